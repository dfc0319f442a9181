package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffProvider;
import org.pabean.testkit.FixedTariff;
import org.pabean.testkit.TariffProviderContract;

/** The book that tests write down keeps to the same contract as the bundled one. */
class FixedTariffContractTest extends TariffProviderContract {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    @Override
    protected TariffProvider provider() {
        return FixedTariff.standard().knowing(FIRST, LocalDate.of(2030, 12, 31));
    }

    @Override
    protected List<HsCode> linesInForce() {
        return FixedTariff.standard().lines();
    }

    @Override
    protected LocalDate aKnownDay() {
        return LocalDate.of(2025, 6, 10);
    }

    @Override
    protected HsCode anUnknownLine() {
        return HsCode.of("01010000");
    }

    @Override
    protected LocalDate aDayOutside() {
        return FIRST.minusDays(1);
    }
}
