package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.origin.OriginCriterion.Answer;

/** Criteria of origin tested on the bill of materials of a shirt of 1000 dollars and 500 grams. */
final class OriginCriterionTest {

    private static final Agreement ATIGA = Claims.agreement("ATIGA");
    private static final Agreement AJCEP = Claims.agreement("AJCEP");
    private static final HsCode SHIRT = HsCode.of("610510");
    private static final HsCode FABRIC = HsCode.of("600622");
    private static final HsCode COLLAR = HsCode.of("610590");
    private static final Country MALAYSIA = Country.of("MY");

    private static BillOfMaterials shirt(Material... materials) {
        return new BillOfMaterials(SHIRT, Fraction.of(1000), Optional.of(Fraction.of(500)), List.of(materials));
    }

    private static Material foreign(HsCode code, long value) {
        return Material.ofUnknownOrigin(code, Fraction.of(value));
    }

    private static Material weighing(Optional<Fraction> grams) {
        return new Material(COLLAR, Fraction.of(300), Optional.empty(), Optional.empty(), grams);
    }

    private static Answer test(String code, Agreement agreement, Material... materials) {
        return OriginCriterion.ofCode(code).test(shirt(materials), agreement);
    }

    @ParameterizedTest
    @CsvSource({
        "wo, WO",
        "PE, PE",
        "CC, CC",
        " CTH , CTH",
        "CTSH, CTSH",
        "40%, RVC 40",
        "RVC 40, RVC 40",
        "QVC >= 35.5%, RVC 35.5",
        "CTSH + 35%, CTSH + RVC 35",
        "PSR, PSR",
        "SP, SP"
    })
    void aCriterionIsReadFromTheCodeOnTheProof(String shown, String read) {
        assertEquals(read, OriginCriterion.ofCode(shown).code());
    }

    @Test
    void goodsWithForeignMaterialAreNotWhollyObtainedAndOthersTheBillCannotTell() {
        assertEquals(Answer.NOT_MET, test("WO", ATIGA, foreign(FABRIC, 1)));
        assertEquals(Answer.OPEN, test("WO", ATIGA, Material.from(MALAYSIA, FABRIC, Fraction.ONE)));
    }

    @Test
    void allPartsOfACombinedCriterionAreNeeded() {
        assertEquals(Answer.MET, test("CTH + 40%", ATIGA, foreign(FABRIC, 600)));
        assertEquals(Answer.NOT_MET, test("CTH + 40%", ATIGA, foreign(FABRIC, 601)));
        assertEquals(Answer.NOT_MET, test("CTH + 40%", ATIGA, foreign(COLLAR, 101)));
        assertEquals(Answer.OPEN, test("CTH + SP", ATIGA, foreign(FABRIC, 600)));
        assertEquals(Answer.NOT_MET, test("SP + CTH", ATIGA, foreign(COLLAR, 101)));
    }

    @Test
    void oneOfTheCriteriaAmongWhichTheExporterChoosesIsEnough() {
        OriginCriterion content = OriginCriterion.ofCode("40%");
        OriginCriterion heading = OriginCriterion.ofCode("CTH");
        OriginCriterion listed = OriginCriterion.ofCode("PSR");
        OriginCriterion either = new OriginCriterion.AnyOf(List.of(content, heading));
        OriginCriterion open = new OriginCriterion.AnyOf(List.of(content, listed));
        assertEquals(Answer.MET, either.test(shirt(foreign(FABRIC, 900)), ATIGA));
        assertEquals(Answer.MET, either.test(shirt(foreign(COLLAR, 90)), ATIGA));
        assertEquals(Answer.NOT_MET, either.test(shirt(foreign(COLLAR, 900)), ATIGA));
        assertEquals(Answer.OPEN, open.test(shirt(foreign(COLLAR, 900)), ATIGA));
        assertEquals(Answer.MET, open.test(shirt(foreign(COLLAR, 600)), ATIGA));
        assertEquals("RVC 40 / CTH", either.code());
    }

    @Test
    void theGeneralRuleIsValueContentOrChangeOfHeadingAsTheAgreementHasThem() {
        assertEquals("RVC 40 / CTH", general(ATIGA));
        assertEquals("RVC 40", general(Claims.agreement("ACFTA")));
        assertEquals("", general(Claims.agreement("IJEPA")));
        OriginCriterion rule = GeneralOriginRule.of(ATIGA).criterion().orElseThrow();
        assertEquals(Answer.MET, rule.test(shirt(foreign(FABRIC, 900)), ATIGA));
    }

