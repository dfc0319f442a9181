package org.pabean.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.testkit.PabeanAssertions.assertRefused;
import static org.pabean.testkit.PabeanAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Readings;
import org.pabean.levy.IncomeTaxRounding;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

class AssertionsTest {

    private static final Declaration SHOES = Samples.shoes(DocumentType.IMPORT_DECLARATION);
    private static final Assessment ASSESSMENT = Samples.ASSESSOR.assess(SHOES);

    @Test
    void anAssessmentIsLookedAtInOneSentence() {
        assertThat(ASSESSMENT)
                .customsValue()
                .isEqualTo("10000000")
                .levy(Levy.IMPORT_DUTY)
                .isEqualTo("3000000")
                .levy(Levy.IMPORT_DUTY, 1)
                .isEqualTo("3000000")
                .importValue()
                .isEqualTo("13000000")
                .levy(Levy.VAT)
                .isEqualTo("1430000")
                .levy(Levy.SAFEGUARD_DUTY)
                .isZero()
                .total()
                .isEqualTo(ASSESSMENT.amountDue())
                .amountDue()
                .isBetween(Rupiah.of(4_000_000), Rupiah.of(5_000_000))
                .treats(1, "MFN")
                .restsOn(Readings.defaults().of(IncomeTaxRounding.class))
                .cites("PMK 131/2024");
    }

    @Test
    void aWrongAmountIsToldWithItsLevy() {
        String told = failure(() -> assertThat(ASSESSMENT).levy(Levy.VAT).isEqualTo("1"));
        assertTrue(told.contains("VAT") && told.contains("1430000"), told);
    }

    @Test
    void whatIsMissingIsToldBesideWhatIsThere() {
        assertTrue(
                failure(() -> assertThat(ASSESSMENT).warns("NO_SUCH_WARNING")).contains("NO_SUCH_WARNING"));
        assertTrue(failure(() -> assertThat(ASSESSMENT).cites("PMK 0/0000")).contains("PMK 0/0000"));
        assertTrue(failure(() -> assertThat(ASSESSMENT).treats(1, "IE-CEPA")).contains("MFN"));
        assertTrue(failure(() -> assertThat(Rupiah.of(7)).isBetween(Rupiah.of(8), Rupiah.of(9)))
                .contains("but was 7"));
    }

    @Test
    void aRefusalNamesItsViolations() {
        Declaration empty = SHOES.with(SHOES.consignment().with(List.of()));
        assertRefused(() -> Samples.ASSESSOR.assess(empty))
                .namesExactly("consignment.items: CONSIGNMENT_EMPTY")
                .names("consignment.items: CONSIGNMENT_EMPTY")
                .explainsEach();
        assertTrue(failure(() ->
                        assertRefused(() -> Samples.ASSESSOR.assess(empty)).namesExactly())
                .contains("CONSIGNMENT_EMPTY"));
        assertThrows(AssertionError.class, () -> assertRefused(() -> Samples.ASSESSOR.assess(SHOES)));
    }

    @Test
    void anAmountAloneCanBeLookedAt() {
        assertEquals(Rupiah.of(7), assertThat(Rupiah.of(7)).isEqualTo("7"));
    }

    private static String failure(Executable assertion) {
        return String.valueOf(assertThrows(AssertionError.class, assertion).getMessage());
    }
}
