package org.example.importer;

import java.time.LocalDate;
import java.util.List;
import org.pabean.goods.HsCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffProvider;
import org.pabean.testkit.FixedTariff;
import org.pabean.testkit.TariffProviderContract;

/** A contract of the test kit, over a provider of one's own. */
class OwnTariffTest extends TariffProviderContract {

    @Override
    protected TariffProvider provider() {
        return FixedTariff.standard();
    }

    @Override
    protected List<HsCode> linesInForce() {
        return List.of(HsCode.of("64039990"), HsCode.of("95066200"));
    }

    @Override
    protected List<KnownRate> knownRates() {
        return List.of(KnownRate.of("95066200", "2026-02-12", DutyRate.percent("7.5")));
    }

    @Override
    protected LocalDate aKnownDay() {
        return LocalDate.of(2026, 2, 12);
    }

    @Override
    protected HsCode anUnknownLine() {
        return HsCode.of("64039991");
    }

    @Override
    protected LocalDate aDayOutside() {
        return LocalDate.of(2017, 12, 31);
    }
}
