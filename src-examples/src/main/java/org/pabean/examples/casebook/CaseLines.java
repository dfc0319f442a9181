package org.pabean.examples.casebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.examples.json.Json;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violations;

/** Reads the lines of one casebook. What is wrong with a line is noted under the file, the line and the field. */
final class CaseLines {

    private final String file;
    private final Violations violations = new Violations();
    private final List<WorkedCase> cases = new ArrayList<>();
    private int number;

    CaseLines(String file) {
        this.file = file;
    }

    /** Reads the next line, unless it is blank. */
    void read(String line) {
        number++;
        if (line.isBlank()) {
            return;
        }
        try {
            JsonNode node = Json.ofFile(line);
            if (violations.check(node.isObject(), place(), "OBJECT_EXPECTED", "write a JSON object in braces")) {
                readCase(node);
            }
        } catch (InvalidInputException unreadable) {
            unreadable
                    .violations()
                    .forEach(fault -> violations.add(
                            place(), fault.code(), fault.message().replace("line 1, ", "")));
        }
    }

    private void readCase(JsonNode node) {
        Optional<LocalDate> date = date(node);
        boolean told = isText(node, "id") & isText(node, "op") & isObject(node, "input") & isObject(node, "expect");
        if (told && date.isPresent()) {
            cases.add(new WorkedCase(
                    node.path("id").textValue(),
                    node.path("op").textValue(),
                    date.get(),
                    node.path("basis").asText(),
                    node.path("input"),
                    node.path("expect"),
                    node.path("tolerance")));
        }
    }

    private boolean isText(JsonNode node, String field) {
        return violations.check(node.path(field).isTextual(), place(field), "TEXT_EXPECTED", "a case has this text");
    }

    private boolean isObject(JsonNode node, String field) {
        return violations.check(node.path(field).isObject(), place(field), "OBJECT_EXPECTED", "a case has this object");
    }

    private Optional<LocalDate> date(JsonNode node) {
        try {
            return Optional.of(LocalDate.parse(node.path("date").asText()));
        } catch (DateTimeParseException notADay) {
            violations.add(place("date"), "DATE_EXPECTED", "write a day such as \"2025-03-05\"");
            return Optional.empty();
        }
    }

    private String place() {
        return file + ":" + number;
    }

    private String place(String field) {
        return place() + ":" + field;
    }

    /**
     * The cases of all lines.
     *
     * @throws InvalidInputException if a line is no case, with all that is wrong with any
     */
    List<WorkedCase> cases() {
        violations.refuseIfAny();
        return List.copyOf(cases);
    }
}
