package org.pabean.valuation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.explanation.Step;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.money.Money;

/**
 * A price brought to CIF at the port or place of import, line by line (Customs Law art. 15(1), elucidation e to g).
 *
 * <p>The result does not depend on the delivery term: what the price contains stays, what it lacks up to the port is added,
 * and what it contains beyond the port is taken out.
 *
 * @param fob the value on an FOB basis; empty where the price contains freight or insurance of an amount not stated
 * @param freight the freight that was added, by documents or by norm
 * @param insurance the insurance that was added, by documents or by norm
 * @param cif the value on a CIF basis
 * @param freightByNorm whether a norm stands in for freight that nobody proved
 * @param steps each amount added or taken out, in the order of the way
 * @param readings open points of law that the amounts rest on
 * @param caveats warnings
 */
@Value.Builder
@PabeanStyle
public record CifBuildUp(
        Optional<Money> fob,
        Money freight,
        Money insurance,
        Money cif,
        boolean freightByNorm,
        List<Step> steps,
        List<Reading> readings,
        List<Caveat> caveats)
        implements CifFinding {

    /** Copies the lists and refuses null. */
    public CifBuildUp {
        Objects.requireNonNull(fob, "fob");
        Objects.requireNonNull(freight, "freight");
        Objects.requireNonNull(insurance, "insurance");
        Objects.requireNonNull(cif, "cif");
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }

    /**
     * Brings a price to CIF.
     *
     * @param price the price of the goods under the delivery term
     * @param additions amounts added to the price on other grounds, nought if there are none
     * @param carriage the delivery term, the costs of the way and the way
     * @param context day, readings and regions
     * @throws org.pabean.law.InvalidInputException if the charges contradict the delivery term or each other
     */
    public static CifFinding of(Money price, Money additions, Carriage carriage, ValuationContext context) {
        return new CifBuilder(price, additions, carriage, context).build();
    }

    static CifBuildUpBuilderStages.BuildStart builder() {
        return CifBuildUpBuilderStages.start();
    }
}
