package org.pabean.examples.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.goods.HsCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffProvider;
import org.pabean.testkit.TariffProviderContract;

/** The example's provider keeps the library's contract, and changes its rate on the day that its table names. */
class CsvTariffTest extends TariffProviderContract {

    private static final HsCode BEARINGS = HsCode.of("84821000");
    private static final HsCode TELEPHONES = HsCode.of("85171300");

    private final CsvTariff tariff = CsvTariff.parse("Table", """
            line,percent,first day,regulation
            84821000,5,2025-01-01,First table
            84821000,7.5,2026-07-01,Second table
            85171300,0,2026-07-01,Second table
            """);

    @Override
    protected TariffProvider provider() {
        return tariff;
    }

    @Override
    protected List<HsCode> linesInForce() {
        return List.of(BEARINGS, TELEPHONES);
    }

    @Override
    protected LocalDate aKnownDay() {
        return LocalDate.of(2026, 7, 1);
    }

    @Override
    protected HsCode anUnknownLine() {
        return HsCode.of("12345678");
    }

    @Override
    protected LocalDate aDayOutside() {
        return LocalDate.of(2024, 12, 31);
    }

    @Test
    void aRateHoldsUntilTheDayBeforeTheNext() {
        assertEquals(DutyRate.percent("5"), on("2026-06-30", BEARINGS));
        assertEquals(DutyRate.percent("7.5"), on("2026-07-01", BEARINGS));
    }

    @Test
    void aLineIsNotInForceBeforeItsFirstDay() {
        assertThrows(TariffLineNotInForceException.class, () -> on("2026-06-30", TELEPHONES));
    }

    private DutyRate on(String day, HsCode line) {
        return tariff.on(LocalDate.parse(day)).entry(line).duty();
    }
}
