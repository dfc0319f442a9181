package org.pabean.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.examples.html.AssessmentPage;
import org.pabean.examples.json.Json;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses a declaration out of a JSON file and prints the explained result. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Assesses the declaration in a JSON file and prints the explained result.",
            "Exit code 2 if the file is refused; every fault is then printed to standard error."
        })
final class AssessCommand implements Callable<Integer> {

    private static final long LARGEST_FILE = 64_000_000;

    @Parameters(paramLabel = "FILE.json", description = "the declaration, in the form of the input of an assess case")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}")
    private Format format = Format.text;

    @Option(names = "--lang", paramLabel = "LANG", description = "en or id; default ${DEFAULT-VALUE}")
    private String language = "en";

    @Option(names = "--strict", description = "refuse wherever the result would carry a warning")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    /** How the result is printed; the names are those of the option. */
    @SuppressWarnings("checkstyle:ConstantName")
    enum Format {
        text,
        markdown,
        json,
        html
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            out.print(printed(assessed()));
            out.flush();
            return 0;
        } catch (InvalidInputException invalid) {
            Refusal.print(spec.commandLine().getErr(), file.toString(), invalid.violations());
            return 2;
        }
    }

    private Assessment assessed() {
        Assessor assessor = strict ? Assessor.standard().strict() : Assessor.standard();
        return new DeclarationFile(assessor).assess(Json.ofFile(text()));
    }

    private String text() {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw refused("FILE_TOO_LARGE", "a declaration has at most 64 million bytes");
            }
            return Files.readString(file);
        } catch (CharacterCodingException notUtf8) {
            throw refused("FILE_NOT_UTF8", "save the file as UTF-8");
        } catch (IOException missing) {
            throw refused("FILE_UNREADABLE", "give the path of a readable file");
        }
    }

    private static InvalidInputException refused(String code, String message) {
        return new InvalidInputException(List.of(new Violation("", code, message)));
    }

    private String printed(Assessment assessment) {
        Locale locale = Locale.forLanguageTag(language);
        return switch (format) {
            case text -> assessment.explanation().toText(locale);
            case markdown -> assessment.explanation().toMarkdown(locale);
            case json -> AssessmentJson.of(assessment, locale).toPrettyString() + "\n";
            case html -> AssessmentPage.of(assessment, locale);
        };
    }
}
