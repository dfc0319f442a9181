package org.pabean.examples.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.pabean.money.Fraction;

/** What a single JSON value can be read as. */
final class Scalars {

    private static final int SIGNS_OF_A_DAY = 10;
    private static final int MOST_SHOWN = 60;

    private Scalars() {}

    /** A JSON number, or a decimal in quotes. */
    static Optional<Fraction> number(JsonNode value) {
        if (!value.isTextual() && !value.isNumber()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Fraction.parse(value.asText()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A day such as {@code "2025-03-05"}; of a year with more digits no law speaks. */
    static Optional<LocalDate> date(JsonNode value) {
        boolean formed = value.isTextual() && value.textValue().length() == SIGNS_OF_A_DAY;
        try {
            return formed ? Optional.of(LocalDate.parse(value.textValue())) : Optional.empty();
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** The value as it is written, for a message; a long one is cut off. */
    static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "…";
    }
}
