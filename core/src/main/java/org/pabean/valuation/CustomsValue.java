package org.pabean.valuation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Money;

/**
 * The customs value of goods (<i>nilai pabean</i>) on a CIF basis, unrounded.
 *
 * @param method the method that gave it, as declared
 * @param amount the value, in the currency of the price; in rupiah under method IV
 * @param steps how it was built up
 * @param fob the value on an FOB basis, where that is known
 * @param readings open points of law that it rests on
 * @param caveats warnings
 * @param provisional whether it rests on an estimate that is to be settled later
 */
@Value.Builder
@PabeanStyle
public record CustomsValue(
        MethodNumber method,
        Money amount,
        boolean provisional,
        List<Step> steps,
        Optional<Money> fob,
        List<Reading> readings,
        List<Caveat> caveats) {

    private static final Wording TITLE = new Wording("Customs value", "Nilai pabean");

    /**
     * Copies the lists and refuses null.
     *
     * @throws org.pabean.law.InvalidInputException if the amount is negative
     */
    public CustomsValue {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(amount, "amount");
        steps = List.copyOf(steps);
        Objects.requireNonNull(fob, "fob");
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
        Violations violations = new Violations();
        violations.check(
                amount.amount().signum() >= 0,
                "value",
                "VALUE_NEGATIVE",
                () -> "a customs value of " + amount + "; a customs value cannot be negative");
        violations.refuseIfAny();
    }

    /** Starts with method and amount. */
    public static CustomsValueBuilderStages.BuildStart builder() {
        return CustomsValueBuilderStages.start();
    }

    /** The value as one step made from its build-up. */
    public Step step() {
        return Step.of(TITLE, Figure.of(amount))
                .with(new Wording("method", "metode"), Figure.of(method.wording()))
                .under(method.citation())
                .from(steps);
    }

    /** The articles that its build-up rests on, each once. */
    public List<Citation> citations() {
        return steps.stream()
                .flatMap(step -> step.citations().stream())
                .distinct()
                .toList();
    }

    /** The reasons for the value. */
    public Explanation explanation() {
        return new Explanation(TITLE, List.of(step()), caveats, readings, List.of());
    }
}
