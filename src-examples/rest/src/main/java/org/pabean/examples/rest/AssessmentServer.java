package org.pabean.examples.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.examples.AssessmentJson;
import org.pabean.examples.json.DeclarationReader;
import org.pabean.examples.json.Facts;
import org.pabean.examples.json.Json;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;

/** Assesses declarations over HTTP. One assessor serves all threads. */
public final class AssessmentServer {

    /** The largest body that is read, in bytes; a declaration of a thousand items is a tenth of it. */
    static final long LARGEST_BODY = 2_000_000;

    private final Assessor assessor;

    private AssessmentServer(Assessor assessor) {
        this.assessor = assessor;
    }

    /** A server, not started yet. */
    public static Javalin on(Assessor assessor) {
        return Javalin.create(new AssessmentServer(assessor)::configure);
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.prefer405over404 = true;
        config.routes
                .post("/assessments", this::assess)
                .exception(InvalidInputException.class, (invalid, context) -> refuse(context, invalid.violations()))
                .exception(
                        JsonProcessingException.class, (invalid, context) -> refuse(context, List.of(noJson(invalid))))
                .exception(HttpResponseException.class, AssessmentServer::refuse);
    }

    private void assess(Context context) throws JsonProcessingException {
        Facts facts = Facts.of(Json.read(context.body()));
        Declaration declaration = new DeclarationReader(assessor.data().exchange()).read(facts, Optional.empty());
        facts.refuseIfFaulty();
        Locale language = Locale.forLanguageTag(
                Optional.ofNullable(context.queryParam("lang")).orElse("en"));
        answer(context, AssessmentJson.of(assessor.assess(declaration), language));
    }

    private static Violation noJson(JsonProcessingException invalid) {
        return new Violation("", "JSON_INVALID", invalid.getOriginalMessage());
    }

    private static void refuse(HttpResponseException refused, Context context) {
        String code = HttpStatus.forStatus(refused.getStatus()).name();
        context.status(refused.getStatus());
        answer(context, json(List.of(new Violation(context.path(), code, String.valueOf(refused.getMessage())))));
    }

    private static void refuse(Context context, List<Violation> violations) {
        context.status(HttpStatus.BAD_REQUEST);
        answer(context, json(violations));
    }

    private static ObjectNode json(List<Violation> violations) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray("violations");
        violations.forEach(each -> array.addObject()
                .put("path", each.path())
                .put("code", each.code())
                .put("message", each.message()));
        return json;
    }

    private static void answer(Context context, ObjectNode json) {
        context.contentType("application/json").result(json.toString());
    }

    /** Serves on this machine only, on port 7070 or the one given. */
    public static void main(String[] arguments) {
        int port = arguments.length == 0 ? 7070 : Integer.parseInt(arguments[0]);
        on(Assessor.standard()).start("localhost", port);
    }
}
