package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.LowValue;
import org.pabean.declaration.OriginComponent;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Fraction;

/** How much of the goods a proof covers, and what is left on it. */
final class QuantityOnProofTest {

    private static final String NOT_COMPARED = "QUANTITY_NOT_COMPARED";

    private static Quantity kilograms(long amount) {
        return Quantity.of(Long.toString(amount), UnitOfMeasure.KGM);
    }

    private static ClaimDraft declaring(long pieces) {
        return ClaimDraft.of("IE-CEPA").declaring(Optional.of(Claims.pieces(pieces)));
    }

    @ParameterizedTest
    @CsvSource({"50, 0, 50", "100, 0, 0", "120, 0, 0", "50, 30, 20", "50, 60, 0"})
    void whatTheGoodsUseIsNotLeftOnTheProof(long declared, long drawn, long left) {
        assertEquals(
                Optional.of(Claims.pieces(left)),
                declaring(declared).drawn(Claims.pieces(drawn)).decided().remaining());
    }

    @Test
    void linesOfOneDeclarationDrawInTheirOrderAndThoseThatCannotBeComparedDrawNothing() {
        ClaimCase inPieces = declaring(40).drawn(Claims.pieces(5)).made();
        ClaimCase inKilograms =
                ClaimDraft.of(inPieces).declaring(Optional.of(kilograms(40))).made();
        ClaimCase failed = ClaimDraft.of(inPieces).handedIn(Optional.empty()).made();
        List<ClaimCase> drawn =
                Claims.VERIFICATION.drawnInOrder(List.of(inPieces, inKilograms, failed, inPieces, inPieces));
        assertEquals(
                List.of(5L, 45L, 45L, 45L, 85L),
                drawn.stream()
                        .map(each -> each.claim().drawn().orElseThrow().amount().longValueExact())
                        .toList());
    }

    @Test
    void theFirstLineOnAFreshProofDrawsForThoseBehindIt() {
        ClaimCase fresh = declaring(40).made();
        assertEquals(
                List.of(Optional.empty(), Optional.of(Claims.pieces(40)), Optional.of(Claims.pieces(80))),
                Claims.VERIFICATION.drawnInOrder(List.of(fresh, fresh, fresh)).stream()
                        .map(each -> each.claim().drawn())
                        .toList());
    }

    @Test
    void whatEarlierReleasesDrewInAnotherMeasureIsLeftToBeTold() {
        ClaimCase inAnotherMeasure = declaring(40).drawn(kilograms(5)).made();
        List<ClaimCase> lines = List.of(inAnotherMeasure, inAnotherMeasure);
        assertEquals(lines, Claims.VERIFICATION.drawnInOrder(lines));
    }

    @Test
    void aLineThatHasItsItemToItselfIsLeftAsItIs() {
        ClaimCase alone = declaring(40).made();
        ClaimCase unproven = ClaimDraft.of(alone).withoutProof().made();
        assertEquals(
                List.of(alone, unproven, unproven),
                Claims.VERIFICATION.drawnInOrder(List.of(alone, unproven, unproven)));
    }

    @Test
    void whatEarlierReleasesUsedCoversNoGoodsOfThisOne() {
        OriginDecision decision = declaring(50).drawn(Claims.pieces(60)).decided();
        assertEquals(OriginOutcome.PARTIAL_MFN_EXCESS, decision.outcome());
        assertEquals(Optional.of(Claims.pieces(40)), decision.preferentialQuantity());
        assertEquals(Optional.of(Claims.pieces(10)), decision.generalQuantity());
    }

    @Test
    void aProofThatIsUsedUpCoversNothingAndAllGoodsAreOnePartAtTheGeneralRate() {
        OriginDecision decision = declaring(50).drawn(Claims.pieces(100)).decided();
        assertEquals(
                List.of(new OriginPortion(
                        false, Fraction.ONE, Optional.of(Claims.pieces(50)), Optional.of(Claims.TEN))),
                decision.portions());
        assertEquals(Optional.of(Claims.TEN), decision.appliedRate());
    }

    @Test
    void goodsThatGetNoPreferenceUseNothingOfTheProof() {
        OriginDecision rejected = declaring(50)
                .drawn(Claims.pieces(30))
                .found(Claims.failing(OriginComponent.ORIGIN))
                .decided();
        assertEquals(Optional.of(Claims.pieces(70)), rejected.remaining());
        assertEquals(Optional.of(Claims.pieces(50)), rejected.generalQuantity());
    }

    @Test
    void aProofInTonnesCoversKilograms() {
        OriginDecision decision = ClaimDraft.of("IE-CEPA")
                .proven(proof -> proof.covering(Quantity.of("1", UnitOfMeasure.TNE)))
                .declaring(Optional.of(kilograms(1_200)))
                .drawn(Quantity.of("100000", UnitOfMeasure.GRM))
                .decided();
        assertEquals(Optional.of(kilograms(900)), decision.preferentialQuantity());
        assertEquals(Optional.of(kilograms(300)), decision.generalQuantity());
    }

    @Test
    void quantitiesThatMeasureDifferentThingsAreNotComparedWhichIsWarnedOf() {
        OriginDecision otherUnit = ClaimDraft.of("IE-CEPA")
                .declaring(Optional.of(kilograms(5_000)))
                .decided();
        OriginDecision otherDrawing = declaring(5_000).drawn(kilograms(10)).decided();
        OriginDecision unknown =
                ClaimDraft.of("IE-CEPA").declaring(Optional.empty()).decided();
        for (OriginDecision decision : List.of(otherUnit, otherDrawing, unknown)) {
            assertEquals(OriginOutcome.PREFERENTIAL, decision.outcome());
            assertEquals(List.of(NOT_COMPARED), ClaimDraft.warnings(decision));
            assertEquals(Optional.empty(), decision.remaining());
        }
        assertEquals(List.of(), ClaimDraft.warnings(declaring(50).decided()));
    }

    @Test
    void goodsExcusedFromTheProofAreComparedWithNone() {
        OriginDecision excused = ClaimDraft.of("IE-CEPA")
                .withoutProof()
                .worth(LowValue.ofFob("150"))
                .decided();
        assertEquals(OriginOutcome.PREFERENTIAL_WAIVER, excused.outcome());
        assertEquals(List.of(), ClaimDraft.warnings(excused));
    }

    @Test
    void aDeclarationOfNothingIsCoveredWhole() {
        OriginDecision decision = declaring(0).decided();
        assertEquals(OriginOutcome.PREFERENTIAL, decision.outcome());
        assertTrue(decision.portions().get(0).preferential());
    }
}
