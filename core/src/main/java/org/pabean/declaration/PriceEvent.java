package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * What happened to the price of a sale, besides payments beside the invoice and discounts: sales before this one, a review
 * clause, goods that are not as agreed, a price fixed on a futures exchange.
 */
public sealed interface PriceEvent {

    /** The same with every amount changed in one way, for example shared out or converted. */
    PriceEvent withAmounts(UnaryOperator<Money> change);

    /**
     * A sale of the same goods before the one that is declared. Earlier sales are stated in their order.
     *
     * @param price the price of that sale
     * @param market for which market the goods were sold
     */
    record EarlierSale(Money price, Market market) implements PriceEvent {

        /** Refuses null. */
        public EarlierSale {
            Objects.requireNonNull(price, "price");
            Objects.requireNonNull(market, "market");
        }

        @Override
        public PriceEvent withAmounts(UnaryOperator<Money> change) {
            return new EarlierSale(change.apply(price), market);
        }
    }

    /** For which market goods are sold. */
    enum Market {
        /** For export to Indonesia. */
        INDONESIA,
        /** For another market. */
        ELSEWHERE
    }

    /**
     * A clause of the contract under which the price is reviewed.
     *
     * @param finalPrice the price after review; empty as long as it is not known
     */
    record Review(Optional<Money> finalPrice) implements PriceEvent {

        /** Refuses null. */
        public Review {
            Objects.requireNonNull(finalPrice, "finalPrice");
        }

        @Override
        public PriceEvent withAmounts(UnaryOperator<Money> change) {
            return new Review(finalPrice.map(change));
        }
    }

    /**
     * Defective goods, or goods that are not as agreed, which the importer takes at a lower price.
     *
     * @param agreedPrice the price agreed for what was delivered
     */
    record Reduction(Money agreedPrice) implements PriceEvent {

        /** Refuses null. */
        public Reduction {
            Objects.requireNonNull(agreedPrice, "agreedPrice");
        }

        @Override
        public PriceEvent withAmounts(UnaryOperator<Money> change) {
            return new Reduction(change.apply(agreedPrice));
        }
    }

    /**
     * Goods lost or destroyed before import.
     *
     * @param bought units that the price pays for
     * @param arrived units that arrived
     */
    record Shortfall(Fraction bought, Fraction arrived) implements PriceEvent {

        /** Refuses null, nothing bought and more arrived than was bought. */
        public Shortfall {
            if (bought.signum() <= 0 || arrived.signum() < 0 || arrived.compareTo(bought) > 0) {
                throw new IllegalArgumentException(
                        arrived + " units arrived out of " + bought + "; they must be a part of them");
            }
        }

        /** The part that arrived. */
        public Fraction part() {
            return arrived.dividedBy(bought);
        }

        @Override
        public PriceEvent withAmounts(UnaryOperator<Money> change) {
            return this;
        }
    }

    /**
     * A price that will be fixed on a futures exchange; the price declared is an estimate.
     *
     * @param conditions the conditions of such an estimate that are met
     */
    record FuturesPrice(Set<FuturesCondition> conditions) implements PriceEvent {

        /** Copies the set. */
        public FuturesPrice {
            conditions = Set.copyOf(conditions);
        }

        @Override
        public PriceEvent withAmounts(UnaryOperator<Money> change) {
            return this;
        }
    }

    /** The conditions under which a futures price may be estimated. Source: PMK 67/PMK.04/2016 art. 3(1). */
    enum FuturesCondition {
        /** The settlement price is known only after the declaration is registered. */
        SETTLED_AFTER_REGISTRATION,
        /** The commodity is traded on a futures exchange. */
        TRADED_ON_EXCHANGE,
        /** There is a written contract. */
        WRITTEN_CONTRACT
    }
}
