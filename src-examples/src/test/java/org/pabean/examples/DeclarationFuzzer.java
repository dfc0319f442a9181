package org.pabean.examples;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.examples.casebook.Casebook;
import org.pabean.examples.html.AssessmentPage;
import org.pabean.examples.json.Json;
import org.pabean.fuzz.Choices;
import org.pabean.fuzz.JsonDraft;
import org.pabean.fuzz.Refusals;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** The reader of declarations: whatever the text, it is assessed, or refused with a path for every fault. */
public final class DeclarationFuzzer {

    private static final Path RESOURCES = Path.of("src");
    private static final JsonDraft DRAFT = new JsonDraft(known());
    private static final DeclarationFile READER = new DeclarationFile(Assessor.standard());

    private DeclarationFuzzer() {}

    /** Bytes to start from. */
    public static List<byte[]> seeds() {
        return DRAFT.seeds();
    }

    /** The text that the bytes make. */
    public static String text(byte[] bytes) {
        return DRAFT.text(new Choices(bytes));
    }

    /** Reads every seed, so that no first input waits for classes to be loaded. */
    public static void fuzzerInitialize() {
        seeds().forEach(seed -> fuzzerTestOneInput(seed));
    }

    /** Reads and assesses what the bytes make. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = text(bytes);
        try {
            Assessment assessment = READER.assess(Json.ofFile(text));
            addsUp(assessment);
            Refusals.claim(assessment.equals(READER.assess(Json.ofFile(text))), "two assessments of one text differ");
            told(assessment);
        } catch (InvalidInputException refused) {
            Refusals.check(refused);
        }
    }

    private static void addsUp(Assessment assessment) {
        Rupiah sum =
                Rupiah.sum(Arrays.stream(Levy.values()).map(assessment::amount).toList());
        Refusals.claim(sum.equals(assessment.total()), "the levies do not add up to the total");
        Refusals.claim(
                assessment.amountDue().plus(assessment.borneByGovernment()).equals(sum),
                "what is due and what is borne do not add up to the total");
        for (Levy levy : Levy.values()) {
            Refusals.claim(assessment.amount(levy).signum() >= 0, levy + " is negative");
        }
        Refusals.claim(assessment.customsValue().signum() >= 0, "the customs value is negative");
    }

    private static void told(Assessment assessment) {
        Locale indonesian = Locale.forLanguageTag("id");
        Refusals.claim(!assessment.explanation().toText(Locale.ENGLISH).isBlank(), "no words");
        Refusals.claim(!assessment.explanation().toMarkdown(indonesian).isBlank(), "no words");
        Refusals.claim(!AssessmentJson.of(assessment, Locale.ENGLISH).isEmpty(), "no JSON");
        Refusals.claim(!AssessmentPage.of(assessment, indonesian).isBlank(), "no page");
    }

    private static List<ObjectNode> known() {
        List<ObjectNode> known = new ArrayList<>();
        try (Stream<Path> demos = Files.list(RESOURCES.resolve("main/resources/demo"))) {
            for (Path demo : demos.sorted().toList()) {
                known.add((ObjectNode) Json.ofFile(Files.readString(demo)));
            }
            for (BadDeclaration bad : BadDeclaration.all()) {
                if (bad.row().path("json") instanceof ObjectNode json) {
                    known.add(json);
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Casebook.read(RESOURCES.resolve("test/resources/casebook")).stream()
                .filter(worked -> worked.operation().equals("assess"))
                .forEach(worked -> known.add((ObjectNode) worked.input()));
        return known;
    }
}
