package org.pabean.valuation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.money.Money;

/**
 * One line of a consignment brought to CIF.
 *
 * @param number the number of the line
 * @param fob its value on an FOB basis, on which thresholds are tested; empty where the price contains freight or
 *     insurance of an amount not stated
 * @param cif its value on a CIF basis, unrounded
 * @param buildUp how it came about; empty where the declarant states it
 * @param readings open points of law that it rests on
 * @param caveats warnings
 */
public record ItemCif(
        int number, Optional<Money> fob, Money cif, List<Step> buildUp, List<Reading> readings, List<Caveat> caveats) {

    /** Copies the lists and refuses null. */
    public ItemCif {
        Objects.requireNonNull(fob, "fob");
        Objects.requireNonNull(cif, "cif");
        buildUp = List.copyOf(buildUp);
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }
}
