package org.pabean.valuation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.money.Money;

/**
 * One line of a consignment with its customs value.
 *
 * @param number the number of the line
 * @param value its customs value, unrounded; without build-up where the declarant states the CIF value
 */
public record ItemCif(int number, CustomsValue value) {

    /** Refuses null. */
    public ItemCif {
        Objects.requireNonNull(value, "value");
    }

    /** The value on a CIF basis. */
    public Money cif() {
        return value.amount();
    }

    /**
     * The value on an FOB basis, on which thresholds are tested; empty where the price contains freight or insurance of an
     * amount not stated, or the CIF value is stated.
     */
    public Optional<Money> fob() {
        return value.fob();
    }

    /** How the value came about: the methods that were left, then each amount of the method that gave it. */
    public List<Step> buildUp() {
        return value.buildUp();
    }

    /** Open points of law that the value rests on. */
    public List<Reading> readings() {
        return value.readings();
    }

    /** Warnings. */
    public List<Caveat> caveats() {
        return value.caveats();
    }
}
