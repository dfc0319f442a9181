package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.shoes;
import static org.pabean.assessment.Imports.under;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.Facility;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Caveat;
import org.pabean.levy.LevyLine;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

class FacilitiesTest {

    @Test
    void anExemptionFreesFromTheDutyAndLeavesTheTaxesOnTheBareValue() {
        Assessment assessment = ASSESSOR.assess(under(new Facility.DutyExemption(), pib(DAY, shoes())));
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.IMPORT_DUTY));
        LevyLine duty = Imports.lines(assessment, Levy.IMPORT_DUTY).get(0);
        assertEquals(LevyLine.Collection.NOT_COLLECTED, duty.collection());
        assertEquals("25(1), 26(1)", duty.citation().locator());
        assertEquals(Rupiah.of(100_000_000), assessment.importValue());
        assertEquals(Rupiah.of(11_000_000), assessment.amount(Levy.VAT));
        assertEquals(Rupiah.of(2_500_000), assessment.amount(Levy.INCOME_TAX));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 600000", "24, 2, 14400000", "36, 2, 21600000", "36, 5, 30000000", "20, 5, 30000000"})
    void temporaryImportCostsAPartOfTheDutyForEachMonthAtMostAllOfIt(int months, int monthly, long duty) {
        Facility stay = new Facility.TemporaryImport(months, Percent.of(monthly));
        Assessment assessment = ASSESSOR.assess(under(stay, pib(DAY, shoes())));
        assertEquals(Rupiah.of(duty), assessment.amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(100_000_000 + duty), assessment.importValue());
        assertEquals(Rupiah.ZERO, assessment.amount(Levy.INCOME_TAX));
        assertTrue(assessment.caveats().stream().map(Caveat::code).toList().contains("TEMPORARY_IMPORT_VAT"));
    }

    @Test
    void temporaryImportTakesItsPartOfASpecificDutyToo() {
        Facility stay = new Facility.TemporaryImport(10, Facility.TemporaryImport.USUAL_MONTHLY_RATE);
        var rice = Imports.with(
                Quantity.of("1000", UnitOfMeasure.KGM), Imports.worth(Imports.RP_100_MILLION, Imports.RICE));
        Assessment assessment = ASSESSOR.assess(under(stay, pib(DAY, rice)));
        assertEquals(Rupiah.of(90_000), assessment.total(Levy.IMPORT_DUTY).exact());
    }

    @Test
    void releaseFromBondedStorageBearsTheTariffOfItsOwnDay() {
        Facility release = new Facility.BondedStorageRelease(Optional.of(Percent.of(5)));
        Assessment assessment = ASSESSOR.assess(under(release, pib(DAY, shoes())));
        assertEquals(Rupiah.of(30_000_000), assessment.amount(Levy.IMPORT_DUTY));
    }
}
