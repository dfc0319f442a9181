package org.pabean.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.goods.Quantity;
import org.pabean.money.Fraction;

/**
 * The quantity of one item of a proof of origin, drawn down by releases out of bonded storage, a logistics centre, an
 * economic or a free trade zone (PP 40/2021 art. 104(1)-(2)). Immutable: a drawing gives the ledger after it. It never
 * goes below nothing, and what is granted in all does not depend on the order of the releases.
 */
public final class ProofLedger {

    private final Quantity total;
    private final List<Quantity> drawings;
    private final Fraction left;

    private ProofLedger(Quantity total, List<Quantity> drawings, Fraction left) {
        this.total = total;
        this.drawings = List.copyOf(drawings);
        this.left = left;
    }

    /**
     * One release.
     *
     * @param granted what the proof still covered of it
     * @param excess what it did not, which gets the general rate
     * @param after the ledger after it
     */
    public record Drawing(Quantity granted, Quantity excess, ProofLedger after) {

        /** Refuses null. */
        public Drawing {
            Objects.requireNonNull(granted, "granted");
            Objects.requireNonNull(excess, "excess");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * The full quantity of a proof, of which nothing is drawn.
     *
     * @throws IllegalArgumentException if it is below nothing
     */
    public static ProofLedger opened(Quantity total) {
        return new ProofLedger(notNegative(total), List.of(), total.amount());
    }

    /**
     * Draws the quantity of a release.
     *
     * @throws IllegalArgumentException if the quantity is below nothing or its unit does not convert to that of the proof
     */
    public Drawing draw(Quantity wanted) {
        Fraction asked = notNegative(wanted).in(total.unit()).amount();
        Fraction granted = asked.min(left);
        List<Quantity> more = new ArrayList<>(drawings);
        more.add(of(granted));
        return new Drawing(of(granted), of(asked.minus(granted)), new ProofLedger(total, more, left.minus(granted)));
    }

    /**
     * Draws the material in goods made in a free trade zone: the preference belongs to the imported material, by the
     * conversion that customs approved.
     *
     * @throws IllegalArgumentException if the units do not convert
     */
    public Drawing draw(Quantity goods, MaterialConversion conversion) {
        return draw(conversion.materialIn(goods));
    }

    /** The quantity of the proof. */
    public Quantity total() {
        return total;
    }

    /** What releases have drawn, in their order. */
    public List<Quantity> drawings() {
        return drawings;
    }

    /** What is left. */
    public Quantity remaining() {
        return of(left);
    }

    private Quantity of(Fraction amount) {
        return new Quantity(amount, total.unit());
    }

    private static Quantity notNegative(Quantity quantity) {
        if (quantity.amount().signum() < 0) {
            throw new IllegalArgumentException("no release draws " + quantity);
        }
        return quantity;
    }
}
