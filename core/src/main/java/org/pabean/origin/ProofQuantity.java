package org.pabean.origin;

import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.OriginItem;
import org.pabean.goods.Quantity;
import org.pabean.money.Fraction;

/**
 * How much of the goods a proof of origin covers.
 *
 * @param covered what it covers of the quantity declared
 * @param excess what it does not
 * @param remaining what is left on the proof afterwards
 */
record ProofQuantity(Quantity covered, Quantity excess, Quantity remaining) {

    ProofQuantity {
        Objects.requireNonNull(covered, "covered");
        Objects.requireNonNull(excess, "excess");
        Objects.requireNonNull(remaining, "remaining");
    }

    /** Empty if a quantity is not known, or units do not convert, so that nothing can be compared. */
    static Optional<ProofQuantity> of(ClaimCase claimCase) {
        Optional<Quantity> onProof = claimCase.proofItem().flatMap(OriginItem::quantity);
        Optional<Quantity> drawn = claimCase.claim().drawn();
        return onProof.flatMap(total -> claimCase
                .quantity()
                .filter(declared -> declared.unit().convertsTo(total.unit()))
                .filter(declared -> drawn.isEmpty() || drawn.get().unit().convertsTo(total.unit()))
                .map(declared -> of(total, drawn, declared)));
    }

    private static ProofQuantity of(Quantity onProof, Optional<Quantity> drawn, Quantity declared) {
        ProofLedger ledger = ProofLedger.opened(onProof.in(declared.unit()));
        ProofLedger before = drawn.map(used -> ledger.draw(used).after()).orElse(ledger);
        ProofLedger.Drawing drawing = before.draw(declared);
        return new ProofQuantity(
                drawing.granted(), drawing.excess(), drawing.after().remaining());
    }

    /** Whether more was declared than the proof covers. */
    boolean isExceeded() {
        return excess.amount().signum() > 0;
    }

    /** The part of the goods that is covered; all of it where nothing was declared. */
    Fraction coveredShare() {
        Fraction declared = covered.amount().plus(excess.amount());
        return declared.signum() == 0 ? Fraction.ONE : covered.amount().dividedBy(declared);
    }
}
