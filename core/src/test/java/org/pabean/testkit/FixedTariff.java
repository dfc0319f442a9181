package org.pabean.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;
import org.pabean.money.Rupiah;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.UnknownTariffLineException;

/**
 * A tariff book of a few lines, written down in a test. Immutable.
 *
 * <pre>{@code
 * TariffProvider book = FixedTariff.empty()
 *         .with("84713020", DutyRate.percent("0"))
 *         .with("22030019", DutyRate.perUnit(Rupiah.of(14_000), UnitOfMeasure.LTR));
 * }</pre>
 */
public final class FixedTariff implements TariffProvider {

    private static final Citation BOOK = Citation.secondary("PMK 26/PMK.010/2022", "annex");
    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);

    private record Row(HsCode line, LocalDate from, LocalDate to, TariffEntry entry) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private record Grant(HsCode line, ConditionalRate rate) {}

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<Row> rows;
    private final List<Grant> grants;

    private FixedTariff(LocalDate firstDay, LocalDate lastDay, List<Row> rows, List<Grant> grants) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.rows = List.copyOf(rows);
        this.grants = List.copyOf(grants);
    }

    /** A book without lines that knows every day from 2018 on. */
    public static FixedTariff empty() {
        return new FixedTariff(FIRST_DAY, LocalDate.MAX, List.of(), List.of());
    }

    /**
     * A book of eight lines: 0101.21.00 at 0 %, 8471.30.20 at 0 %, 6403.99.90 at 30 %, 8528.72.92 at 15 %, 9506.62.00 at
     * 7.5 %, rice 1006.30.99 at Rp 450/kg, beer 2203.00.19 at Rp 14,000/litre, and 8703.80.99 at 50 % from 1 April 2022.
     */
    public static FixedTariff standard() {
        return empty().with("01012100", DutyRate.percent("0"))
                .with("84713020", DutyRate.percent("0"))
                .with("64039990", DutyRate.percent("30"))
                .with("85287292", DutyRate.percent("15"))
                .with("95066200", DutyRate.percent("7.5"))
                .with("10063099", DutyRate.perUnit(Rupiah.of(450), UnitOfMeasure.KGM))
                .with("22030019", DutyRate.perUnit(Rupiah.of(14_000), UnitOfMeasure.LTR))
                .with("87038099", DutyRate.percent("50"), LocalDate.of(2022, 4, 1), LocalDate.MAX);
    }

    /** This book with a line that holds on all days. */
    public FixedTariff with(String line, DutyRate rate) {
        return with(line, rate, LocalDate.MIN, LocalDate.MAX);
    }

    /** This book with a line that holds from a first to a last day. */
    public FixedTariff with(String line, DutyRate rate, LocalDate from, LocalDate to) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(HsCode.of(line), from, to, new TariffEntry(rate, BOOK, "fixed")));
        return new FixedTariff(firstDay, lastDay, more, grants);
    }

    /** This book with a rate that a line gets under a condition only. */
    public FixedTariff with(String line, ConditionalRate rate) {
        List<Grant> more = new ArrayList<>(grants);
        more.add(new Grant(HsCode.of(line), rate));
        return new FixedTariff(firstDay, lastDay, rows, more);
    }

    /** This book, knowing these days only. */
    public FixedTariff knowing(LocalDate first, LocalDate last) {
        return new FixedTariff(first, last, rows, grants);
    }

    /** The lines of the book, in the order in which they were written down. */
    public List<HsCode> lines() {
        return rows.stream().map(Row::line).distinct().toList();
    }

    @Override
    public TariffSchedule on(LocalDate day) {
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            throw new DateOutsideDataException("the fixed tariff", day, firstDay, lastDay);
        }
        return new Day(day);
    }

    @Override
    public List<Coverage> coverage() {
        return List.of(new Coverage(
                "fixed tariff", "test", firstDay, lastDay, rows.size(), "a test", Confidence.VERIFIED, List.of()));
    }

    private final class Day implements TariffSchedule {

        private final LocalDate day;

        Day(LocalDate day) {
            this.day = day;
        }

        @Override
        public LocalDate day() {
            return day;
        }

        @Override
        public TariffEntry entry(HsCode line) {
            List<Row> ofLine =
                    rows.stream().filter(row -> row.line().equals(line)).toList();
            if (ofLine.isEmpty()) {
                throw new UnknownTariffLineException(line);
            }
            return ofLine.stream()
                    .filter(row -> row.holdsOn(day))
                    .findFirst()
                    .orElseThrow(() -> new TariffLineNotInForceException(line, day))
                    .entry();
        }

        @Override
        public List<ConditionalRate> conditionalRates(HsCode line) {
            return grants.stream()
                    .filter(grant -> grant.line().equals(line))
                    .map(Grant::rate)
                    .toList();
        }
    }
}
