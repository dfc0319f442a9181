package org.pabean.valuation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.declaration.MethodNumber;

/**
 * The methods in the order in which the law has them tried: each only when those before it cannot be used. Source: Customs
 * Law art. 15(1)-(6), (3a).
 */
public final class ValuationSequence {

    private static final ValuationSequence STANDARD = new ValuationSequence(List.of(
            new TransactionValueMethod(),
            ComparisonMethod.identicalGoods(),
            ComparisonMethod.similarGoods(),
            new DeductiveMethod(),
            new ComputedMethod(),
            new FallbackMethod()));

    private final Map<MethodNumber, ValuationMethod> methods;

    private ValuationSequence(List<ValuationMethod> methods) {
        this.methods = new EnumMap<>(MethodNumber.class);
        for (ValuationMethod method : methods) {
            this.methods.put(method.number(), method);
        }
    }

    /** The six methods of this library. */
    public static ValuationSequence standard() {
        return STANDARD;
    }

    /** The same with another method in the place of the one of its number. */
    public ValuationSequence with(ValuationMethod method) {
        List<ValuationMethod> changed = new ArrayList<>(methods.values());
        changed.add(method);
        return new ValuationSequence(changed);
    }

    /** The method of a number. */
    public ValuationMethod method(MethodNumber number) {
        ValuationMethod method = methods.get(number);
        if (method == null) {
            throw new IllegalArgumentException("no method " + number);
        }
        return method;
    }

    /**
     * Determines the customs value of goods.
     *
     * @throws org.pabean.law.InvalidInputException if the facts contradict each other
     * @throws org.pabean.money.MissingExchangeRateException if an amount cannot be converted for want of a rate
     */
    public ValuationOutcome determine(ValueDeclaration facts, ValuationContext context) {
        MethodOrder order = MethodOrder.of(facts, context);
        List<LeftMethod> left = new ArrayList<>();
        for (MethodNumber number : order.methods()) {
            MethodOutcome outcome = method(number).apply(facts, context);
            if (outcome instanceof MethodOutcome.Valued valued) {
                return new ValuationOutcome.Determined(
                        valued.value().after(left, reason(facts, left), order.readings()));
            }
            MethodOutcome.NotUsable unusable = (MethodOutcome.NotUsable) outcome;
            left.add(new LeftMethod(number, unusable.obstacles(), unusable.readings()));
        }
        return new ValuationOutcome.Undetermined(left, reason(facts, left), order.readings());
    }

    private static Optional<MethodReason> reason(ValueDeclaration facts, List<LeftMethod> left) {
        for (LeftMethod each : left) {
            if (each.method() == MethodNumber.I && !each.lacksFactsOnly()) {
                return Optional.of(MethodReason.of(facts.transaction().kind()));
            }
        }
        return Optional.empty();
    }
}
