package org.pabean.data;

import java.time.LocalDate;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.levy.LevyRates;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.testkit.FixedLevyRates;
import org.pabean.testkit.LevyRatesContract;

/** The rates that tests write down keep to the same contract as the bundled ones. */
class FixedLevyRatesContractTest extends LevyRatesContract {

    @Override
    protected LevyRates rates() {
        return FixedLevyRates.standard()
                .withExcise(ExciseGroup.ETHYL_ALCOHOL, perUnit(20_000, UnitOfMeasure.LTR))
                .withExcise(ExciseGroup.CONCENTRATE_LIQUID, perUnit(228_000, UnitOfMeasure.LTR))
                .withExcise(ExciseGroup.CONCENTRATE_SOLID, perUnit(1_000, UnitOfMeasure.GRM));
    }

    private static DutyRate perUnit(long rupiah, UnitOfMeasure unit) {
        return DutyRate.perUnit(Rupiah.of(rupiah), unit);
    }

    @Override
    protected LocalDate aKnownDay() {
        return LocalDate.of(2025, 8, 1);
    }

    @Override
    protected LocalDate aDayOutside() {
        return LocalDate.of(2018, 9, 12);
    }

    @Override
    protected HsCode anOrdinaryLine() {
        return HsCode.of("64041190");
    }
}
