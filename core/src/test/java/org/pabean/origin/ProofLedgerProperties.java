package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Fraction;

final class ProofLedgerProperties {

    private static Quantity kilograms(long amount) {
        return new Quantity(Fraction.of(amount), UnitOfMeasure.KGM);
    }

    private static Fraction granted(long total, List<Long> releases) {
        ProofLedger ledger = ProofLedger.opened(kilograms(total));
        Fraction sum = Fraction.ZERO;
        for (long release : releases) {
            ProofLedger.Drawing drawing = ledger.draw(kilograms(release));
            sum = sum.plus(drawing.granted().amount());
            assertTrue(drawing.after().remaining().amount().signum() >= 0);
            assertEquals(
                    Fraction.of(release),
                    drawing.granted().amount().plus(drawing.excess().amount()));
            ledger = drawing.after();
        }
        assertEquals(Fraction.of(total), sum.plus(ledger.remaining().amount()));
        return sum;
    }

    @Property
    void whatIsGrantedInAllIsTheSameInAnyOrder(
            @ForAll @LongRange(max = 10_000) long total,
            @ForAll @Size(max = 12) List<@LongRange(max = 3_000) Long> releases,
            @ForAll long seed) {
        List<Long> shuffled = new ArrayList<>(releases);
        Collections.shuffle(shuffled, new Random(seed));
        long asked = releases.stream().mapToLong(Long::longValue).sum();
        assertEquals(Fraction.of(Math.min(total, asked)), granted(total, releases));
        assertEquals(granted(total, releases), granted(total, shuffled));
    }

    @Example
    void aReleaseInAnotherUnitOfTheSameKindIsConverted() {
        ProofLedger ledger = ProofLedger.opened(kilograms(1_000));
        ProofLedger.Drawing drawing = ledger.draw(Quantity.of("0.7", UnitOfMeasure.TNE));
        assertEquals(kilograms(700), drawing.granted());
        assertEquals(kilograms(300), drawing.after().remaining());
    }

    @Example
    void goodsOfAFreeZoneDrawTheMaterialThatTheyHold() {
        MaterialConversion conversion = new MaterialConversion(kilograms(3), Quantity.of("2", UnitOfMeasure.PCE));
        ProofLedger.Drawing drawing =
                ProofLedger.opened(kilograms(100)).draw(Quantity.of("80", UnitOfMeasure.PCE), conversion);
        assertEquals(kilograms(100), drawing.granted());
        assertEquals(kilograms(20), drawing.excess());
        assertEquals(
                Fraction.of(200, 3), conversion.goodsFrom(drawing.granted()).amount());
    }

    @Example
    void anOldLedgerIsNotChangedByADrawing() {
        ProofLedger ledger = ProofLedger.opened(kilograms(10));
        ledger.draw(kilograms(10));
        assertEquals(kilograms(10), ledger.remaining());
    }

    @Example
    void aLedgerTellsTheQuantityOfItsProofAndEachDrawingInItsOrder() {
        ProofLedger ledger = ProofLedger.opened(kilograms(10));
        ProofLedger after = ledger.draw(kilograms(7)).after().draw(kilograms(4)).after();
        assertEquals(kilograms(10), after.total());
        assertEquals(List.of(kilograms(7), kilograms(3)), after.drawings());
        assertEquals(List.of(), ledger.drawings());
    }

    @Example
    void noReleaseDrawsLessThanNothing() {
        ProofLedger ledger = ProofLedger.opened(kilograms(10));
        assertThrows(IllegalArgumentException.class, () -> ledger.draw(kilograms(-1)));
        assertThrows(IllegalArgumentException.class, () -> ProofLedger.opened(kilograms(-1)));
        assertEquals(kilograms(0), ledger.draw(kilograms(0)).granted());
    }
}
