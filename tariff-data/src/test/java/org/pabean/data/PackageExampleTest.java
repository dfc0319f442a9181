package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.goods.HsCode;
import org.pabean.tariff.DutyRate;

/** The example on the package's page stands in this class as well, where it compiles, runs and is checked. */
class PackageExampleTest {

    private static final Path PAGE = Path.of("src/main/java/org/pabean/data/package-info.java");
    private static final Path HERE = Path.of("src/test/java/org/pabean/data/PackageExampleTest.java");

    @Test
    void anOfficialFileIsLaidOverTheBundledRows() {
        LocalDate day = LocalDate.of(2025, 6, 10);
        String file = "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n"
                + "64041190,12.5,,,2025-01-01,,PMK X\n";
        TariffLayer official = TariffLayer.parse("own.csv", file);
        OverlaidTariff tariff = new BundledTariff().overlaidBy(official);
        tariff.on(day).entry(HsCode.of("6404.11.90")).duty();
        Assessor assessor = Assessor.of(ReferenceData.standard().withTariff(tariff));
        assertEquals(
                DutyRate.percent("12.5"),
                tariff.on(day).entry(HsCode.of("6404.11.90")).duty());
        assertEquals(tariff, assessor.data().tariff());
    }

    @Test
    void theExampleOfThePageIsTheCodeThatRuns() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("{@code\n") + "{@code\n".length();
        String example = page.substring(start, page.indexOf("}</pre>")).replaceAll("(?m)^ \\* ?", "");
        assertTrue(bare(Files.readString(HERE)).contains(bare(example)), example);
    }

    /** Without comments and white space, which the two layouts differ in. */
    private static String bare(String code) {
        return code.replaceAll("(?m)//.*$", "").replaceAll("\\s+", "");
    }
}
