package org.pabean.examples.casebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pabean.money.Fraction;

/** Holds an answer against what a case expects. Numbers are compared as exact numbers, never as texts. */
final class Comparison {

    private static final Set<String> SETS = Set.of("reasons", "submissionInstruments", "allowedInterimRates");

    private static final int MOST_DIGITS = 200;

    private final JsonNode tolerance;
    private final List<String> mismatches = new ArrayList<>();

    private Comparison(JsonNode tolerance) {
        this.tolerance = tolerance;
    }

    /** What differs; empty if every expected field is met. */
    static List<String> of(JsonNode expected, JsonNode answer, JsonNode tolerance) {
        Comparison comparison = new Comparison(tolerance);
        expected.fieldNames().forEachRemaining(field -> {
            if (!comparison.same(field, expected.get(field), answer.path(field))) {
                comparison.mismatches.add(field + ": expected " + expected.get(field) + ", got " + answer.path(field));
            }
        });
        return comparison.mismatches;
    }

    private boolean same(String field, JsonNode expected, JsonNode got) {
        if (expected.isNull()) {
            return got.isNull() || got.isMissingNode();
        } else if (expected.isArray()) {
            return got.isArray() && (SETS.contains(field) ? sameSet(expected, got) : sameInOrder(field, expected, got));
        } else if (expected.isObject()) {
            return got.isObject() && sameKeys(expected, got) && sameMembers(field, expected, got);
        }
        Optional<Fraction> number = number(expected);
        Optional<Fraction> other = number(got);
        return number.isPresent() && other.isPresent()
                ? within(field, number.get(), other.get())
                : expected.equals(got);
    }

    private boolean sameInOrder(String field, JsonNode expected, JsonNode got) {
        if (expected.size() != got.size()) {
            return false;
        }
        Iterator<JsonNode> others = got.elements();
        for (JsonNode each : expected) {
            if (!same(field, each, others.next())) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameSet(JsonNode expected, JsonNode got) {
        return canonical(expected).equals(canonical(got));
    }

    private static Set<String> canonical(JsonNode array) {
        Set<String> members = new TreeSet<>();
        array.forEach(each -> members.add(number(each).map(Fraction::toString).orElse(each.asText())));
        return members;
    }

    private static boolean sameKeys(JsonNode expected, JsonNode got) {
        Set<String> wanted = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        expected.fieldNames().forEachRemaining(wanted::add);
        got.fieldNames().forEachRemaining(there::add);
        return wanted.equals(there);
    }

    private boolean sameMembers(String field, JsonNode expected, JsonNode got) {
        for (Iterator<String> names = expected.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!same(field, expected.get(name), got.get(name))) {
                return false;
            }
        }
        return true;
    }

    private boolean within(String field, Fraction expected, Fraction got) {
        Fraction difference = expected.minus(got);
        Fraction size = difference.signum() < 0 ? difference.negated() : difference;
        Fraction allowed = number(tolerance.path(field)).orElse(Fraction.ZERO);
        return size.compareTo(allowed) <= 0;
    }

    private static Optional<Fraction> number(JsonNode value) {
        if (!value.isNumber() && !value.isTextual()) {
            return Optional.empty();
        }
        String text = value.asText();
        int slash = text.indexOf('/');
        try {
            return slash < 0 ? number(text) : quotient(text.substring(0, slash), text.substring(slash + 1));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** A number is not written out before its size is known: {@code 1E999999999} has a billion digits. */
    private static Optional<Fraction> number(String text) {
        BigDecimal number = new BigDecimal(text);
        return Math.abs((long) number.scale()) > MOST_DIGITS ? Optional.empty() : Optional.of(Fraction.of(number));
    }

    private static Optional<Fraction> quotient(String above, String below) {
        Fraction divisor = Fraction.parse(below);
        return divisor.signum() == 0
                ? Optional.empty()
                : Optional.of(Fraction.parse(above).dividedBy(divisor));
    }
}
