package org.pabean.money;

import java.math.BigDecimal;

/**
 * Reads a plain decimal: an optional minus, at most forty digits, and behind a point at most forty more. A number that fits
 * in a {@code long} is read sign by sign, since in a new process the first pattern and the first decimal of the JDK take
 * longer than a whole assessment.
 */
final class DecimalText {

    private static final int MOST_DIGITS = 40;
    private static final int DIGITS_OF_A_LONG = 18;

    private final String text;
    private final int start;
    private final int point;

    private DecimalText(String text) {
        int found = text.indexOf('.');
        this.text = text;
        this.start = text.startsWith("-") ? 1 : 0;
        this.point = found < 0 ? text.length() : found;
    }

    /**
     * The number that a text stands for.
     *
     * @throws NumberFormatException if the text is not such a number
     */
    static Fraction read(String text) {
        DecimalText decimal = new DecimalText(text);
        if (!decimal.isPlain()) {
            throw new NumberFormatException("\"" + text + "\" is not a plain decimal number such as 1234.56");
        }
        return text.length() <= DIGITS_OF_A_LONG ? decimal.narrow() : Fraction.of(new BigDecimal(text));
    }

    private boolean isPlain() {
        return areDigits(start, point) && (point == text.length() || areDigits(point + 1, text.length()));
    }

    private boolean areDigits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to && to - from <= MOST_DIGITS;
    }

    private Fraction narrow() {
        long number = 0;
        long unit = 1;
        for (int i = start; i < text.length(); i++) {
            if (i != point) {
                number = number * 10 + (text.charAt(i) - '0');
                unit *= i > point ? 10 : 1;
            }
        }
        return Fraction.of(start == 0 ? number : -number, unit);
    }
}
