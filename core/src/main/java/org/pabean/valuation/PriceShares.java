package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.law.Violations;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/** How what belongs to several lines together is shared over them: by their prices, unrounded. */
final class PriceShares {

    private final Conversion conversion;
    private final int lines;
    private final Fraction total;

    private PriceShares(Conversion conversion, int lines, Fraction total) {
        this.conversion = conversion;
        this.lines = lines;
        this.total = total;
    }

    /**
     * Shares over the priced lines among these.
     *
     * @throws org.pabean.law.InvalidInputException if a price is negative, or prices of several currencies cannot be compared
     */
    static PriceShares over(List<GoodsItem> items, ValuationContext context) {
        List<Money> prices = prices(items);
        if (prices.isEmpty()) {
            return new PriceShares(new Conversion(CurrencyCode.IDR, context, new Findings(context)), 0, Fraction.ZERO);
        }
        Conversion conversion = new Conversion(prices.get(0).currency(), context, new Findings(context));
        Violations violations = new Violations();
        Fraction total = Fraction.ZERO;
        for (Money price : prices) {
            Money comparable = conversion.apply(price);
            if (!comparable.currency().equals(prices.get(0).currency())) {
                violations.add(
                        "consignment.items",
                        "CURRENCY_MIXED",
                        "prices in " + price.currency() + " and "
                                + prices.get(0).currency()
                                + "; charges can be shared over prices of one currency only, or by their exchange rates");
            }
            if (price.amount().signum() < 0) {
                violations.add(
                        "consignment.items", "AMOUNT_NEGATIVE", "a price of " + price + "; state nought or more");
            }
            total = total.plus(comparable.amount());
        }
        violations.refuseIfAny();
        return new PriceShares(conversion, prices.size(), total);
    }

    private static List<Money> prices(List<GoodsItem> items) {
        List<Money> prices = new ArrayList<>(items.size());
        for (GoodsItem item : items) {
            if (item.value() instanceof ItemValue.Price stated) {
                prices.add(stated.price());
            }
        }
        return prices;
    }

    /** Whether all prices are nought, so that they tell nothing about shares. */
    boolean areUndefined() {
        return total.signum() == 0 && lines > 1;
    }

    /** The part that falls to a price; equal parts if all prices are nought. */
    Fraction of(Money price) {
        return total.signum() == 0
                ? Fraction.of(1, lines)
                : conversion.apply(price).amount().dividedBy(total);
    }
}
