package org.pabean.data.internal;

import java.time.LocalDate;

/** Days as numbers, counted from 1970; the open ends of time are the ends of the numbers. */
public final class Days {

    /** Before all days. */
    public static final int OPEN_START = Integer.MIN_VALUE;

    /** After all days. */
    public static final int OPEN_END = Integer.MAX_VALUE;

    private Days() {}

    /** The day of a text such as {@code 2026-12-31}, without the formatter that is slow to make. */
    static LocalDate parse(String text) {
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
