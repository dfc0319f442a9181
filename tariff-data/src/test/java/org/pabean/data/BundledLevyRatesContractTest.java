package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
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

    @Override
    protected List<KnownRates> knownRates() {
        return List.of(
                KnownRates.of("2022-03-31", "10", "2.5"),
                KnownRates.of("2022-04-01", "11", "2.5"),
                KnownRates.of("2024-12-31", "11", "2.5"),
                KnownRates.of("2025-01-01", "12", "2.5"));
    }
}
