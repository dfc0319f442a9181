package org.pabean.examples.casebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * One case of a casebook.
 *
 * @param id its name
 * @param operation what it asks for
 * @param date the day whose law applies
 * @param basis what the expectation rests on: {@code published}, {@code derived} or {@code convention}
 * @param input the facts
 * @param expected the fields to compare
 * @param tolerance allowed differences by field
 */
public record WorkedCase(
        String id,
        String operation,
        LocalDate date,
        String basis,
        JsonNode input,
        JsonNode expected,
        JsonNode tolerance) {}
