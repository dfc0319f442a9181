package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.Quantity;
import org.pabean.law.Violations;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * The customs values of a consignment: the charges of the whole are shared over the lines by their prices, and each line is
 * brought to CIF with its share. Nothing is rounded, so the lines add up to the consignment.
 *
 * <p>Each line is valued by method I or by whatever a {@link ValuationSequence} of the caller supplies: the facts that the
 * other methods need are no part of a declaration.
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
     * Values the lines of a consignment by the six methods of the library.
     *
     * @throws org.pabean.law.InvalidInputException if charges contradict the delivery term or currencies are mixed
     * @throws UndeterminedValueException if a line has no customs value
     */
    public static ConsignmentValuation of(Consignment consignment, ValuationContext context) {
        return of(consignment, context, ValuationSequence.standard());
    }

    /**
     * Values the lines of a consignment by these methods.
     *
     * @throws org.pabean.law.InvalidInputException if charges contradict the delivery term or currencies are mixed
     * @throws UndeterminedValueException if a line has no customs value
     */
    public static ConsignmentValuation of(
            Consignment consignment, ValuationContext context, ValuationSequence sequence) {
        Fraction total = totalPrice(consignment);
        List<ItemCif> valued = new ArrayList<>();
        for (GoodsItem item : consignment.items()) {
            if (item.value() instanceof ItemValue.Price priced) {
                Fraction share = share(priced.price().amount(), total, consignment);
                ValueDeclaration facts = facts(consignment, item, priced.price(), share);
                valued.add(found(item.number(), sequence.determine(facts, context)));
            } else if (item.value() instanceof ItemValue.Cif stated) {
                valued.add(new ItemCif(item.number(), stated(stated.cif()), List.of()));
            }
        }
        return new ConsignmentValuation(valued);
    }

    /** The value of the line of this number; empty if it was not valued here. */
    public Optional<ItemCif> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    private static ItemCif found(int number, ValuationOutcome outcome) {
        if (outcome instanceof ValuationOutcome.Determined determined) {
            return new ItemCif(number, determined.value(), determined.left());
        }
        throw new UndeterminedValueException(number, ((ValuationOutcome.Undetermined) outcome).decisive());
    }

    private static CustomsValue stated(Money cif) {
        return CustomsValue.builder()
                .method(MethodNumber.I)
                .amount(cif)
                .provisional(false)
                .build();
    }

    private static ValueDeclaration facts(Consignment consignment, GoodsItem item, Money price, Fraction share) {
        Carriage carriage = new Carriage(
                consignment.incoterm(), consignment.charges(), consignment.journey(), item.origin(), Optional.empty());
        return ValueDeclaration.builder()
                .currency(price.currency())
                .deductiveOrder(ValueDeclaration.DeductiveOrder.DEDUCTIVE_FIRST)
                .price(price)
                .quantity(item.quantity().map(Quantity::amount))
                .carriage(carriage.share(share))
                .sale(consignment.sale().map(sale -> sale.share(share)))
                .build();
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
                    () -> "prices in " + price.currency() + " and "
                            + prices.get(0).currency() + "; charges can be shared over prices of one currency only");
            violations.check(
                    price.amount().signum() >= 0,
                    "consignment.items",
                    "AMOUNT_NEGATIVE",
                    () -> "a price of " + price + "; state nought or more");
            total = total.plus(price.amount());
        }
        violations.refuseIfAny();
        return total;
    }

    /** The part of all charges that falls to a price; lines without a price share only where there is nothing to share. */
    private static Fraction share(Fraction price, Fraction total, Consignment consignment) {
        if (total.signum() != 0) {
            return price.dividedBy(total);
        }
        long priced = consignment.items().stream()
                .filter(item -> item.value() instanceof ItemValue.Price)
                .count();
        return priced == 1 || nothingToShare(consignment)
                ? Fraction.ONE.dividedBy(Fraction.of(priced))
                : refuseFreeGoods();
    }

    private static boolean nothingToShare(Consignment consignment) {
        return consignment.sale().isEmpty()
                && consignment.charges().stream()
                        .flatMap(charge -> charge.amount().stream())
                        .allMatch(amount -> amount.amount().signum() == 0);
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
