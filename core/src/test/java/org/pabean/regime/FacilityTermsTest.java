package org.pabean.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Facility;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.money.Percent;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** What a facility for import duty makes of goods at 20 % that bear a safeguard duty of 10 % besides. */
class FacilityTermsTest {

    private static final Citation BOOK = Citation.verified("the book", "1");
    private static final TariffTreatment SAFEGUARDED = TariffTreatment.of(
            GeneralRegime.MFN,
            LevyTerms.silent()
                    .at(Levy.IMPORT_DUTY, DutyRate.percent("20"), BOOK)
                    .at(Levy.SAFEGUARD_DUTY, DutyRate.percent("10"), BOOK));
    private static final Readings FOLLOWING = Readings.defaults().with(AdditionalDutyUnderFacility.FOLLOWS_IMPORT_DUTY);

    @Test
    void anExemptionFreesFromTheImportDutyAndLeavesTheSafeguardDutyDue() {
        TariffTreatment exempt = under(new Facility.DutyExemption(), Readings.defaults());
        assertEquals("25(1), 26(1)", locator(term(exempt, Levy.IMPORT_DUTY)));
        assertEquals(DutyRate.AdValorem.FREE, term(exempt, Levy.IMPORT_DUTY).rate());
        assertEquals(DutyRate.percent("10"), term(exempt, Levy.SAFEGUARD_DUTY).rate());
        assertEquals(Optional.empty(), exempt.terms().of(Levy.INCOME_TAX));
        assertEquals(List.of(AdditionalDutyUnderFacility.COLLECTED), exempt.readings());
    }

    @Test
    void theAdditionalDutiesOfExemptGoodsMayBeReadAsFreeToo() {
        TariffTreatment exempt = under(new Facility.DutyExemption(), FOLLOWING);
        for (Levy additional : Levy.ADDITIONAL_DUTIES) {
            assertEquals("25(1), 26(1)", locator(term(exempt, additional)));
            assertEquals(DutyRate.AdValorem.FREE, term(exempt, additional).rate());
        }
        assertEquals(List.of(AdditionalDutyUnderFacility.FOLLOWS_IMPORT_DUTY), exempt.readings());
    }

    @Test
    void temporaryImportForHalfAYearCostsTwelvePercentOfTheDutyAndNoIncomeTax() {
        TariffTreatment stay = under(new Facility.TemporaryImport(6, Percent.of(2)), Readings.defaults());
        assertEquals(DutyRate.percent("2.4"), term(stay, Levy.IMPORT_DUTY).rate());
        assertEquals("10D", locator(term(stay, Levy.IMPORT_DUTY)));
        assertEquals(DutyRate.AdValorem.FREE, term(stay, Levy.INCOME_TAX).rate());
        assertEquals("4(1)c", locator(term(stay, Levy.INCOME_TAX)));
        assertEquals(DutyRate.percent("10"), term(stay, Levy.SAFEGUARD_DUTY).rate());
        assertEquals(
                List.of("TEMPORARY_IMPORT_VAT"),
                stay.caveats().stream().map(Caveat::code).toList());
        assertEquals(List.of(AdditionalDutyUnderFacility.COLLECTED), stay.readings());
    }

    @Test
    void theAdditionalDutiesOfAStayMayBeReadAsFreeToo() {
        TariffTreatment stay = under(new Facility.TemporaryImport(6, Percent.of(2)), FOLLOWING);
        assertEquals("10D", locator(term(stay, Levy.SAFEGUARD_DUTY)));
        assertEquals(DutyRate.AdValorem.FREE, term(stay, Levy.SAFEGUARD_DUTY).rate());
    }

    @Test
    void aStayTakesItsPartOfNothingWhereNoDutyIsSaidOrNoneIsCollected() {
        Facility stay = new Facility.TemporaryImport(6, Percent.of(2));
        TariffTreatment silent = TariffTreatment.of(GeneralRegime.MFN, LevyTerms.silent());
        assertEquals(
                Optional.empty(),
                FacilityTerms.of(declaration(Optional.of(stay)), Readings.defaults())
                        .applyTo(silent)
                        .terms()
                        .of(Levy.IMPORT_DUTY));
        LevyTerms free = LevyTerms.silent().notCollected(List.of(Levy.IMPORT_DUTY), BOOK);
        assertEquals(
                Optional.of(new LevyTerm.NotCollected(BOOK)),
                FacilityTerms.of(declaration(Optional.of(stay)), Readings.defaults())
                        .applyTo(silent.with(free))
                        .terms()
                        .of(Levy.IMPORT_DUTY));
    }

    @Test
    void releaseFromBondedStorageAndNoFacilityAtAllChangeNothing() {
        Facility release = new Facility.BondedStorageRelease(Optional.of(Percent.of(5)));
        assertSame(SAFEGUARDED, under(release, Readings.defaults()));
        assertSame(
                SAFEGUARDED,
                FacilityTerms.of(declaration(Optional.empty()), FOLLOWING).applyTo(SAFEGUARDED));
    }

    private static TariffTreatment under(Facility facility, Readings readings) {
        return FacilityTerms.of(declaration(Optional.of(facility)), readings).applyTo(SAFEGUARDED);
    }

    private static Declaration declaration(Optional<Facility> facility) {
        return Declaration.builder()
                .documentType(DocumentType.IMPORT_DECLARATION)
                .registrationDate(LocalDate.of(2025, 6, 10))
                .importer(Importer.company())
                .consignment(Consignment.of(Incoterm.CIF))
                .facility(facility)
                .build();
    }

    private static LevyTerm term(TariffTreatment treatment, Levy levy) {
        return treatment.terms().of(levy).orElseThrow();
    }

    private static String locator(LevyTerm term) {
        return term.citation().locator();
    }
}
