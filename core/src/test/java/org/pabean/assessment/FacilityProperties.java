package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.under;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.Facility;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;
import org.pabean.testkit.DeclarationArbitraries;

class FacilityProperties {

    private static final Percent TWO = Facility.TemporaryImport.USUAL_MONTHLY_RATE;

    @Provide
    Arbitrary<Declaration> declarations() {
        return DeclarationArbitraries.declarations();
    }

    @Property(tries = 200)
    void noFacilityRaisesALevy(
            @ForAll("declarations") Declaration declaration, @ForAll @IntRange(min = 1, max = 36) int months) {
        Assessment plain = ASSESSOR.assess(declaration);
        Assessment temporary = ASSESSOR.assess(under(new Facility.TemporaryImport(months, TWO), declaration));
        Assessment exempt = ASSESSOR.assess(under(new Facility.DutyExemption(), declaration));
        assertEquals(Rupiah.ZERO, exempt.amount(Levy.IMPORT_DUTY));
        for (Levy levy : Levy.ALL) {
            assertTrue(temporary.amount(levy).compareTo(plain.amount(levy)) <= 0);
            assertTrue(exempt.amount(levy).compareTo(plain.amount(levy)) <= 0);
        }
        assertTrue(exempt.amount(Levy.VAT).compareTo(temporary.amount(Levy.VAT)) <= 0);
    }

    @Property(tries = 200)
    void aLongerStayNeverCostsLessDutyAndFiftyMonthlyPartsAreTheWhole(
            @ForAll("declarations") Declaration declaration, @ForAll @IntRange(min = 1, max = 35) int months) {
        Rupiah shorter = duty(new Facility.TemporaryImport(months, TWO), declaration);
        Rupiah longer = duty(new Facility.TemporaryImport(months + 1, TWO), declaration);
        assertTrue(longer.compareTo(shorter) >= 0);
        Rupiah whole = ASSESSOR.assess(declaration).total(Levy.IMPORT_DUTY).exact();
        assertEquals(whole, duty(new Facility.TemporaryImport(36, Percent.of(5)), declaration));
        assertEquals(whole.times(TWO).times(org.pabean.money.Fraction.of(months)), shorter);
    }

    private static Rupiah duty(Facility facility, Declaration declaration) {
        return ASSESSOR.assess(under(facility, declaration))
                .total(Levy.IMPORT_DUTY)
                .exact();
    }
}
