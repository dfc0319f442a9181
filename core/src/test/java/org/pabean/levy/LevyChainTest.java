package org.pabean.levy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.levy.MadeUpLaw.CAR;
import static org.pabean.levy.MadeUpLaw.LISTED;
import static org.pabean.levy.MadeUpLaw.MARKED;
import static org.pabean.levy.MadeUpLaw.TERMS;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.AdditionalDuty;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.VehicleFacts;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Caveat;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.LevyTerm;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** The levies of one item of a million rupiah under terms of a treatment. */
class LevyChainTest {

    private static final HsCode SHOES = HsCode.of("64039990");
    private static final Rupiah MILLION = Rupiah.of(1_000_000);
    private static final LevyTerms THIRTY = LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.percent("30"), TERMS);

    @Test
    void aStatedAdditionalDutyReplacesThatOfTheTreatmentAndLeavesTheOthers() {
        DeclaredRates stated = DeclaredRates.builder()
                .addAdditionalDuties(new AdditionalDuty(Levy.SAFEGUARD_DUTY, DutyRate.percent("5")))
                .build();
        LevyTerms terms = THIRTY.at(Levy.SAFEGUARD_DUTY, DutyRate.percent("20"), TERMS)
                .at(Levy.ANTI_DUMPING_DUTY, DutyRate.percent("10"), TERMS);
        List<LevyLine> duties = duties(item(SHOES, stated), terms);
        assertEquals(
                List.of(Levy.IMPORT_DUTY, Levy.SAFEGUARD_DUTY, Levy.ANTI_DUMPING_DUTY),
                duties.stream().map(LevyLine::levy).toList());
        assertEquals(Rupiah.of(50_000), duties.get(1).amount());
        assertEquals(Rupiah.of(100_000), duties.get(2).amount());
    }

    @Test
    void exciseIsTakenOfValueAndImportDutyWithoutAdditionalDuties() {
        DeclaredRates excise = DeclaredRates.builder()
                .excise(new ExciseClaim.Given(DutyRate.percent("10")))
                .build();
        List<LevyLine> duties =
                duties(item(SHOES, excise), THIRTY.at(Levy.SAFEGUARD_DUTY, DutyRate.percent("20"), TERMS));
        assertEquals(Rupiah.of(1_300_000), duties.get(2).base());
        assertEquals(Rupiah.of(130_000), duties.get(2).amount());
    }

    @Test
    void exciseThatATreatmentDoesNotCollectIsShownAsSuch() {
        DeclaredRates excise = DeclaredRates.builder()
                .excise(new ExciseClaim.Given(DutyRate.percent("10")))
                .build();
        LevyLine line = duties(item(SHOES, excise), THIRTY.notCollected(List.of(Levy.EXCISE), TERMS))
                .get(1);
        assertEquals(LevyLine.Collection.NOT_COLLECTED, line.collection());
        assertEquals(Rupiah.ZERO, line.amount());
        assertEquals(TERMS, line.citation());
    }

    @Test
    void aRatePerUnitNeedsAQuantityThatConvertsToItsUnit() {
        LevyTerms perLitre =
                LevyTerms.silent().at(Levy.IMPORT_DUTY, DutyRate.perUnit(Rupiah.of(14_000), UnitOfMeasure.LTR), TERMS);
        GoodsItem kilograms = item(SHOES, DeclaredRates.none(), Optional.of(Quantity.of("7", UnitOfMeasure.KGM)));
        MissingQuantityException refused =
                assertThrows(MissingQuantityException.class, () -> duties(kilograms, perLitre));
        assertEquals(Levy.IMPORT_DUTY, refused.levy());
        assertEquals(UnitOfMeasure.LTR, refused.unit());
        assertEquals(3, refused.item());
    }

    @Test
    void vatThatATreatmentDoesNotCollectIsShownAsSuch() {
        LevyLine vat = tax(Levy.VAT, item(SHOES), THIRTY.notCollected(List.of(Levy.VAT), TERMS), Importer.company());
        assertEquals(LevyLine.Collection.NOT_COLLECTED, vat.collection());
        assertEquals(TERMS, vat.citation());
    }

    @Test
    void vatOnALineThatTheBookMarksIsChargedWithAWarning() {
        LeviedPortion portion = taxed(item(MARKED), THIRTY, Importer.company());
        Caveat mark = portion.caveats().get(0);
        assertEquals("VAT_MARK", mark.code());
        assertEquals("item 3", mark.path());
        assertTrue(mark.words().english().contains("VAT free under a condition"), mark.toString());
        assertEquals(List.of("INCOME_TAX_LIST_UNKNOWN"), codes(taxed(item(SHOES), THIRTY, Importer.company())));
    }

    @Test
    void aFinalIncomeTaxIsNotDoubledForWantOfATaxNumberAndAnyOtherIs() {
        Importer unregistered = new Importer(false, false, false);
        LevyTerm last = new LevyTerm.AtFinalRate(DutyRate.percent("5"), TERMS);
        LevyLine finalTax = tax(Levy.INCOME_TAX, item(SHOES), THIRTY.with(Levy.INCOME_TAX, last), unregistered);
        assertEquals(DutyRate.percent("5"), finalTax.rate());
        assertEquals(Rupiah.of(65_000), finalTax.amount());
        LevyTerms terms = THIRTY.at(Levy.INCOME_TAX, DutyRate.percent("5"), TERMS);
        assertEquals(
                Rupiah.of(130_000),
                tax(Levy.INCOME_TAX, item(SHOES), terms, unregistered).amount());
        assertEquals(
                Rupiah.of(65_000),
                tax(Levy.INCOME_TAX, item(SHOES), terms, Importer.company()).amount());
    }

    @Test
    void theLawMayKnowTheIncomeTaxClassOfALine() {
        LeviedPortion portion = taxed(item(LISTED), THIRTY, Importer.company());
        assertEquals(List.of(), portion.caveats());
        assertEquals(
                DutyRate.percent("10"),
                tax(Levy.INCOME_TAX, item(LISTED), THIRTY, Importer.company()).rate());
    }

    @Test
    void aVehicleBearsTheLuxuryTaxOfTheRuleItMeets() {
        assertEquals(DutyRate.percent("15"), luxury(vehicle(1_500, 18)).orElseThrow());
        assertEquals(DutyRate.percent("40"), luxury(vehicle(2_500, 18)).orElseThrow());
        assertEquals(List.of(), chain(Readings.defaults(), vehicle(1_500, 18)).readings());
    }

    @Test
    void aVehicleThatMeetsTwoRulesBearsTheLowerRateAndTheAnswerSaysSo() {
        LeviedPortion lower = chain(Readings.defaults(), vehicle(1_500, 25));
        assertEquals(List.of(VehicleTests.LOWER_RATE), lower.readings());
        assertEquals(DutyRate.percent("15"), rate(lower, Levy.LUXURY_TAX));
        LeviedPortion higher = chain(Readings.defaults().with(VehicleTests.HIGHER_RATE), vehicle(1_500, 25));
        assertEquals(DutyRate.percent("20"), rate(higher, Levy.LUXURY_TAX));
    }

    @Test
    void aVehicleWithoutFactsOrOfNoRuleIsRefusedWithTheRatesInQuestion() {
        AmbiguousLuxuryRateException silent = assertThrows(AmbiguousLuxuryRateException.class, () -> luxury(item(CAR)));
        assertEquals(3, silent.item());
        assertEquals(List.of(Percent.of(15), Percent.of(20), Percent.of(40)), silent.options());
        GoodsItem ofNoRule = vehicle(9_000, 18);
        assertThrows(AmbiguousLuxuryRateException.class, () -> luxury(ofNoRule));
    }

    private static List<LevyLine> duties(GoodsItem item, LevyTerms terms) {
        return new LevyChain(new MadeUpLaw(), Importer.company(), Readings.defaults())
                .duties(item, MILLION, treatment(terms));
    }

    private static LeviedPortion taxed(GoodsItem item, LevyTerms terms, Importer importer) {
        LevyChain chain = new LevyChain(new MadeUpLaw(), importer, Readings.defaults());
        TariffTreatment treatment = treatment(terms);
        return chain.taxed(item, MILLION, treatment, chain.duties(item, MILLION, treatment), LevyChain.DutyScale.EXACT);
    }

    private static LeviedPortion chain(Readings readings, GoodsItem item) {
        LevyChain chain = new LevyChain(new MadeUpLaw(), Importer.company(), readings);
        TariffTreatment treatment = treatment(THIRTY.at(Levy.INCOME_TAX, DutyRate.percent("5"), TERMS));
        return chain.taxed(item, MILLION, treatment, chain.duties(item, MILLION, treatment), LevyChain.DutyScale.EXACT);
    }

    private static LevyLine tax(Levy levy, GoodsItem item, LevyTerms terms, Importer importer) {
        return taxed(item, terms, importer).lines().stream()
                .filter(line -> line.levy() == levy)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<DutyRate> luxury(GoodsItem item) {
        return chain(Readings.defaults(), item).lines().stream()
                .filter(line -> line.levy() == Levy.LUXURY_TAX)
                .map(LevyLine::rate)
                .findFirst();
    }

    private static DutyRate rate(LeviedPortion portion, Levy levy) {
        return portion.lines().stream()
                .filter(line -> line.levy() == levy)
                .findFirst()
                .orElseThrow()
                .rate();
    }

    private static List<String> codes(LeviedPortion portion) {
        return portion.caveats().stream().map(Caveat::code).toList();
    }

    private static TariffTreatment treatment(LevyTerms terms) {
        return TariffTreatment.of(Wording.same("test"), terms);
    }

    private static GoodsItem item(HsCode line) {
        return item(line, DeclaredRates.none());
    }

    private static GoodsItem item(HsCode line, DeclaredRates rates) {
        return item(line, rates, Optional.empty());
    }

    private static GoodsItem item(HsCode line, DeclaredRates rates, Optional<Quantity> quantity) {
        return GoodsItem.builder()
                .number(3)
                .value(new ItemValue.CustomsValue(MILLION))
                .rates(rates)
                .hsCode(line)
                .quantity(quantity)
                .build();
    }

    private static GoodsItem vehicle(int engine, long kilometresPerLitre) {
        return GoodsItem.builder()
                .number(3)
                .value(new ItemValue.CustomsValue(MILLION))
                .rates(DeclaredRates.none())
                .hsCode(CAR)
                .vehicle(VehicleFacts.builder()
                        .engineCapacity(OptionalInt.of(engine))
                        .kilometresPerLitre(Fraction.of(kilometresPerLitre))
                        .build())
                .build();
    }
}
