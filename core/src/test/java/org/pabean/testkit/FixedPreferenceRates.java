package org.pabean.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.MissingPreferenceScheduleException;
import org.pabean.tariff.PreferenceRate;
import org.pabean.tariff.PreferenceRates;

/**
 * Schedules of trade agreements, written down in a test; every partner gets the same rates on all days. Immutable.
 *
 * <pre>{@code
 * PreferenceRates schedules = FixedPreferenceRates.none().with("IE-CEPA", "64039990", DutyRate.percent("5"));
 * }</pre>
 */
public final class FixedPreferenceRates implements PreferenceRates {

    private static final Citation SCHEDULE = Citation.unverified("hypothetical schedule", "");

    private record Row(AgreementCode agreement, HsCode line, PreferenceRate rate) {}

    private final List<Row> rows;

    private FixedPreferenceRates(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** No schedule at all. */
    public static FixedPreferenceRates none() {
        return new FixedPreferenceRates(List.of());
    }

    /** Made-up rates of IE-CEPA, ATIGA and ACFTA for lines of {@link FixedTariff#standard()}: shoes, televisions, sports goods. */
    public static FixedPreferenceRates standard() {
        FixedPreferenceRates rates = none();
        for (String agreement : List.of("IE-CEPA", "ATIGA", "ACFTA")) {
            rates = rates.with(agreement, "64039990", DutyRate.percent("5"))
                    .with(agreement, "85287292", DutyRate.percent("0"))
                    .with(agreement, "95066200", DutyRate.percent("2.5"));
        }
        return rates;
    }

    /** These schedules with a rate that all goods of a line get under an agreement. */
    public FixedPreferenceRates with(String agreement, String line, DutyRate rate) {
        return with(agreement, line, PreferenceRate.of(rate, SCHEDULE));
    }

    /** These schedules with a rate of a line under an agreement. */
    public FixedPreferenceRates with(String agreement, String line, PreferenceRate rate) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(AgreementCode.of(agreement), HsCode.of(line), rate));
        return new FixedPreferenceRates(more);
    }

    @Override
    public List<PreferenceRate> rates(AgreementCode agreement, Country partner, HsCode line, LocalDate day) {
        List<Row> schedule =
                rows.stream().filter(row -> row.agreement().equals(agreement)).toList();
        if (schedule.isEmpty()) {
            throw new MissingPreferenceScheduleException(agreement, partner, line, day);
        }
        return schedule.stream()
                .filter(row -> row.line().equals(line))
                .map(Row::rate)
                .toList();
    }

    @Override
    public List<Coverage> coverage() {
        return List.of(new Coverage(
                "fixed schedules",
                "test",
                LocalDate.MIN,
                LocalDate.MAX,
                rows.size(),
                "a test",
                Confidence.UNVERIFIED,
                List.of()));
    }
}
