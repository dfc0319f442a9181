package org.pabean.valuation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.ValuationEvidence.DeductiveOrder;
import org.pabean.law.Reading;

/**
 * In which order the methods are tried: I to VI, with V before IV at the importer's request; no other two change places and
 * customs may change none. Source: Customs Law art. 15(1)-(6), (3a).
 *
 * @param methods the methods, first to last
 * @param readings open points of law that the order rests on
 */
public record MethodOrder(List<MethodNumber> methods, List<Reading> readings) {

    private static final MethodOrder OF_THE_LAW = new MethodOrder(Arrays.asList(MethodNumber.values()), List.of());

    /** Copies the lists. */
    public MethodOrder {
        methods = List.copyOf(methods);
        readings = List.copyOf(readings);
    }

    /** The order for goods with these facts. */
    public static MethodOrder of(ValueDeclaration facts, ValuationContext context) {
        DeductiveOrder asked = facts.evidence().deductiveOrder();
        return asked == DeductiveOrder.DEDUCTIVE_FIRST ? OF_THE_LAW : asked(asked, new Findings(context));
    }

    /** The same without the first method if the goods were not sold. */
    public List<MethodNumber> toTry(TransactionKind transaction) {
        return transaction == TransactionKind.SALE
                ? methods
                : methods.stream().filter(each -> each != MethodNumber.I).toList();
    }

    private static MethodOrder asked(DeductiveOrder asked, Findings findings) {
        boolean granted = findings.reading(ComputedFirstRequest.class) == ComputedFirstRequest.AT_REQUEST
                || asked == DeductiveOrder.COMPUTED_FIRST_WITH_CONSENT;
        List<MethodNumber> order = new ArrayList<>(OF_THE_LAW.methods);
        if (granted) {
            order.remove(MethodNumber.IV);
            if (findings.reading(AfterComputedValue.class) == AfterComputedValue.RETURN_TO_DEDUCTIVE) {
                order.add(order.indexOf(MethodNumber.V) + 1, MethodNumber.IV);
            }
        }
        return new MethodOrder(order, findings.readings());
    }
}
