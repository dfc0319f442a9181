package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import org.pabean.goods.HsCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffProvider;
import org.pabean.testkit.TariffProviderContract;

class OverlaidTariffContractTest extends TariffProviderContract {

    @Override
    protected TariffProvider provider() {
        return new BundledTariff()
                .overlaidBy(TariffLayer.parse(
                        "own.csv",
                        "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n"
                                + "64041190,12.5,,,2025-01-01,,PMK X\n"));
    }

    @Override
    protected List<HsCode> linesInForce() {
        return List.of(HsCode.of("22030019"), HsCode.of("64041190"), HsCode.of("01012100"), HsCode.of("87038017"));
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
        return LocalDate.of(2017, 2, 28);
    }

    @Override
    protected List<KnownRate> knownRates() {
        return List.of(
                KnownRate.of("64041190", "2024-12-31", DutyRate.percent("30")),
                KnownRate.of("29411011", "2025-06-10", DutyRate.percent("7.5")),
                KnownRate.of("29411019", "2025-06-10", DutyRate.percent("5")),
                KnownRate.of("64041190", "2025-01-01", DutyRate.percent("12.5")));
    }
}
