package org.pabean.regime.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Circumstances.Parcel;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Caveat;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.Relief;
import org.pabean.regime.SmallWorld;
import org.pabean.tariff.Levy;

/** What an ordinary parcel is warned of, and what a stated allowance and a reading make of it. */
class WarningsOfANoteTest {

    private static final String UNDER_PMK_182 = "2019-06-01";
    private static final String UNDER_PMK_4 = "2025-08-01";
    private static final String TOY = "95030099";
    private static final String SHOES = "64041190";
    private static final String ELECTRIC_BICYCLE = "87116092";
    private static final Assessor ASSESSOR = SmallWorld.assessor().rounding(RoundingPolicy.NONE);

    private static Declared note(String day) {
        return Declared.on(DocumentType.CONSIGNMENT_NOTE, day);
    }

    private static Parcel allowance(String usd) {
        return new Parcel(Scheme.ORDINARY, 1, true, Optional.of(Money.of("USD", usd)));
    }

    private static Assessment assess(Declared declared) {
        return ASSESSOR.assess(declared.declaration());
    }

    private static Rupiah duty(Declared declared) {
        return assess(declared).amount(Levy.IMPORT_DUTY);
    }

    private static List<String> codes(Assessment assessment) {
        return assessment.caveats().stream().map(Caveat::code).toList();
    }

    @Test
    void goodsWithoutATariffCodeAreTakenAsOrdinaryGoodsAtTheFlatRateWithAWarning() {
        assertEquals(
                List.of("GOODS_TAKEN_AS_ORDINARY"),
                codes(assess(note(UNDER_PMK_4).dollars("100"))));
        assertEquals(List.of(), codes(assess(note(UNDER_PMK_4).dollars("100", TOY))));
    }

    @Test
    void noCodeIsNeededForASmallParcelOrBeforeGoodsWereListed() {
        assertEquals(List.of(), codes(assess(note(UNDER_PMK_4).dollars("3"))));
        assertEquals(List.of(), codes(assess(note(UNDER_PMK_182).dollars("100"))));
    }

    @Test
    void limitsAreTestedOnACifValueOnlyWithAWarning() {
        Assessment cif = assess(note(UNDER_PMK_4).cif("100", TOY));
        assertEquals(List.of("LIMIT_TESTED_ON_CIF"), codes(cif));
        assertEquals("item 1", cif.caveats().get(0).path());
    }

    @Test
    void aStatedAllowanceNeverMovesTheLimitOfThreeDollars() {
        assertEquals(Rupiah.ZERO, duty(note(UNDER_PMK_4).dollars("3", TOY).as(allowance("2"))));
        assertEquals(
                Rupiah.of(120_000), duty(note(UNDER_PMK_4).dollars("110", TOY).as(allowance("10"))));
    }

    @Test
    void aStatedAllowanceIsTakenOffTheValueSince2020AndStandsForThatOfTheLawBefore() {
        Relief stated = assess(note(UNDER_PMK_4).dollars("110", TOY).as(allowance("10")))
                .relief();
        assertEquals("Stated allowance", stated.name().english());
        assertEquals(List.of(Fraction.of(1, 11)), stated.freeShares());
        assertEquals(
                Relief.NONE,
                assess(note(UNDER_PMK_182).dollars("110", TOY).as(allowance("10")))
                        .relief());
        assertEquals(Relief.NONE, assess(note(UNDER_PMK_4).dollars("110", TOY)).relief());
    }

    @Test
    void aStatedRateWinsOverTheFlatRateAndOverThatOfTheList() {
        assertEquals(Rupiah.of(80_000), duty(note(UNDER_PMK_4).dollars("100", TOY, Declared.duty("5"))));
        assertEquals(Rupiah.of(80_000), duty(note(UNDER_PMK_4).dollars("100", SHOES, Declared.duty("5"))));
    }

    @Test
    void onlyElectricBicyclesRestOnTheReadingThatNamesThem() {
        Declared bicycle = note(UNDER_PMK_4).dollars("1000", ELECTRIC_BICYCLE);
        assertTrue(assess(bicycle).readings().stream().anyMatch(ElectricBicycles.class::isInstance));
        Declared shoes = note(UNDER_PMK_4).dollars("1000", SHOES);
        assertFalse(assess(shoes).readings().stream().anyMatch(ElectricBicycles.class::isInstance));
        Assessment flat = ASSESSOR.with(ElectricBicycles.AT_FLAT_RATE).assess(shoes.declaration());
        assertEquals(Rupiah.of(4_000_000), flat.amount(Levy.IMPORT_DUTY));
    }

    @Test
    void parcelsThatCameBeforeOnTheSameDayCountUpToTheAllowanceItself() {
        Assessor joining = ASSESSOR.with(new ConsignmentNoteRegime(
                SmallWorld.data().commodityGroups(), ShipmentJoining.afterEarlierParcels(Fraction.of(45))));
        Assessment third = joining.assess(note(UNDER_PMK_182).dollars("30", TOY).declaration());
        assertEquals(Rupiah.ZERO, third.total());
        assertEquals(List.of(), codes(third));
        assertEquals(
                Rupiah.of(36_012),
                joining.assess(note(UNDER_PMK_182).dollars("30.01", TOY).declaration())
                        .amount(Levy.IMPORT_DUTY));
    }
}
