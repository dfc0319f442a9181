package org.pabean.valuation;

import java.util.Objects;
import java.util.Optional;
import org.pabean.declaration.Addition;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * What became of an addition.
 *
 * @param addition the addition
 * @param verdict whether it is due
 * @param words why
 * @param citation the rule
 * @param amount what is added; nought unless it is due and can be told
 */
public record AdditionFinding(Addition addition, Verdict verdict, Wording words, Citation citation, Money amount) {

    /** Refuses null. */
    public AdditionFinding {
        Objects.requireNonNull(addition, "addition");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(amount, "amount");
    }

    /** Whether something is added. */
    public enum Verdict {
        /** It is due and its amount is known. */
        ADDED,
        /** It is not due. */
        NOT_ADDED,
        /** It is due and no objective data tell its amount, so that the transaction value falls. */
        NOT_QUANTIFIED
    }

    /** What falls on one unit of the shipment; empty if the addition is not spread over units. */
    public Optional<Money> perUnit() {
        return addition.assist()
                .flatMap(assist -> assist.apportionment())
                .map(spread -> amount.times(Fraction.ONE.dividedBy(spread.shipmentUnits())));
    }
}
