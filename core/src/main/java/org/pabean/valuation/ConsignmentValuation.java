package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * The customs values of a consignment: the charges of the whole are shared over the lines by their prices, and each line is
 * brought to CIF with its share. Nothing is rounded, so the lines add up to the consignment.
 *
 * <p>Lines declared by their CIF value keep it. Lines declared by a customs value or import value in rupiah, or without
 * value, are not valued here.
 *
 * <p>A freight or insurance that the delivery term leaves out of the price and that no charge states is <b>unknown</b>, and
 * the norm of the law stands in for it; a charge of nought says that none was paid.
 *
 * @param items the valued lines, in the order of the consignment
 */
public record ConsignmentValuation(List<ItemCif> items) {

    /** Copies the list. */
    public ConsignmentValuation {
        items = List.copyOf(items);
    }

    /**
     * Values the lines of a consignment.
     *
     * @throws org.pabean.law.InvalidInputException if charges contradict the delivery term or currencies are mixed
     * @throws UndeterminedValueException if a line has no customs value
     */
    public static ConsignmentValuation of(Consignment consignment, ValuationContext context) {
        Fraction total = totalPrice(consignment);
        List<ItemCif> valued = new ArrayList<>();
        for (GoodsItem item : consignment.items()) {
            if (item.value() instanceof ItemValue.Price priced) {
                Fraction share = share(priced.price().amount(), total, consignment);
                valued.add(
                        priced(item, priced.price(), carriage(consignment, item).share(share), context));
            } else if (item.value() instanceof ItemValue.Cif stated) {
                valued.add(new ItemCif(item.number(), Optional.empty(), stated.cif(), List.of(), List.of(), List.of()));
            }
        }
        return new ConsignmentValuation(valued);
    }

    /** The value of the line of this number; empty if it was not valued here. */
    public Optional<ItemCif> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    private static ItemCif priced(GoodsItem item, Money price, Carriage carriage, ValuationContext context) {
        CifFinding finding = CifBuildUp.of(price, Money.zero(price.currency()), carriage, context);
        if (finding instanceof CifBuildUp found) {
            List<Step> steps = new ArrayList<>();
            steps.add(Step.of(
                            new Wording("price " + carriage.incoterm(), "harga " + carriage.incoterm()),
                            Figure.of(price))
                    .under(ValuationCitations.TRANSACTION_VALUE));
            steps.addAll(found.steps());
            return new ItemCif(item.number(), found.fob(), found.cif(), steps, found.readings(), found.caveats());
        }
        throw new UndeterminedValueException(item.number(), ((CifFinding.Gap) finding).obstacles());
    }

    private static Carriage carriage(Consignment consignment, GoodsItem item) {
        return new Carriage(
                consignment.incoterm(), consignment.charges(), consignment.journey(), item.origin(), Optional.empty());
    }

    private static Fraction totalPrice(Consignment consignment) {
        Violations violations = new Violations();
        Fraction total = Fraction.ZERO;
        List<Money> prices = consignment.items().stream()
                .filter(item -> item.value() instanceof ItemValue.Price)
                .map(item -> ((ItemValue.Price) item.value()).price())
                .toList();
        for (Money price : prices) {
            violations.check(
                    price.currency().equals(prices.get(0).currency()),
                    "consignment.items",
                    "CURRENCY_MIXED",
                    "prices in " + price.currency() + " and " + prices.get(0).currency()
                            + "; charges can be shared over prices of one currency only");
            violations.check(
                    price.amount().signum() >= 0,
                    "consignment.items",
                    "AMOUNT_NEGATIVE",
                    "a price of " + price + "; state nought or more");
            total = total.plus(price.amount());
        }
        violations.refuseIfAny();
        return total;
    }

    private static Fraction share(Fraction price, Fraction total, Consignment consignment) {
        if (total.signum() != 0) {
            return price.dividedBy(total);
        }
        long priced = consignment.items().stream()
                .filter(item -> item.value() instanceof ItemValue.Price)
                .count();
        return priced == 1 ? Fraction.ONE : refuseFreeGoods();
    }

    private static Fraction refuseFreeGoods() {
        Violations violations = new Violations();
        violations.add(
                "consignment.items",
                "PRICES_ALL_NOUGHT",
                "charges cannot be shared over lines without a price; state the CIF value of each line");
        violations.refuseIfAny();
        throw new IllegalStateException("refused");
    }
}
