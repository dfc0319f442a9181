package org.pabean.valuation;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.PriceEvent;
import org.pabean.declaration.PriceEvent.EarlierSale;
import org.pabean.declaration.PriceEvent.FuturesPrice;
import org.pabean.declaration.PriceEvent.Market;
import org.pabean.declaration.PriceEvent.Reduction;
import org.pabean.declaration.PriceEvent.Review;
import org.pabean.declaration.PriceEvent.Shortfall;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * The price agreed for the goods that are valued, before discounts and payments beside it: the invoice price, or what a
 * review, a reduction or an earlier sale puts in its place.
 */
final class ContractPrice {

    private final List<PriceEvent> events;
    private final Findings findings;
    private final Optional<Money> earlier;
    private final Money amount;
    private boolean provisional;

    /**
     * Looks at what happened to a price.
     *
     * @throws org.pabean.law.InvalidInputException if the events contradict each other or an estimate is not admitted
     */
    ContractPrice(Money invoice, List<PriceEvent> events, Findings findings) {
        this.events = events;
        this.findings = findings;
        if (!events.isEmpty()) {
            refuseContradictions();
        }
        this.earlier = earlierSale();
        this.amount = earlier.isPresent() ? earlier.get() : agreed(invoice);
        Optional<FuturesPrice> futures = only(FuturesPrice.class);
        if (futures.isPresent()) {
            estimate(futures.get());
        }
    }

    Money amount() {
        return amount;
    }

    /** Whether an earlier sale counts, so that payments and discounts of the last one do not matter. */
    boolean isOfEarlierSale() {
        return earlier.isPresent();
    }

    /** Whether the price will be fixed or reviewed later. */
    boolean isProvisional() {
        return provisional;
    }

    /** The part of a price that falls to the goods that arrived. */
    Money ofWhatArrived(Money price) {
        Optional<Shortfall> shortfall = only(Shortfall.class);
        if (shortfall.isEmpty() || shortfall.get().part().compareTo(Fraction.ONE) >= 0 || !follows()) {
            return price;
        }
        Money arrived = price.times(shortfall.get().part());
        findings.step(Step.of(new Wording("price of what arrived", "harga barang yang tiba"), Figure.of(arrived))
                .with(
                        new Wording("units bought", "jumlah dibeli"),
                        Figure.of(shortfall.get().bought()))
                .with(
                        new Wording("units arrived", "jumlah tiba"),
                        Figure.of(shortfall.get().arrived()))
                .under(GoodsNotAsAgreed.PRICE_FOLLOWS.citation()));
        return arrived;
    }

    private Optional<Money> earlierSale() {
        if (only(EarlierSale.class).isEmpty() || findings.reading(SuccessiveSales.class) == SuccessiveSales.LAST_SALE) {
            return Optional.empty();
        }
        Optional<Money> first = all(EarlierSale.class).stream()
                .filter(sale -> sale.market() == Market.INDONESIA)
                .map(EarlierSale::price)
                .findFirst();
        first.ifPresent(price -> replaced(
                new Wording(
                        "price of the first sale for the Indonesian market", "harga penjualan pertama ke Indonesia"),
                price,
                SuccessiveSales.LAST_SALE.citation()));
        return first;
    }

    private Money agreed(Money invoice) {
        Optional<Reduction> reduced = only(Reduction.class);
        if (reduced.isPresent() && follows()) {
            return replaced(
                    new Wording(
                            "price agreed for what was delivered",
                            "harga yang disepakati untuk barang yang diserahkan"),
                    reduced.get().agreedPrice(),
                    GoodsNotAsAgreed.PRICE_FOLLOWS.citation());
        }
        Optional<Review> review = only(Review.class);
        return review.isPresent() ? reviewed(review.get(), invoice) : invoice;
    }

    private Money reviewed(Review review, Money invoice) {
        if (findings.reading(ReviewedPrice.class) == ReviewedPrice.CONTRACT_PRICE) {
            return invoice;
        }
        if (review.finalPrice().isEmpty()) {
            provisional = true;
            findings.caveat(
                    "PRICE_UNDER_REVIEW",
                    new Wording(
                            "the contract lets the price be reviewed; value the goods again when it is final",
                            "kontrak memuat peninjauan harga; nilai ditetapkan kembali setelah harga final"),
                    ReviewedPrice.FINAL_PRICE.citation());
            return invoice;
        }
        return replaced(
                new Wording("price after review", "harga setelah peninjauan"),
                review.finalPrice().get(),
                ReviewedPrice.FINAL_PRICE.citation());
    }

    private Money replaced(Wording words, Money price, Citation citation) {
        findings.step(words, Figure.of(price), citation);
        return price;
    }

    private void estimate(FuturesPrice price) {
        FuturesPriceRule.check(price, findings);
        provisional = true;
        findings.estimated(new Wording("the futures price", "harga futures"));
    }

    private boolean follows() {
        return findings.reading(GoodsNotAsAgreed.class) == GoodsNotAsAgreed.PRICE_FOLLOWS;
    }

    private void refuseContradictions() {
        Violations violations = new Violations();
        boolean reviewed = all(Review.class).stream()
                .anyMatch(review -> review.finalPrice().isPresent());
        int prices = all(Reduction.class).size()
                + (reviewed ? 1 : 0)
                + all(FuturesPrice.class).size();
        boolean repeated = all(Review.class).size() > 1 || all(Shortfall.class).size() > 1;
        violations.check(
                prices <= 1 && !repeated,
                "sale.priceEvents",
                "PRICE_STATED_TWICE",
                "a price is reduced, reviewed or fixed on an exchange, one of them and once; state what was agreed last "
                        + "(Customs Law art. 15(1))");
        violations.refuseIfAny();
    }

    private <E extends PriceEvent> Optional<E> only(Class<E> kind) {
        for (PriceEvent event : events) {
            if (kind.isInstance(event)) {
                return Optional.of(kind.cast(event));
            }
        }
        return Optional.empty();
    }

    private <E extends PriceEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
