package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;

class MethodOrderProperties {

    /** A method that can be used or not, whatever the facts. */
    private record Switched(MethodNumber number, boolean usable) implements ValuationMethod {

        @Override
        public MethodOutcome apply(ValueDeclaration facts, ValuationContext context) {
            return usable
                    ? new MethodOutcome.Valued(CustomsValue.builder()
                            .method(number)
                            .amount(Shipments.usd(1))
                            .provisional(false)
                            .build())
                    : new MethodOutcome.NotUsable(List.of(new Obstacle(
                            Obstacle.Reason.NO_COMPARABLE, Wording.same("switched off"), number.citation())));
        }
    }

    @Property
    void theFirstUsableMethodOfTheOrderGivesTheValueAndAllBeforeItAreLeft(
            @ForAll Set<MethodNumber> usable, @ForAll ValuationEvidence.DeductiveOrder deductiveOrder) {
        ValueDeclaration facts = ValueDeclaration.builder()
                .currency(CurrencyCode.USD)
                .evidence(ValuationEvidence.inOrder(deductiveOrder).build())
                .build();
        ValuationSequence sequence = ValuationSequence.standard();
        for (MethodNumber number : MethodNumber.values()) {
            sequence = sequence.with(new Switched(number, usable.contains(number)));
        }
        List<MethodNumber> order = MethodOrder.of(facts, Shipments.CONTEXT).methods();
        Optional<MethodNumber> first = order.stream().filter(usable::contains).findFirst();
        ValuationOutcome outcome = sequence.determine(facts, Shipments.CONTEXT);
        assertEquals(first, outcome.customsValue().map(CustomsValue::method));
        assertEquals(
                first.map(number -> order.subList(0, order.indexOf(number))).orElse(order),
                outcome.left().stream().map(LeftMethod::method).toList());
    }
}
