package org.pabean.law;

import java.time.LocalDate;

/** Reads a day such as {@code 2026-12-31} without the formatter of the JDK, which takes a new process long to make. */
final class IsoDay {

    private static final String FORM = "0000-00-00";

    private IsoDay() {}

    /**
     * The day of a text.
     *
     * @throws java.time.DateTimeException if the text is no day
     */
    static LocalDate of(String text) {
        return isPlain(text)
                ? LocalDate.of(
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 5, 7, 10),
                        Integer.parseInt(text, 8, 10, 10))
                : LocalDate.parse(text);
    }

    private static boolean isPlain(String text) {
        boolean plain = text.length() == FORM.length();
        for (int i = 0; plain && i < FORM.length(); i++) {
            char next = text.charAt(i);
            plain = FORM.charAt(i) == '-' ? next == '-' : next >= '0' && next <= '9';
        }
        return plain;
    }
}
