package org.pabean.tariff;

import java.time.LocalDate;
import java.util.List;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;

/** Stands where no schedule of any agreement was loaded. */
final class NoPreferenceRates implements PreferenceRates {

    static final PreferenceRates NONE = new NoPreferenceRates();

    private NoPreferenceRates() {}

    @Override
    public List<PreferenceRate> rates(AgreementCode agreement, Country partner, HsCode line, LocalDate day) {
        throw new MissingPreferenceScheduleException(agreement, partner, line, day);
    }

    @Override
    public List<Coverage> coverage() {
        return List.of();
    }
}
