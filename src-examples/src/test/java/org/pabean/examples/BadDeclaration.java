package org.pabean.examples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pabean.examples.json.Json;
import picocli.CommandLine;

/**
 * One bad input out of {@code hostile/bad-declarations.jsonl}, with everything that the command line must say about it.
 * The input is one of: {@code text} as it stands, or repeated so many {@code times} between {@code before} and
 * {@code after}; bytes in {@code hex}; a declaration in {@code json}, its first line repeated to so many {@code lines}; or
 * the {@code value} of goods, put to the command as a worked case. The faults are told as {@code "path CODE"}, those of
 * every line as {@code each} with {@code *} for its index.
 */
record BadDeclaration(JsonNode row) {

    private static final Pattern FAULT = Pattern.compile("(?:refused: )?(.*?): ([A-Z][A-Z0-9_]+): .*");

    static List<BadDeclaration> all() throws IOException {
        List<BadDeclaration> all = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/hostile/bad-declarations.jsonl"))) {
            all.add(new BadDeclaration(Json.read(line)));
        }
        return all;
    }

    String name() {
        return row.get("id").textValue() + " " + row.get("title").textValue();
    }

    List<String> expected() {
        List<String> faults = new ArrayList<>();
        row.path("violations").forEach(fault -> faults.add(fault.textValue()));
        for (int i = 0; i < row.path("lines").intValue(); i++) {
            String index = Integer.toString(i);
            row.path("each").forEach(fault -> faults.add(fault.textValue().replace("*", index)));
        }
        return faults.stream().sorted().toList();
    }

    /** Puts the input to the command line. */
    Answer ask(Path folder) throws IOException {
        Path file = Files.write(folder.resolve("bad.jsonl"), bytes());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                Pabean.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exitCode = line.execute(row.has("value") ? "cases" : "assess", file.toString());
        return new Answer(exitCode, out.toString(), err.toString(), file.toString());
    }

    private byte[] bytes() {
        if (row.has("hex")) {
            return HexFormat.of().parseHex(row.get("hex").textValue());
        } else if (row.has("text")) {
            String repeated =
                    row.get("text").textValue().repeat(row.path("times").asInt(1));
            return (row.path("before").asText() + repeated + row.path("after").asText())
                    .getBytes(StandardCharsets.UTF_8);
        } else if (row.has("value")) {
            return workedCase().toString().getBytes(StandardCharsets.UTF_8);
        }
        return declaration().toString().getBytes(StandardCharsets.UTF_8);
    }

    private JsonNode declaration() {
        JsonNode declaration = row.get("json").deepCopy();
        if (row.has("lines")) {
            ArrayNode lines = (ArrayNode) declaration.get("items");
            JsonNode line = lines.get(0);
            while (lines.size() < row.get("lines").intValue()) {
                lines.add(line);
            }
        }
        return declaration;
    }

    private JsonNode workedCase() {
        ObjectNode worked = row.deepCopy();
        worked.removeAll();
        worked.put("id", row.get("id").textValue()).put("op", "value").put("date", "2026-02-12");
        worked.put("title", row.get("title").textValue())
                .put("basis", "derived")
                .put("source", "constructed");
        worked.putArray("rules");
        worked.putObject("expect").put("accepted", true);
        worked.set("input", row.get("value"));
        return worked;
    }

    /** What the command line said. */
    record Answer(int exitCode, String out, String err, String file) {

        /** The faults as {@code "path CODE"}; one of the whole text has no path. */
        List<String> faults() {
            return Stream.concat(err.lines(), out.lines())
                    .map(String::strip)
                    .map(FAULT::matcher)
                    .filter(Matcher::matches)
                    .map(fault -> (fault.group(1).equals(file) ? "" : fault.group(1)) + " " + fault.group(2))
                    .map(String::strip)
                    .sorted()
                    .toList();
        }
    }
}
