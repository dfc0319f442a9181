package org.pabean.data.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;

/** Exchange-rate decrees in order of time. Immutable. */
public final class DecreeTable {

    /** Behind the code of a currency of which a decree quotes a hundred. */
    private static final String FOR_A_HUNDRED = "/100";

    private final List<CurrencyCode> currencies;
    private final List<Integer> per;
    private final List<Decree> decrees;
    private final LocalDate[] from;

    private DecreeTable(List<CurrencyCode> currencies, List<Integer> per, List<Decree> decrees) {
        this.currencies = List.copyOf(currencies);
        this.per = List.copyOf(per);
        this.decrees = List.copyOf(decrees);
        this.from = new LocalDate[decrees.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = decrees.get(i).from();
        }
    }

    /** Reads a header, of which the columns of currencies count, and a row for each decree. */
    private static DecreeTable read(String csv) {
        int start = csv.indexOf('\n') + 1;
        List<CurrencyCode> currencies = new ArrayList<>();
        List<Integer> per = new ArrayList<>();
        for (String column : csv.substring(0, start).split(",", -1)) {
            boolean hundred = column.endsWith(FOR_A_HUNDRED);
            String code = hundred ? column.substring(0, column.length() - FOR_A_HUNDRED.length()) : column;
            if (CurrencyCode.isKnown(code)) {
                currencies.add(CurrencyCode.of(code));
                per.add(hundred ? 100 : 1);
            }
        }
        return new DecreeTable(currencies, per, decrees(csv, start));
    }

    private static List<Decree> decrees(String csv, int first) {
        List<Decree> decrees = new ArrayList<>();
        int start = first;
        for (int end = csv.indexOf('\n', start); end >= 0; end = csv.indexOf('\n', start)) {
            decrees.add(new Decree(csv.substring(start, end)));
            start = end + 1;
        }
        return decrees;
    }

    /** The bundled decrees, read when they are first asked. */
    public static DecreeTable bundled() {
        return BUNDLED.get();
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
        return decrees.get(from.length - 1).to();
    }

    /** The rate of a currency on a day. */
    public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
        int column = currencies.indexOf(currency);
        int found = Arrays.binarySearch(from, day);
        int row = found < 0 ? -found - 2 : found;
        if (column < 0 || row < 0 || day.isAfter(decrees.get(row).to())) {
            return Optional.empty();
        }
        return rate(decrees.get(row), column);
    }

    private Optional<ExchangeRate> rate(Decree decree, int column) {
        Optional<Fraction> rupiah = decree.rupiah(column);
        if (rupiah.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ExchangeRate(
                currencies.get(column), rupiah.get(), per.get(column), decree.from(), decree.to(), decree.citation()));
    }

    /** The stretches of days between the first and the last decree on which none is known. */
    public List<Wording> missingDays() {
        List<Wording> gaps = new ArrayList<>();
        for (int i = 1; i < from.length; i++) {
            LocalDate expected = decrees.get(i - 1).to().plusDays(1);
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
            return read(new String(Resources.bytes("exchange-rates.csv"), StandardCharsets.UTF_8));
        }
    };
}
