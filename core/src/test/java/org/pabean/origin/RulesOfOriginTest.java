package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.origin.OriginCriterion.Answer;

final class RulesOfOriginTest {

    private static final Agreement ATIGA = Claims.agreement("ATIGA");
    private static final HsCode SHIRT = HsCode.of("610510");
    private static final HsCode FABRIC = HsCode.of("600622");
    private static final HsCode BUTTON = HsCode.of("960621");
    private static final HsCode COLLAR = HsCode.of("610590");

    private static Optional<Boolean> tolerated(ToleranceRule rule, int chapter, String value, String weight) {
        return rule.tolerates(
                Optional.of(chapter),
                new ToleranceRule.NonShifted(Optional.of(part(value)), Optional.of(part(weight))));
    }

    private static Fraction part(String percent) {
        return Percent.parse(percent).fraction();
    }

    private static BillOfMaterials shirt(Material... materials) {
        return new BillOfMaterials(SHIRT, Fraction.of(1000), Optional.empty(), List.of(materials));
    }

    @Test
    void valueContentIsWhatThePartiesAdded() {
        assertEquals(Percent.of(40), ValueContent.indirect(Fraction.of(100), Fraction.of(60)));
        assertEquals(Percent.of(45), ValueContent.direct(Fraction.of(100), List.of(Fraction.of(20), Fraction.of(25))));
        assertThrows(IllegalArgumentException.class, () -> ValueContent.indirect(Fraction.ZERO, Fraction.ONE));
    }

    @Test
    void fortyPercentIsEnoughAndLessIsNot() {
        GeneralOriginRule rule = GeneralOriginRule.of(ATIGA);
        assertEquals(Optional.of(true), rule.originating(Optional.of(Percent.of(40)), Optional.of(false)));
        assertEquals(Optional.of(false), rule.originating(Optional.of(Percent.parse("39.99")), Optional.of(false)));
        assertEquals(Optional.of(true), rule.originating(Optional.of(Percent.parse("39.99")), Optional.of(true)));
        assertEquals(
                Optional.empty(),
                GeneralOriginRule.of(Claims.agreement("IJEPA"))
                        .originating(Optional.of(Percent.of(90)), Optional.of(true)));
    }

    @Test
    void toleranceGoesByValueOrWeightAndChapter() {
        assertEquals(Optional.of(true), tolerated(ToleranceRule.ATIGA, 61, "10", "50"));
        assertEquals(Optional.of(false), tolerated(ToleranceRule.ATIGA, 61, "10.01", "1"));
        assertEquals(Optional.of(false), tolerated(ToleranceRule.AJCEP, 61, "9", "10.5"));
        assertEquals(Optional.of(true), tolerated(ToleranceRule.AJCEP, 61, "50", "10"));
        assertEquals(Optional.of(true), tolerated(ToleranceRule.AJCEP, 64, "10", "50"));
        assertEquals(Optional.of(false), tolerated(ToleranceRule.AJCEP, 24, "1", "1"));
        assertEquals(Optional.of(true), tolerated(ToleranceRule.AJCEP, 18, "7", "1"));
        assertEquals(Optional.empty(), tolerated(ToleranceRule.AJCEP, 18, "8", "1"));
        assertEquals(Optional.of(false), tolerated(ToleranceRule.AJCEP, 21, "10.1", "1"));
        assertEquals(Optional.of(true), tolerated(ToleranceRule.AANZFTA, 61, "9", "10.5"));
        assertEquals(Optional.of(true), tolerated(ToleranceRule.AANZFTA, 61, "10.5", "9"));
        assertEquals(Optional.of(false), tolerated(ToleranceRule.AANZFTA, 64, "10.5", "9"));
        assertEquals(Optional.empty(), tolerated(ToleranceRule.NOT_READ, 64, "1", "1"));
    }

    @Test
    void partialCumulationCountsInProportionBetweenTwentyAndForty() {
        Fraction worth = Fraction.of(200);
        assertEquals(Fraction.ZERO, Cumulation.countedValue(ATIGA.origin(), worth, Percent.parse("19.99")));
        assertEquals(Fraction.of(40), Cumulation.countedValue(ATIGA.origin(), worth, Percent.of(20)));
        assertEquals(Fraction.of(50), Cumulation.countedValue(ATIGA.origin(), worth, Percent.of(25)));
        assertEquals(worth, Cumulation.countedValue(ATIGA.origin(), worth, Percent.of(40)));
        assertEquals(
                Fraction.ZERO, Cumulation.countedValue(Claims.agreement("AJCEP").origin(), worth, Percent.of(25)));
    }

    @Test
    void aBillOfMaterialsAnswersTheCriteria() {
        Country malaysia = Country.of("MY");
        BillOfMaterials originating = shirt(Material.from(malaysia, FABRIC, Fraction.of(500)));
        BillOfMaterials mixed = shirt(
                Material.ofUnknownOrigin(FABRIC, Fraction.of(500)), Material.from(malaysia, BUTTON, Fraction.of(50)));
        assertEquals(Answer.MET, OriginCriterion.ofCode("PE").test(originating, ATIGA));
        assertEquals(Answer.NOT_MET, OriginCriterion.ofCode("PE").test(mixed, ATIGA));
        assertEquals(Answer.MET, OriginCriterion.ofCode("CTH").test(mixed, ATIGA));
        assertEquals(Answer.MET, OriginCriterion.ofCode("RVC 50").test(mixed, ATIGA));
        assertEquals(Answer.NOT_MET, OriginCriterion.ofCode("CTSH + 51%").test(mixed, ATIGA));
        assertEquals(Answer.OPEN, OriginCriterion.ofCode("PSR").test(mixed, ATIGA));
    }

    @Test
    void materialThatDoesNotChangeHeadingIsToleratedUpToATenth() {
        OriginCriterion heading = OriginCriterion.ofCode("CTH");
        assertEquals(Answer.MET, heading.test(shirt(Material.ofUnknownOrigin(COLLAR, Fraction.of(100))), ATIGA));
        assertEquals(Answer.NOT_MET, heading.test(shirt(Material.ofUnknownOrigin(COLLAR, Fraction.of(101))), ATIGA));
        assertEquals(
                Answer.OPEN,
                heading.test(shirt(Material.ofUnknownOrigin(COLLAR, Fraction.of(100))), Claims.agreement("IE-CEPA")));
    }

    @Test
    void minimalOperationsMatterToTheClaimsThatTheAgreementNames() {
        EnumSet<MinimalOperation> packing = EnumSet.of(MinimalOperation.PACKING);
        assertEquals(
                Optional.of(true), MinimalOperations.ATIGA.denyOrigin(packing, MinimalOperations.Claim.CLASSIFICATION));
        assertEquals(
                Optional.of(false),
                MinimalOperations.AANZFTA.denyOrigin(packing, MinimalOperations.Claim.CLASSIFICATION));
        assertEquals(Optional.empty(), MinimalOperations.NOT_READ.denyOrigin(packing, MinimalOperations.Claim.PROCESS));
    }
}
