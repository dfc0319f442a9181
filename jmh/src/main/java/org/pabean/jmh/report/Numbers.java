package org.pabean.jmh.report;

import java.util.Locale;

/** Numbers for people: three digits that count. */
final class Numbers {

    private static final int THOUSAND = 1_000;
    private static final String[] TIMES = {"ns", "µs", "ms", "s"};

    private Numbers() {}

    /** A time with the unit that suits it. */
    static String time(double nanoseconds) {
        double amount = nanoseconds;
        int unit = 0;
        while (amount >= THOUSAND - 0.5 && unit < TIMES.length - 1) {
            amount /= THOUSAND;
            unit++;
        }
        return plain(amount) + " " + TIMES[unit];
    }

    /** A number without unit. */
    static String plain(double number) {
        int decimals = number >= 100 || number == Math.rint(number) ? 0 : number >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
