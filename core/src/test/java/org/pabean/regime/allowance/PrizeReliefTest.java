package org.pabean.regime.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Circumstances.Parcel;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.PrizeKind;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Reading;
import org.pabean.money.Fraction;
import org.pabean.regime.Declared;
import org.pabean.regime.Relief;
import org.pabean.regime.SmallWorld;

/** Medals, trophies and one other prize of a contest: which lines are free, which pieces of them, and what is open. */
class PrizeReliefTest {

    private static final Fraction ALL = Fraction.ONE;
    private static final Fraction NOTHING = Fraction.ZERO;

    private static Declared parcel() {
        return Declared.on(DocumentType.CONSIGNMENT_NOTE, "2025-05-10").as(new Parcel(Scheme.PRIZE, 1, true));
    }

    private static Relief relief(Declared declared, Reading... readings) {
        Assessor assessor = SmallWorld.assessor();
        for (Reading reading : readings) {
            assessor = assessor.with(reading);
        }
        return assessor.assess(declared.declaration()).relief();
    }

    @Test
    void goodsThatAreNoPrizeHaveNoRelief() {
        assertEquals(Relief.NONE, relief(parcel().dollars("100")));
    }

    @Test
    void oneMedalOrOneOtherPrizeIsFreeAndNothingIsOpen() {
        for (PrizeKind kind : PrizeKind.values()) {
            Relief one = relief(parcel().prize("300", kind).dollars("100"));
            assertEquals("Prizes of a contest", one.name().english());
            assertEquals(List.of(ALL, NOTHING), one.freeShares());
            assertEquals(List.of(), one.readings());
        }
        Relief both = relief(parcel().prize("20", PrizeKind.MEDAL).prize("300", PrizeKind.OTHER));
        assertEquals(List.of(ALL, ALL), both.freeShares());
        assertEquals(List.of(), both.readings());
    }

    @Test
    void aMedalAndATrophyAreBothFreeUnlessOneInAllIsRead() {
        Declared two = parcel().prize("20", PrizeKind.MEDAL).prize("90", PrizeKind.MEDAL);
        assertEquals(List.of(ALL, ALL), relief(two).freeShares());
        assertEquals(List.of(MedalsPerCategory.ONE_OF_EACH_SORT), relief(two).readings());
        Relief one = relief(two, MedalsPerCategory.ONE_IN_ALL);
        assertEquals(List.of(ALL, NOTHING), one.freeShares());
        assertEquals(List.of(MedalsPerCategory.ONE_IN_ALL), one.readings());
    }

    @Test
    void withoutAMedalOneInAllLeavesTheOtherPrizeFree() {
        Declared other = parcel().prize("300", PrizeKind.OTHER);
        assertEquals(List.of(ALL), relief(other, MedalsPerCategory.ONE_IN_ALL).freeShares());
    }

    @ParameterizedTest
    @CsvSource({"DEAREST, 0, 1, 0", "CHEAPEST, 1, 0, 0", "FIRST_DECLARED, 1, 0, 0"})
    void ofSeveralOtherPrizesOneIsFreeAsItIsRead(FreePrize rule, long first, long second, long third) {
        Relief relief = relief(
                parcel().prize("100", PrizeKind.OTHER)
                        .prize("300", PrizeKind.OTHER)
                        .prize("200", PrizeKind.OTHER),
                rule);
        assertEquals(List.of(Fraction.of(first), Fraction.of(second), Fraction.of(third)), relief.freeShares());
        assertEquals(List.of(rule), relief.readings());
    }

    @Test
    void ofPrizesEquallyDearTheOneDeclaredFirstIsFree() {
        Declared equal = parcel().prize("300", PrizeKind.OTHER).prize("300", PrizeKind.OTHER);
        for (FreePrize rule : FreePrize.values()) {
            assertEquals(List.of(ALL, NOTHING), relief(equal, rule).freeShares());
        }
    }

    @Test
    void ofALineOfSeveralPiecesOneIsFreeAndPiecesAreCompared() {
        Declared tenMugs = parcel().prizes(Quantity.of("10", UnitOfMeasure.PCE), "900", PrizeKind.OTHER)
                .prize("100", PrizeKind.OTHER)
                .prizes(Quantity.of("4", UnitOfMeasure.PCE), "80", PrizeKind.MEDAL);
        assertEquals(List.of(NOTHING, ALL, Fraction.of(1, 4)), relief(tenMugs).freeShares());
        assertEquals(
                List.of(Fraction.of(1, 10), NOTHING, Fraction.of(1, 4)),
                relief(tenMugs, FreePrize.CHEAPEST).freeShares());
    }

    @Test
    void aPrizeThatIsWeighedOrOfLessThanAPieceIsFreeAsAWhole() {
        Relief weighed = relief(parcel().prizes(Quantity.of("5", UnitOfMeasure.KGM), "300", PrizeKind.OTHER));
        assertEquals(List.of(ALL), weighed.freeShares());
        Relief half = relief(parcel().prizes(Quantity.of("0.5", UnitOfMeasure.PCE), "300", PrizeKind.OTHER));
        assertEquals(List.of(ALL), half.freeShares());
    }
}
