package org.pabean.valuation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pabean.declaration.TransactionKind;

/**
 * The methods in the order in which the law has them tried: each only when those before it cannot be used. Methods IV and V
 * change places at the importer's request and no others do. Source: Customs Law art. 15(1)-(6), (3a).
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
        methods.forEach(method -> this.methods.put(method.number(), method));
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

    /** The numbers of the methods in the order in which they are tried for goods; without I if there was no sale. */
    public List<MethodNumber> order(ValueDeclaration facts) {
        List<MethodNumber> order = inOrder(facts);
        if (facts.transaction().kind() != TransactionKind.SALE) {
            order.remove(MethodNumber.I);
        }
        return order;
    }

    /**
     * Determines the customs value of goods.
     *
     * @throws org.pabean.law.InvalidInputException if the facts contradict each other
     */
    public ValuationOutcome determine(ValueDeclaration facts, ValuationContext context) {
        List<ValuationOutcome.LeftMethod> left = new ArrayList<>();
        for (MethodNumber number : inOrder(facts)) {
            MethodOutcome outcome = method(number).apply(facts, context);
            if (outcome instanceof MethodOutcome.Valued valued) {
                return new ValuationOutcome.Determined(valued.value(), left);
            }
            left.add(new ValuationOutcome.LeftMethod(number, ((MethodOutcome.NotUsable) outcome).obstacles()));
        }
        return new ValuationOutcome.Undetermined(left);
    }

    private static List<MethodNumber> inOrder(ValueDeclaration facts) {
        List<MethodNumber> order = new ArrayList<>(Arrays.asList(MethodNumber.values()));
        if (facts.deductiveOrder() == ValueDeclaration.DeductiveOrder.COMPUTED_FIRST) {
            order.remove(MethodNumber.IV);
            order.add(order.indexOf(MethodNumber.V) + 1, MethodNumber.IV);
        }
        return order;
    }
}
