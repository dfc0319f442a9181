package org.pabean.examples.casebook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pabean.examples.json.Facts;
import org.pabean.examples.json.Json;
import org.pabean.fuzz.Choices;
import org.pabean.fuzz.JsonDraft;
import org.pabean.fuzz.Refusals;
import org.pabean.law.InvalidInputException;

/** The reader of casebooks and all its operations: a case is answered, refused with paths, or not supported. */
public final class CasebookFuzzer {

    private static final Path RESOURCES = Path.of("src/test/resources");
    private static final int MOST_CASES = 4;
    private static final Pattern PLACED = Pattern.compile("refused: .+?: [A-Z][A-Z0-9_]*: .+", Pattern.DOTALL);
    private static final JsonDraft DRAFT = new JsonDraft(known());
    private static final CaseRunner RUNNER = CaseRunner.standard();
    private static final Map<String, CaseOperation> OPERATIONS =
            StandardOperations.all().stream().collect(Collectors.toMap(CaseOperation::name, Function.identity()));

    private CasebookFuzzer() {}

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

    /** Reads and answers what the bytes make. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            Casebook.parse("cases.jsonl", text(bytes)).stream()
                    .limit(MOST_CASES)
                    .forEach(CasebookFuzzer::answer);
        } catch (InvalidInputException refused) {
            Refusals.check(refused);
            Refusals.claim(
                    refused.violations().stream().allMatch(fault -> fault.path().startsWith("cases.jsonl:")),
                    "a line that is no case is told without its number");
        }
    }

    private static void answer(WorkedCase worked) {
        CaseOutcome outcome = RUNNER.run(worked);
        Refusals.claim(outcome.equals(RUNNER.run(worked)), "two answers to one case differ");
        Refusals.claim(
                outcome.mismatches().stream()
                        .filter(each -> isRefusal(each, worked))
                        .allMatch(each -> PLACED.matcher(each).matches()),
                "a refusal without path and code: " + outcome.mismatches());
        CaseOperation operation = OPERATIONS.get(worked.operation());
        if (operation == null) {
            return;
        }
        try {
            CaseAnswer answer = operation.answer(Facts.of(worked.input()), worked.date());
            Refusals.claim(
                    Comparison.of(answer.json(), answer.json(), worked.tolerance())
                            .isEmpty(),
                    "an answer differs from itself");
        } catch (InvalidInputException refused) {
            Refusals.check(refused);
        } catch (UnsupportedCaseException unsupported) {
            Refusals.claim(!String.valueOf(unsupported.getMessage()).isBlank(), "no word on what is missing");
        } catch (RuntimeException refused) {
            if (!isDeliberate(refused)) {
                throw refused;
            }
        }
    }

    /** A mismatch begins with its field, and a field may have any name, that of a refusal included. */
    private static boolean isRefusal(String mismatch, WorkedCase worked) {
        boolean isField = false;
        for (Iterator<String> fields = worked.expected().fieldNames(); fields.hasNext(); ) {
            isField |= mismatch.startsWith(fields.next() + ": ");
        }
        return mismatch.startsWith("refused: ") && !isField;
    }

    /** An exception of the library's own, or one with which a value of it refuses its arguments. */
    private static boolean isDeliberate(RuntimeException refused) {
        boolean own = refused.getClass().getName().startsWith("org.pabean.");
        boolean argument = refused.getClass() == IllegalArgumentException.class
                && refused.getStackTrace()[0].getClassName().startsWith("org.pabean.");
        return (own || argument) && !String.valueOf(refused.getMessage()).isBlank();
    }

    private static List<ObjectNode> known() {
        List<ObjectNode> known = new ArrayList<>();
        try (Stream<Path> own = Files.list(RESOURCES.resolve("casebook"))) {
            for (Path file : Stream.concat(Stream.of(RESOURCES.resolve("fuzz/casebook.jsonl")), own.sorted())
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    known.add((ObjectNode) Json.read(line));
                }
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return known;
    }
}