    private static String general(Agreement agreement) {
        return GeneralOriginRule.of(agreement)
                .criterion()
                .map(OriginCriterion::code)
                .orElse("");
    }

    @Test
    void aChangeOfHeadingGivesOriginThoughTheValueContentIsNotKnown() {
        GeneralOriginRule rule = GeneralOriginRule.of(ATIGA);
        assertEquals(Optional.of(true), rule.originating(Optional.empty(), Optional.of(true)));
        assertEquals(Optional.of(false), rule.originating(Optional.empty(), Optional.of(false)));
        assertEquals(Optional.empty(), rule.originating(Optional.empty(), Optional.empty()));
        assertEquals(
                Optional.empty(),
                GeneralOriginRule.of(Claims.agreement("ACFTA")).originating(Optional.empty(), Optional.of(true)));
    }

    @Test
    void aShirtUnderAjcepToleratesForeignCollarsUpToATenthOfItsWeight() {
        assertEquals(Answer.MET, test("CTH", AJCEP, weighing(Optional.of(Fraction.of(50)))));
        assertEquals(Answer.NOT_MET, test("CTH", AJCEP, weighing(Optional.of(Fraction.of(51)))));
        Material half = weighing(Optional.of(Fraction.of(26)));
        assertEquals(Answer.NOT_MET, test("CTH", AJCEP, half, half));
    }

    @Test
    void withoutAllWeightsAToleranceByWeightCannotBeTold() {
        assertEquals(Answer.OPEN, test("CTH", AJCEP, weighing(Optional.empty())));
        assertEquals(
                Answer.OPEN, test("CTH", AJCEP, weighing(Optional.empty()), weighing(Optional.of(Fraction.of(51)))));
        for (Optional<Fraction> unknown : List.of(Optional.<Fraction>empty(), Optional.of(Fraction.ZERO))) {
            BillOfMaterials bill = new BillOfMaterials(
                    SHIRT, Fraction.of(1000), unknown, List.of(weighing(Optional.of(Fraction.of(51)))));
            assertEquals(Answer.OPEN, OriginCriterion.ofCode("CTH").test(bill, AJCEP));
        }
    }

    @Test
    void materialThatChangesItsHeadingNeedsNoToleranceEvenWhereNoneWasRead() {
        Agreement unread = Claims.agreement("ACFTA");
        assertEquals(Answer.MET, test("CTH", unread, foreign(FABRIC, 900)));
        assertEquals(Answer.MET, test("CTH", unread, foreign(COLLAR, 0)));
        assertEquals(Answer.OPEN, test("CTH", unread, foreign(COLLAR, 1)));
        assertEquals(Answer.MET, test("CTH", unread, Material.from(MALAYSIA, COLLAR, Fraction.of(900))));
    }

    @Test
    void aMaterialWithAQuarterOfAseanContentCountsWithAQuarterOfItsValue() {
        Material quarter =
                new Material(FABRIC, Fraction.of(800), Optional.empty(), Optional.of(Percent.of(25)), Optional.empty());
        assertEquals(Fraction.of(600), shirt(quarter).nonOriginatingValue(ATIGA));
        assertEquals(Percent.of(40), shirt(quarter).valueContent(ATIGA));
        assertEquals(Percent.of(20), shirt(quarter).valueContent(AJCEP));
    }

    @Test
    void aBillNeedsAnFobValueAndItsMaterialsAreNotWorthLessThanNothing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new BillOfMaterials(SHIRT, Fraction.ZERO, Optional.empty(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> foreign(FABRIC, -1));
        assertEquals(Fraction.ZERO, foreign(FABRIC, 0).value());
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "3, 0", "-3, 2", "3, -2"})
    void aConversionTellsMaterialForGoods(String material, String goods) {
        Quantity kilograms = Quantity.of(material, UnitOfMeasure.KGM);
        Quantity pieces = Quantity.of(goods, UnitOfMeasure.PCE);
        assertThrows(IllegalArgumentException.class, () -> new MaterialConversion(kilograms, pieces));
    }
}
