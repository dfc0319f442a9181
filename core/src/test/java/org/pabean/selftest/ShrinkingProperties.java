package org.pabean.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.remedy.Dispute;
import org.pabean.tariff.Levy;
import org.pabean.testkit.CarriedGoodsArbitraries;
import org.pabean.testkit.DeclarationArbitraries;
import org.pabean.testkit.DisputeArbitraries;
import org.pabean.testkit.InvalidArbitraries;
import org.pabean.testkit.InvalidDeclaration;
import org.pabean.testkit.OriginArbitraries;

/** A property that fails shows the smallest value that makes it fail. */
class ShrinkingProperties {

    private static final List<Long> SEEDS = List.of(1L, 7L, 42L);

    @Example
    void aDeclarationShrinksToOneItemWithoutAnythingStated() {
        for (long seed : SEEDS) {
            Declaration smallest = Shrinking.smallest(DeclarationArbitraries.declarations(), any -> true, seed);
            assertEquals(1, smallest.consignment().items().size());
            assertEquals(List.of(), smallest.consignment().charges());
            assertEquals(
                    DeclaredRates.none(), smallest.consignment().items().get(0).rates());
        }
    }

    @Example
    void twoItemsStayTwoIfTheFailureNeedsThem() {
        for (long seed : SEEDS) {
            Declaration smallest = Shrinking.smallest(
                    DeclarationArbitraries.declarations(),
                    each -> each.consignment().items().size() > 1,
                    seed);
            assertEquals(2, smallest.consignment().items().size());
            for (GoodsItem item : smallest.consignment().items()) {
                assertEquals(DeclaredRates.none(), item.rates());
            }
        }
    }

    @Example
    void onlyTheRateThatTheFailureNeedsIsLeft() {
        for (long seed : SEEDS) {
            Declaration smallest = Shrinking.smallest(
                    DeclarationArbitraries.declarations(),
                    each -> each.consignment().items().stream()
                            .anyMatch(item -> item.rates().borneByGovernment().contains(Levy.VAT)),
                    seed);
            DeclaredRates rates = smallest.consignment().items().get(0).rates();
            assertEquals(1, smallest.consignment().items().size());
            assertEquals(1, rates.borneByGovernment().size());
            assertEquals(Optional.empty(), rates.importDuty());
        }
    }

    @Example
    void aClaimShrinksToAProofWithNothingAgainstIt() {
        for (long seed : SEEDS) {
            Declaration smallest = Shrinking.smallest(OriginArbitraries.claimingDeclarations(), any -> true, seed);
            DeclarationOfOrigin proof = smallest.declarationsOfOrigin().get(0);
            assertTrue(proof.marks().isEmpty(), proof::toString);
            assertEquals("IE-CEPA", proof.agreement().value());
        }
    }

    @Example
    void aParcelShrinksToOneItemOfACent() {
        for (long seed : SEEDS) {
            Declaration smallest = Shrinking.smallest(CarriedGoodsArbitraries.parcels(), any -> true, seed);
            assertEquals(1, smallest.consignment().items().size());
        }
    }

    @Example
    void aDisputeShrinksToADeterminationAfterWhichNothingHappened() {
        for (long seed : SEEDS) {
            Dispute smallest = Shrinking.smallest(DisputeArbitraries.disputes(), any -> true, seed);
            assertEquals(List.of(), smallest.facts());
        }
    }

    @Example
    void anInvalidDeclarationShrinksWithItsFault() {
        for (long seed : SEEDS) {
            InvalidDeclaration smallest =
                    Shrinking.smallest(InvalidArbitraries.declarationsWith("ITEM_NUMBER_DUPLICATE"), any -> true, seed);
            assertEquals(2, smallest.declaration().consignment().items().size());
        }
    }
}
