package org.pabean.data.internal;

import java.time.LocalDate;

/** Days as numbers, counted from 1970; the open ends of time are the ends of the numbers. */
public final class Days {

    /** Before all days. */
    public static final int OPEN_START = Integer.MIN_VALUE;

    /** After all days. */
    public static final int OPEN_END = Integer.MAX_VALUE;

    private Days() {}

    /**
     * The day of a text such as {@code 2026-12-31}, without the formatter that is slow to make.
     *
     * @throws IllegalArgumentException if the text is not ten signs of that form
     * @throws java.time.DateTimeException if there is no such day
     */
    static LocalDate parse(String text) {
        boolean formed = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!formed || text.charAt(0) < '0' || text.charAt(5) == '+' || text.charAt(8) == '+') {
            throw new IllegalArgumentException("not a day: " + text);
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
    }

    /** The number of a day. */
    public static int of(LocalDate day) {
        return (int) Math.max(OPEN_START, Math.min(OPEN_END, day.toEpochDay()));
    }

    /** The day of a number. */
    public static LocalDate day(int number) {
        if (number == OPEN_START) {
            return LocalDate.MIN;
        }
        return number == OPEN_END ? LocalDate.MAX : LocalDate.ofEpochDay(number);
    }
}
