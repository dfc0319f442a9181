package org.pabean.regime;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.GoodsItem;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.origin.Agreement;
import org.pabean.origin.RatesOfLine;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.MissingPreferenceScheduleException;
import org.pabean.tariff.PreferenceRates;
import org.pabean.tariff.UnclassifiedGoodsException;

/** Looks up the rates between which a claim decides. */
final class ClaimedRates {

    private final PreferenceRates preferences;
    private final RegimeCase regimeCase;

    ClaimedRates(PreferenceRates preferences, RegimeCase regimeCase) {
        this.preferences = preferences;
        this.regimeCase = regimeCase;
    }

    /** The general rate of an item; empty where only its import value is declared. */
    Optional<DutyRate> general(GoodsItem item) {
        return GeneralRegime.treatment(item, regimeCase)
                .terms()
                .of(Levy.IMPORT_DUTY)
                .filter(LevyTerm.AtRate.class::isInstance)
                .map(LevyTerm.AtRate.class::cast)
                .map(LevyTerm.AtRate::rate);
    }

    /**
     * Both rates of an item.
     *
     * @throws MissingPreferenceScheduleException if no schedule of the agreement is loaded
     * @throws UnclassifiedGoodsException if the item has no tariff line
     */
    RatesOfLine of(GoodsItem item, Agreement agreement) {
        HsCode line = item.tariffLine().orElseThrow(() -> new UnclassifiedGoodsException(item.number()));
        Country partner = item.origin().orElseThrow();
        return new RatesOfLine(
                general(item),
                Optional.of(preferences.rates(
                        agreement.code(),
                        partner,
                        line,
                        regimeCase.declaration().registrationDate())),
                List.of());
    }
}
