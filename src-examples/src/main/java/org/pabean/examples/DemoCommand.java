package org.pabean.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Declaration;
import org.pabean.examples.json.DeclarationReader;
import org.pabean.examples.json.Facts;
import org.pabean.examples.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Assesses three declarations that come with the program. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Assesses three declarations on bundled data: machine parts, beer and a yacht, yen and raw sugar.")
final class DemoCommand implements Runnable {

    private static final List<String> DECLARATIONS = List.of("bearings", "beer-and-yacht", "yen-and-sugar");

    @Option(names = "--lang", paramLabel = "LANG", description = "en or id; default ${DEFAULT-VALUE}")
    private String language = "en";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        Assessor assessor = Assessor.standard();
        for (String name : DECLARATIONS) {
            out.println(
                    assessor.assess(declaration(name, assessor)).explanation().toText(Locale.forLanguageTag(language)));
        }
        out.flush();
    }

    private static Declaration declaration(String name, Assessor assessor) {
        try (InputStream json = DemoCommand.class.getResourceAsStream("/demo/" + name + ".json")) {
            if (json == null) {
                throw new IllegalStateException("the program lacks its declaration " + name);
            }
            return read(new String(json.readAllBytes(), StandardCharsets.UTF_8), assessor);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Declaration read(String json, Assessor assessor) throws JsonProcessingException {
        Facts facts = Facts.of(Json.read(json));
        Declaration declaration = new DeclarationReader(assessor.data().exchange()).read(facts, Optional.empty());
        facts.refuseIfFaulty();
        return declaration;
    }
}
