package org.pabean.levy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.declaration.DocumentType;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rounding;
import org.pabean.tariff.Levy;

/** How each form of declaration is rounded, on both sides of every change. */
class RoundingRulesTest {

    @ParameterizedTest
    @CsvSource({
        "IMPORT_DECLARATION, 2023-01-13, ALL_UP_1000",
        "IMPORT_DECLARATION, 2023-01-14, DUTY_UP_1000_TAX_DOWN_1",
        "IMPORT_DECLARATION, 2025-05-21, DUTY_UP_1000_TAX_DOWN_1",
        "IMPORT_DECLARATION, 2025-05-22, DUTY_UP_1000_TAX_HALF_UP_1",
        "SPECIAL_IMPORT_DECLARATION, 2023-01-14, DUTY_UP_1000_TAX_DOWN_1",
        "CONSIGNMENT_NOTE, 2023-10-16, ALL_UP_1000",
        "CONSIGNMENT_NOTE, 2023-10-17, DUTY_UP_1000_TAX_DOWN_1",
        "CONSIGNMENT_NOTE, 2025-05-21, DUTY_UP_1000_TAX_DOWN_1",
        "CONSIGNMENT_NOTE, 2025-05-22, DUTY_UP_1000_TAX_HALF_UP_1",
        "PASSENGER_DECLARATION, 2023-10-16, ALL_UP_1000",
        "PASSENGER_DECLARATION, 2023-10-17, DUTY_UP_1000_TAX_DOWN_1",
        "CREW_DECLARATION, 2025-05-21, DUTY_UP_1000_TAX_DOWN_1",
        "DEVICE_REGISTRATION, 2025-05-22, DUTY_UP_1000_TAX_HALF_UP_1"
    })
    void aFormHasThePolicyOfItsDay(DocumentType form, LocalDate day, RoundingPolicy policy) {
        assertEquals(policy, RoundingRules.on(form, day).policy());
    }

    @Test
    void dutyAndTaxesAreRoundedUnderDifferentArticles() {
        RoundingRule rule = RoundingRules.on(DocumentType.CONSIGNMENT_NOTE, LocalDate.of(2024, 1, 1));
        assertEquals("PMK 96/2023 art. 34(2)", rule.citation(Levy.IMPORT_DUTY).toString());
        assertEquals("PMK 96/2023 art. 34(3)", rule.citation(Levy.VAT).toString());
    }

    @ParameterizedTest
    @EnumSource
    void aPolicyRoundsDutiesAndTaxesEachInItsWay(RoundingPolicy policy) {
        assertEquals(policy.of(Levy.IMPORT_DUTY), policy.of(Levy.EXCISE));
        assertEquals(policy.of(Levy.VAT), policy.of(Levy.INCOME_TAX));
        assertEquals(
                policy == RoundingPolicy.NONE ? Rounding.NONE : Rounding.UP_TO_THOUSAND, policy.of(Levy.IMPORT_DUTY));
    }

    @Test
    void finesAndInterestAreRoundedUpToTheThousand() {
        assertEquals(Rounding.UP_TO_THOUSAND, RoundingPolicy.ofFinesAndInterest());
    }

    @Test
    void twelvePercentOfElevenTwelfthsIsElevenPercentOfOrdinaryGoods() {
        VatRate rate = new VatRate(
                Percent.of(12), Fraction.of(11, 12), LuxuryRate.NONE.citation(), LuxuryRate.NONE.citation());
        assertEquals(Percent.of(11), rate.effectiveOnOrdinaryGoods());
    }
}
