package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;

/** Exchange-rate decrees in order of time: a row of rates, in hundredths of a rupiah, for each. Immutable. */
public final class DecreeTable {

    private static final int FIRST_RATE = 3;

    private final List<CurrencyCode> currencies;
    private final int[] per;
    private final LocalDate[] from;
    private final LocalDate[] to;
    private final Citation[] citations;
    private final long[] hundredths;

    private DecreeTable(List<CurrencyCode> currencies, int[] per, int decrees) {
        this.currencies = List.copyOf(currencies);
        this.per = per;
        this.from = new LocalDate[decrees];
        this.to = new LocalDate[decrees];
        this.citations = new Citation[decrees];
        this.hundredths = new long[decrees * per.length];
    }

    /** The bundled decrees, read when they are first asked. */
    public static DecreeTable bundled() {
        return BUNDLED.get();
    }

    /** Reads rows of decree number, first and last day, one column for each currency, and further columns after these. */
    private static DecreeTable read(CsvTable csv) {
        List<CurrencyCode> currencies = new ArrayList<>();
        List<Integer> units = new ArrayList<>();
        for (String column : csv.header()) {
            if (CurrencyCode.isKnown(column.split("/", 2)[0])) {
                currencies.add(CurrencyCode.of(column.split("/", 2)[0]));
                units.add(column.contains("/") ? 100 : 1);
            }
        }
        int[] per = units.stream().mapToInt(Integer::intValue).toArray();
        DecreeTable table = new DecreeTable(currencies, per, csv.rows().size());
        for (int i = 0; i < csv.rows().size(); i++) {
            table.fill(i, csv.rows().get(i));
        }
        return table;
    }

    private void fill(int decree, CsvRow row) {
        from[decree] = row.from("from");
        to[decree] = row.to("to");
        String number = row.get("decree");
        String instrument = number.isEmpty() ? "KMK NDPBM " + from[decree] : "KMK " + number;
        citations[decree] = Citation.secondary(instrument, "");
        for (int i = 0; i < per.length; i++) {
            String rate = row.values().get(FIRST_RATE + i);
            hundredths[decree * per.length + i] = rate.isEmpty() ? 0 : hundredths(rate);
        }
    }

    /** Digits before and behind a point, of which there are two at most, without cutting the text: there are thousands. */
    private static long hundredths(String rate) {
        long amount = 0;
        int decimals = -1;
        for (int i = 0; i < rate.length(); i++) {
            char next = rate.charAt(i);
            if (next == '.') {
                decimals = 0;
            } else {
                amount = amount * 10 + Character.digit(next, 10);
                decimals += decimals < 0 ? 0 : 1;
            }
        }
        for (int places = Math.max(decimals, 0); places < 2; places++) {
            amount *= 10;
        }
        return amount;
    }

    /** How many decrees there are. */
    public int size() {
        return from.length;
    }

    /** The currencies that a decree may list. */
    public List<CurrencyCode> currencies() {
        return currencies;
    }

    /** First day of the first decree. */
    public LocalDate firstDay() {
        return from[0];
    }

    /** Last day of the last decree. */
    public LocalDate lastDay() {
        return to[to.length - 1];
    }

    /** The rate of a currency on a day. */
    public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
        int column = currencies.indexOf(currency);
        int decree = decreeOf(day);
        if (column < 0 || decree < 0) {
            return Optional.empty();
        }
        return rate(decree, column);
    }

    private int decreeOf(LocalDate day) {
        int found = Arrays.binarySearch(from, day);
        int decree = found < 0 ? -found - 2 : found;
        return decree >= 0 && !day.isAfter(to[decree]) ? decree : -1;
    }

    private Optional<ExchangeRate> rate(int decree, int column) {
        long amount = hundredths[decree * per.length + column];
        if (amount == 0) {
            return Optional.empty();
        }
        Fraction rupiah = Fraction.of(amount, 100);
        return Optional.of(new ExchangeRate(
                currencies.get(column), rupiah, per[column], from[decree], to[decree], citations[decree]));
    }

    /** The stretches of days between the first and the last decree on which none is known. */
    public List<Wording> missingDays() {
        List<Wording> gaps = new ArrayList<>();
        for (int i = 1; i < from.length; i++) {
            LocalDate expected = to[i - 1].plusDays(1);
            if (!expected.equals(from[i])) {
                LocalDate last = from[i].minusDays(1);
                gaps.add(new Wording(
                        "no decree is known for " + expected + " to " + last,
                        "tidak ada keputusan yang diketahui untuk " + expected + " s.d. " + last));
            }
        }
        return gaps;
    }

    private static final Kept<DecreeTable> BUNDLED = new Kept<>() {
        @Override
        protected DecreeTable load() {
            return read(Resources.table("exchange-rates.csv"));
        }
    };
}
