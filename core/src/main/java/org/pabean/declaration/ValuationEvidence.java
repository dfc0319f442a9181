package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Money;

/**
 * What the value of one line can be found by if its price cannot be used: the facts of methods II to VI. A method whose facts
 * are not stated is left in its turn. Source: Customs Law art. 15(2)-(6).
 *
 * @param deductiveOrder whether the importer asks for the computed value before the deductive one
 * @param identical accepted transactions of identical goods, for method II
 * @param similar accepted transactions of similar goods, for method III
 * @param deductive figures of sales in Indonesia, for method IV
 * @param computed figures of the producer, for method V
 * @param fallback what is proposed for method VI
 */
@Value.Builder
@PabeanStyle
public record ValuationEvidence(
        DeductiveOrder deductiveOrder,
        Optional<Comparison> identical,
        Optional<Comparison> similar,
        Optional<DeductiveFigures> deductive,
        Optional<ComputedFigures> computed,
        Optional<FallbackProposal> fallback) {

    private static final ValuationEvidence NONE =
            inOrder(DeductiveOrder.DEDUCTIVE_FIRST).build();

    /** Refuses null. */
    public ValuationEvidence {
        Objects.requireNonNull(deductiveOrder, "deductiveOrder");
        Objects.requireNonNull(identical, "identical");
        Objects.requireNonNull(similar, "similar");
        Objects.requireNonNull(deductive, "deductive");
        Objects.requireNonNull(computed, "computed");
        Objects.requireNonNull(fallback, "fallback");
    }

    /** Starts with the order of the law, IV before V. */
    public static ValuationEvidenceBuilderStages.BuildFinal builder() {
        return inOrder(DeductiveOrder.DEDUCTIVE_FIRST);
    }

    /** Starts with an order of methods IV and V. */
    public static ValuationEvidenceBuilderStages.BuildFinal inOrder(DeductiveOrder order) {
        return ValuationEvidenceBuilderStages.start().deductiveOrder(order);
    }

    /** Nothing but the price. */
    public static ValuationEvidence none() {
        return NONE;
    }

    /** The currency of the amounts that methods II, III and V start from; empty if none is stated. */
    public Optional<CurrencyCode> currency() {
        return Stream.of(
                        Stream.of(identical, similar)
                                .flatMap(Optional::stream)
                                .flatMap(each -> each.candidates().stream())
                                .flatMap(each -> each.unitPrice().stream()),
                        computed.stream().flatMap(each -> each.materialsAndFabrication().stream()))
                .flatMap(amounts -> amounts)
                .map(Money::currency)
                .findFirst();
    }

    /** In which order methods IV and V are tried. Only the importer may change it (Customs Law art. 15(3a)). */
    public enum DeductiveOrder {
        /** As the law orders them. */
        DEDUCTIVE_FIRST,
        /** The computed value first, at the importer's request. */
        COMPUTED_FIRST,
        /** The computed value first, at the importer's request and with the consent of customs. */
        COMPUTED_FIRST_WITH_CONSENT
    }
}
