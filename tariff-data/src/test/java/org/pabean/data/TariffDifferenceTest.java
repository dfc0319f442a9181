package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TariffDifferenceTest {

    private static final String HEADER = "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n";

    private static List<String> between(String old, String changed) {
        return TariffDifference.between(
                        TariffLayer.parse("old.csv", HEADER + old), TariffLayer.parse("new.csv", HEADER + changed))
                .stream()
                .map(TariffDifference::toString)
                .toList();
    }

    @Test
    void aFileDoesNotDifferFromItself() {
        String rows = "64041190,30,,,2022-04-01,,A\n22030019,,14000,LITER,2022-04-01,,A\n";
        assertEquals(List.of(), between(rows, rows));
    }

    @Test
    void aRateForATimeIsADifferenceOnItsDaysOnly() {
        assertEquals(
                List.of("6404.11.90 2026-01-01 to 2026-06-30: 30% -> 12.5% (-17.5 points)"),
                between(
                        "64041190,30,,,2022-04-01,,A\n",
                        "64041190,30,,,2022-04-01,2025-12-31,A\n64041190,12.5,,,2026-01-01,2026-06-30,B\n"
                                + "64041190,30,,,2026-07-01,,A\n"));
    }

    @Test
    void aNewLineAndALostOneAreTold() {
        assertEquals(
                List.of("2203.00.19 2022-04-01 on: Rp 14000/LTR -> none", "6404.11.90 2022-04-01 on: none -> 30%"),
                between("22030019,,14000,LITER,2022-04-01,,A\n", "64041190,30,,,2022-04-01,,A\n"));
    }

    @Test
    void theSameRateUnderAnotherRegulationIsNoDifference() {
        assertEquals(List.of(), between("64041190,30,,,2022-04-01,,A\n", "64041190,30,,,2022-04-01,,B\n"));
    }
}
