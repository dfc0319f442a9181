package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.money.Fraction;

/**
 * One exchange-rate decree. Of its row, which has neither quotes nor blanks, a field is cut out when it is asked for: most
 * programs ask one decree for one rate, and there are thousands. Immutable.
 */
final class Decree {

    private static final int NUMBER = 0;
    private static final int FIRST_RATE = 3;

    private final String row;
    private final LocalDate from;
    private final LocalDate to;

    /** Keeps a row of number, first and last day, one column for each currency, and further columns after these. */
    Decree(String row) {
        this.row = row;
        this.from = Days.parse(field(1));
        this.to = Days.parse(field(2));
    }

    private String field(int column) {
        int start = 0;
        for (int i = 0; i < column; i++) {
            start = row.indexOf(',', start) + 1;
        }
        return row.substring(start, row.indexOf(',', start));
    }

    LocalDate from() {
        return from;
    }

    LocalDate to() {
        return to;
    }

    Citation citation() {
        String number = field(NUMBER);
        return Citation.secondary(number.isEmpty() ? "KMK NDPBM ".concat(from.toString()) : "KMK ".concat(number), "");
    }

    /** The rupiah of a currency, by its place among all; empty if the decree does not tell. */
    Optional<Fraction> rupiah(int currency) {
        String rate = field(FIRST_RATE + currency);
        return rate.isEmpty() ? Optional.empty() : Optional.of(Fraction.parse(rate));
    }
}
