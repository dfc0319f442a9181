package org.pabean.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.pabean.data.internal.CoverageTable;
import org.pabean.data.internal.Kept;
import org.pabean.data.internal.Resources;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.MissingPreferenceScheduleException;
import org.pabean.tariff.PreferenceRate;
import org.pabean.tariff.PreferenceRates;

/**
 * The few agreement rates that are known line by line: two special schemes of the agreement with Japan, PMK 60/2026 arts.
 * 2 and 3. The ordinary schedule of no agreement is bundled, so this is not found by a service loader; load official
 * schedules with {@link PreferenceSchedule}.
 */
public final class BundledPreferenceRates implements PreferenceRates {

    private static final String NAME = "IJEPA";

    /** Nothing is read yet. */
    public BundledPreferenceRates() {}

    /** The rates of the special schemes; every other question gets the exception, since no ordinary rate is known. */
    @Override
    public List<PreferenceRate> rates(AgreementCode agreement, Country partner, HsCode line, LocalDate day) {
        List<PreferenceRate> rates = SCHEDULE.get().rates(agreement, partner, line, day);
        if (rates.isEmpty()) {
            throw new MissingPreferenceScheduleException(agreement, partner, line, day);
        }
        return rates;
    }

    @Override
    public List<Coverage> coverage() {
        return COVERAGE.get();
    }

    private static final Kept<PreferenceSchedule> SCHEDULE = new Kept<>() {
        @Override
        protected PreferenceSchedule load() {
            return PreferenceSchedule.parse(
                    NAME,
                    new String(Resources.bytes("preference-rates.csv"), StandardCharsets.UTF_8),
                    Confidence.SECONDARY);
        }
    };

    private static final Kept<List<Coverage>> COVERAGE = new Kept<>() {
        @Override
        protected List<Coverage> load() {
            return List.of(CoverageTable.of(NAME));
        }
    };
}
