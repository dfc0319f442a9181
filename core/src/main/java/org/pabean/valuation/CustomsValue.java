package org.pabean.valuation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pabean.declaration.MethodNumber;
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
 * @param provisional whether it rests on an estimate that is to be settled later
 * @param steps how it was built up under this method
 * @param fob the value on an FOB basis, where that is known
 * @param readings open points of law that it rests on
 * @param caveats warnings
 * @param left the methods that were tried before and left
 * @param reason why the price of the goods was refused; empty if it was not
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
        List<Caveat> caveats,
        List<LeftMethod> left,
        Optional<MethodReason> reason) {

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
        left = List.copyOf(left);
        Objects.requireNonNull(reason, "reason");
        if (amount.amount().signum() < 0) {
            refuseNegative(amount);
        }
    }

    /** Starts with method and amount. */
    public static CustomsValueBuilderStages.BuildStart builder() {
        return CustomsValueBuilderStages.start();
    }

    /** The same value, found after other methods were left. */
    CustomsValue after(List<LeftMethod> others, Optional<MethodReason> why, List<Reading> ofOrder) {
        if (others.isEmpty() && ofOrder.isEmpty()) {
            return this;
        }
        Set<Reading> all = new LinkedHashSet<>(ofOrder);
        others.forEach(each -> all.addAll(each.readings()));
        all.addAll(readings);
        return new CustomsValue(method, amount, provisional, steps, fob, List.copyOf(all), caveats, others, why);
    }

    /** How it came about: each method that was left, then each amount of the method that gave it. */
    public List<Step> buildUp() {
        return left.isEmpty()
                ? steps
                : Stream.concat(left.stream().map(LeftMethod::step), steps.stream())
                        .toList();
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
        return buildUp().stream()
                .flatMap(step -> step.citations().stream())
                .distinct()
                .toList();
    }

    /** The reasons for the value: why each method before was left, and how it was built up. */
    public Explanation explanation() {
        List<Step> all = Stream.concat(left.stream().map(LeftMethod::step), Stream.of(step()))
                .toList();
        return new Explanation(TITLE, all, caveats, readings, List.of());
    }

    private static void refuseNegative(Money amount) {
        Violations violations = new Violations();
        violations.add(
                "value", "VALUE_NEGATIVE", "a customs value of " + amount + "; a customs value cannot be negative");
        violations.refuseIfAny();
    }
}
