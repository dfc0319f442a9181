package org.pabean.examples.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;

/** Reads JSON exactly: decimals stay decimals, a name may stand once in an object, depth and length have bounds. */
public final class Json {

    private static final String DUPLICATE = "Duplicate field ";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxNumberLength(100)
                            .maxNameLength(1_000)
                            .maxStringLength(100_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Json() {}

    /**
     * The value that the text of a file holds. A byte order mark, which some editors write, is no part of it.
     *
     * @throws InvalidInputException if the text is not JSON, with the place where it ceases to be
     */
    public static JsonNode ofFile(String text) {
        try {
            return read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (JsonProcessingException unreadable) {
            throw new InvalidInputException(List.of(fault(unreadable)));
        }
    }

    private static Violation fault(JsonProcessingException unreadable) {
        String message = String.valueOf(unreadable.getOriginalMessage());
        if (message.startsWith(DUPLICATE)) {
            String name = message.substring(DUPLICATE.length());
            return new Violation("", "FIELD_DUPLICATE", "the field " + name + " stands twice in one object");
        }
        Optional<JsonLocation> where = Optional.ofNullable(unreadable.getLocation());
        String place = where.map(at -> "at line " + at.getLineNr() + ", column " + at.getColumnNr())
                .orElse("somewhere");
        return unreadable instanceof StreamConstraintsException
                ? new Violation("", "JSON_TOO_LARGE", "too deep, or a name, text or number is too long, " + place)
                : new Violation("", "JSON_INVALID", "the text ceases to be JSON " + place);
    }

    /**
     * The value that a text holds.
     *
     * @throws JsonProcessingException if the text is not JSON
     */
    public static JsonNode read(String text) throws JsonProcessingException {
        return MAPPER.readTree(text);
    }
}
