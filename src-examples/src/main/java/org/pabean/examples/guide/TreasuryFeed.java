package org.pabean.examples.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.declaration.Declaration;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.law.InvalidInputException;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;

/** An own source of exchange rates: what a treasury system delivers, and the bundled decrees where it is silent. */
public final class TreasuryFeed implements ExchangeRates {

    /** The figures are made up: no decree of that week is bundled. */
    private static final String DELIVERED = """
            USD,1,17650,2026-10-07,2026-10-13
            JPY,100,11420.5,2026-10-07,2026-10-13
            """;

    private final String name;
    private final List<ExchangeRate> rates;
    private final ExchangeRates otherwise;

    /** Reads the rows currency, units, rupiah, first day, last day. */
    public TreasuryFeed(String name, String rows, ExchangeRates otherwise) {
        this.name = name;
        this.rates = rows.lines().map(row -> rate(name, row.split(",", -1))).toList();
        this.otherwise = otherwise;
    }

    private static ExchangeRate rate(String name, String[] row) {
        return new ExchangeRate(
                CurrencyCode.of(row[0]),
                Fraction.parse(row[2]),
                Integer.parseInt(row[1]),
                LocalDate.parse(row[3]),
                LocalDate.parse(row[4]),
                Citation.unverified(name, ""));
    }

    @Override
    public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
        return rates.stream()
                .filter(rate -> rate.currency().equals(currency))
                .filter(rate -> !day.isBefore(rate.validFrom()) && !day.isAfter(rate.validTo()))
                .findFirst()
                .or(() -> otherwise.find(currency, day));
    }

    @Override
    public Coverage coverage() {
        LocalDate last =
                Collections.max(rates.stream().map(ExchangeRate::validTo).toList());
        Coverage below = otherwise.coverage();
        int rows = rates.size() + below.rows();
        String source = name + " over " + below.source();
        return new Coverage(name, "1", below.firstDay(), last, rows, source, Confidence.UNVERIFIED, below.gaps());
    }

    /** Assesses a declaration of a week that the bundled decrees do not reach, without the feed and with it. */
    public static void run(PrintStream out) {
        Declaration bearings = Imports.of("8482.10.00", "1000", "2026-10-08");
        try {
            Assessor.standard().assess(bearings);
        } catch (InvalidInputException refused) {
            refused.violations().forEach(out::println);
        }
        ReferenceData data = ReferenceData.standard();
        ExchangeRates feed = new TreasuryFeed("Treasury feed, week 41", DELIVERED, data.exchange());
        Assessment assessment = Assessor.of(data.withExchange(feed)).assess(bearings);
        for (ExchangeRate rate : assessment.exchangeRates()) {
            out.println(rate.currency() + " at Rp " + rate.rupiahPerUnit() + " by " + rate.citation());
        }
        out.println("customs value Rp " + assessment.customsValue() + ", to be paid Rp " + assessment.amountDue());
    }

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }
}
