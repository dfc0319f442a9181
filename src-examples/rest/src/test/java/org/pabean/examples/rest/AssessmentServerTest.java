package org.pabean.examples.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pabean.assessment.Assessor;
import org.pabean.examples.AssessmentJson;
import org.pabean.examples.json.DeclarationReader;
import org.pabean.examples.json.Facts;
import org.pabean.examples.json.Json;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AssessmentServerTest {

    private static final int THREADS = 4;
    private static final int REQUESTS_OF_A_THREAD = 500;

    private final Assessor assessor = Assessor.standard();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Javalin server = AssessmentServer.on(assessor);

    @BeforeAll
    void start() {
        server.start("localhost", 0);
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    private HttpResponse<String> send(String path, String method, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send("/assessments", "POST", body);
    }

    private static String bearings(int cents) {
        return """
                {"documentType": "PIB", "registrationDate": "2026-02-12", "currency": "USD",
                 "importer": {"api": true},
                 "items": [{"cif": "%d.%02d", "hs": "84821000", "incomeTaxClass": "OTHER"}]}""".formatted(cents / 100, cents % 100);
    }

    private String answeredByTheLibrary(String body) throws IOException {
        Facts facts = Facts.of(Json.read(body));
        return AssessmentJson.of(
                        assessor.assess(
                                new DeclarationReader(assessor.data().exchange()).read(facts, Optional.empty())),
                        Locale.ENGLISH)
                .toString();
    }

    private static List<String> codes(HttpResponse<String> response) throws IOException {
        List<String> codes = new ArrayList<>();
        for (JsonNode each : Json.read(response.body()).get("violations")) {
            codes.add(each.get("path").textValue() + ": " + each.get("code").textValue());
        }
        return codes;
    }

    @Test
    void anAssessmentIsAnsweredAsJson() throws Exception {
        HttpResponse<String> response = post(bearings(1_529_820));
        assertEquals(200, response.statusCode());
        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertEquals("49320325", Json.read(response.body()).get("total").textValue());
    }

    @Test
    void theExplanationSpeaksTheLanguageAskedFor() throws Exception {
        HttpResponse<String> response = send("/assessments?lang=id", "POST", bearings(100_000));
        assertTrue(response.body().contains("Bea masuk"), response.body());
    }

    @Test
    @Timeout(120)
    void underLoadEveryAnswerIsThatOfTheLibrary() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Void>> loads = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = 10_000 + thread * REQUESTS_OF_A_THREAD;
                loads.add(() -> load(first));
            }
            for (Future<Void> load : threads.invokeAll(loads)) {
                load.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void load(int firstPrice) throws IOException, InterruptedException {
        for (int price = firstPrice; price < firstPrice + REQUESTS_OF_A_THREAD; price++) {
            HttpResponse<String> response = post(bearings(price));
            assertEquals(200, response.statusCode());
            assertEquals(answeredByTheLibrary(bearings(price)), response.body());
        }
        return null;
    }

    @Test
    void everyFaultOfADeclarationComesBackAtOnce() throws Exception {
        HttpResponse<String> response = post("""
                {"documentType": "PIB", "registrationDate": "2026-02-12", "currency": "ZZZ", "colour": "red",
                 "items": [{"fob": "abc", "hs": "84821000"}]}""");
        assertEquals(400, response.statusCode());
        assertTrue(
                codes(response)
                        .containsAll(List.of(
                                "currency: CURRENCY_UNKNOWN",
                                "colour: FIELD_UNKNOWN",
                                "items[0].fob: NUMBER_EXPECTED")),
                response.body());
    }

    @Test
    void aFaultThatOnlyTheAssessmentFindsComesBackTheSameWay() throws Exception {
        HttpResponse<String> response = post("""
                {"documentType": "PIB", "registrationDate": "2026-02-12",
                 "items": [{"customsValue": 5, "hs": "12345678"}, {"customsValue": -5, "hs": "84821000"}]}""");
        assertEquals(400, response.statusCode());
        assertEquals(2, codes(response).size(), response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1", "{}x", "null", "\u0000"})
    void textThatIsNoDeclarationIsRefusedAsTheClientsFault(String body) throws Exception {
        HttpResponse<String> response = post(body);
        assertEquals(400, response.statusCode());
        assertTrue(Json.read(response.body()).get("violations").size() > 0, response.body());
    }

    @Test
    void anUnknownPathAndAnotherMethodAreTold() throws Exception {
        assertEquals(404, send("/nothing", "GET", "").statusCode());
        assertEquals(List.of("/nothing: NOT_FOUND"), codes(send("/nothing", "GET", "")));
        assertEquals(405, send("/assessments", "GET", "").statusCode());
    }

    @Test
    void aBodyAboveTheLimitIsNotRead() throws Exception {
        String large = " ".repeat((int) AssessmentServer.LARGEST_BODY);
        assertEquals(413, post(large + " ").statusCode());
        assertEquals(400, post(large).statusCode());
        assertEquals(200, post(bearings(100_000)).statusCode());
    }
}
