package org.pabean.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.examples.json.DeclarationReader;
import org.pabean.examples.json.Facts;
import org.pabean.examples.json.Json;
import org.pabean.law.InvalidInputException;
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
        json
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            out.print(printed(assessed(Json.read(Files.readString(file)))));
            out.flush();
            return 0;
        } catch (InvalidInputException invalid) {
            invalid.violations()
                    .forEach(violation -> spec.commandLine().getErr().println(violation));
        } catch (JsonProcessingException unreadable) {
            spec.commandLine().getErr().println(file + ": JSON_INVALID: " + unreadable.getOriginalMessage());
        } catch (IOException missing) {
            spec.commandLine().getErr().println(file + ": FILE_UNREADABLE: give the path of a readable UTF-8 file");
        }
        spec.commandLine().getErr().flush();
        return 2;
    }

    private Assessment assessed(JsonNode json) {
        Assessor assessor = strict ? Assessor.standard().strict() : Assessor.standard();
        Facts facts = Facts.of(json);
        Declaration declaration = new DeclarationReader(assessor.data().exchange()).read(facts, Optional.empty());
        facts.refuseIfFaulty();
        return assessor.assess(declaration);
    }

    private String printed(Assessment assessment) {
        Locale locale = Locale.forLanguageTag(language);
        return switch (format) {
            case text -> assessment.explanation().toText(locale);
            case markdown -> assessment.explanation().toMarkdown(locale);
            case json -> AssessmentJson.of(assessment, locale).toPrettyString() + "\n";
        };
    }
}
