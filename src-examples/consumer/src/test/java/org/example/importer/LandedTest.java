package org.example.importer;

import static org.pabean.testkit.PabeanAssertions.assertRefused;
import static org.pabean.testkit.PabeanAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.tariff.Levy;
import org.pabean.testkit.GoldenFile;

/** Assertions and golden files of the test kit, on the bundled data. */
class LandedTest {

    private static final Assessor ASSESSOR = Assessor.standard();

    @Test
    void ballBearingsOweFivePercentAndTheTaxes() {
        Assessment assessment = Landed.of(ASSESSOR, "8482.10.00", "15298.20");
        assertThat(assessment)
                .levy(Levy.IMPORT_DUTY)
                .isEqualTo("12861000")
                .levy(Levy.VAT)
                .isEqualTo("29707598")
                .total()
                .isEqualTo("49320325");
        GoldenFile.at(Path.of("src/test/resources/bearings.txt")).check(Landed.told(assessment));
    }

    @Test
    void aLineThatDoesNotExistIsRefused() {
        assertRefused(() -> Landed.of(ASSESSOR, "84821001", "1")).names("consignment.items[0].hsCode: TARIFF_LINE_UNKNOWN");
    }
}
