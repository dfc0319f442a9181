package org.pabean.data;

import java.time.LocalDate;
import org.pabean.goods.HsCode;
import org.pabean.levy.LevyRates;
import org.pabean.testkit.LevyRatesContract;

class BundledLevyRatesContractTest extends LevyRatesContract {

    @Override
    protected LevyRates rates() {
        return new BundledLevyRates();
    }

    @Override
    protected LocalDate aKnownDay() {
        return LocalDate.of(2025, 8, 1);
    }

    @Override
    protected LocalDate aDayOutside() {
        return LocalDate.of(1996, 3, 31);
    }

    @Override
    protected HsCode anOrdinaryLine() {
        return HsCode.of("64041190");
    }
}
