package org.pabean.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.pabean.data.internal.CoverageTable;
import org.pabean.data.internal.Resources;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.tariff.PreferenceRate;
import org.pabean.tariff.PreferenceRates;

/**
 * The few agreement rates that are known line by line: two special schemes of the agreement with Japan, PMK 60/2026 arts.
 * 2 and 3. The ordinary schedule of no agreement is bundled; load it with {@link PreferenceSchedule}.
 */
public final class BundledPreferenceRates implements PreferenceRates {

    private static final String NAME = "IJEPA";

    /** Nothing is read yet. */
    public BundledPreferenceRates() {}

    @Override
    public List<PreferenceRate> find(String scheme, Country partner, HsCode line, LocalDate day) {
        return Known.SCHEDULE.find(scheme, partner, line, day);
    }

    @Override
    public List<Coverage> coverage() {
        return List.of(CoverageTable.of(NAME, Known.SCHEDULE.coverage().get(0).rows()));
    }

    private static final class Known {
        static final PreferenceSchedule SCHEDULE = PreferenceSchedule.parse(
                NAME,
                new String(Resources.bytes("preference-rates.csv"), StandardCharsets.UTF_8),
                Confidence.SECONDARY);
    }
}
