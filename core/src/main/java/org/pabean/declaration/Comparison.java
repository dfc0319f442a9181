package org.pabean.declaration;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/**
 * Accepted transactions of identical or similar goods that the caller found, and how they may be adjusted.
 *
 * @param goods the goods being valued
 * @param candidates the transactions found; an empty list says that there are none
 * @param priceList a genuine price list of the seller by quantity; empty if there is none
 * @param quantityTolerance by how much a quantity may differ and still count as about the same; the law gives no figure
 */
public record Comparison(
        ComparedGoods goods,
        List<Candidate> candidates,
        List<QuantityStep<Money>> priceList,
        Percent quantityTolerance) {

    /** Copies the lists and refuses null. */
    public Comparison {
        Objects.requireNonNull(goods, "goods");
        candidates = List.copyOf(candidates);
        priceList = List.copyOf(priceList);
        Objects.requireNonNull(quantityTolerance, "quantityTolerance");
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Comparison withAmounts(UnaryOperator<Money> change) {
        return new Comparison(
                goods,
                candidates.stream().map(each -> each.withAmounts(change)).toList(),
                priceList.stream()
                        .map(step -> new QuantityStep<>(step.from(), step.to(), change.apply(step.value())))
                        .toList(),
                quantityTolerance);
    }

    /** Candidates for goods, without price list and with equal quantities only. */
    public static Comparison of(ComparedGoods goods, List<Candidate> candidates) {
        return new Comparison(goods, candidates, List.of(), Percent.ZERO);
    }
}
