package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/**
 * Something that the buyer bears beside the price and that may have to be added to it (<i>biaya yang harus
 * ditambahkan</i>). What is not stated about it speaks for adding it.
 *
 * @param kind what it is
 * @param measure how much it is; empty if nobody can tell
 * @param traits what is out of the ordinary about it
 * @param alreadyInPrice the part of it that the price contains
 * @param assist more about an assist
 * @param principal for whom the receiver of a commission acts
 */
@Value.Builder
@PabeanStyle
public record Addition(
        Kind kind,
        Optional<Measure> measure,
        Set<Trait> traits,
        Optional<Money> alreadyInPrice,
        Optional<Assist> assist,
        Optional<Principal> principal) {

    /** Copies the set and refuses null. */
    public Addition {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(measure, "measure");
        traits = Set.copyOf(traits);
        Objects.requireNonNull(alreadyInPrice, "alreadyInPrice");
        Objects.requireNonNull(assist, "assist");
        Objects.requireNonNull(principal, "principal");
    }

    /** Starts with the kind. */
    public static AdditionBuilderStages.BuildStart builder() {
        return AdditionBuilderStages.start();
    }

    /** An addition of a sum, without anything out of the ordinary. */
    public static Addition of(Kind kind, Money amount) {
        return builder().kind(kind).measure(new Sum(amount)).build();
    }

    /** What may be added. Source: Customs Law art. 15(1), elucidation a-d; warranty: PMK 144/PMK.04/2022. */
    public enum Kind {
        /** Commission to the seller's agent. */
        SELLING_COMMISSION,
        /** Commission to the buyer's own agent, which is never added. */
        BUYING_COMMISSION,
        /** Brokerage. */
        BROKERAGE,
        /** Containers that are one with the goods. */
        CONTAINERS,
        /** Labour and material of packing. */
        PACKING,
        /** Supplies of the buyer to the making of the goods. */
        ASSIST,
        /** Royalties and licence fees. */
        ROYALTY,
        /** Proceeds of resale, disposal or use that go to the seller. */
        PROCEEDS,
        /** Warranty fee. */
        WARRANTY
    }

    /** What is out of the ordinary about an addition. */
    public enum Trait {
        /** The buyer does not pay it. */
        NOT_PAID_BY_BUYER,
        /** It does not relate to the goods valued. */
        NOT_RELATED_TO_GOODS,
        /** It is no condition of the sale. */
        NOT_A_CONDITION_OF_SALE,
        /** It pays for the right to reproduce the goods in Indonesia. */
        RIGHT_TO_REPRODUCE,
        /** It pays for a freight container, which is no container of the goods. */
        FREIGHT_CONTAINER,
        /** No objective and measurable data tell it. */
        NOT_QUANTIFIABLE,
        /** The importer did not declare it. */
        NOT_DECLARED,
        /** The sum is an estimate under a voluntary declaration, to be settled later. */
        ESTIMATED
    }

    /** For whom an agent acts. */
    public enum Principal {
        /** For the buyer. */
        BUYER,
        /** For the seller. */
        SELLER
    }

    /** How much an addition is. */
    public sealed interface Measure {

        /** The sum; empty if it cannot be told. */
        Optional<Money> amount();

        /** The same with every amount changed in one way. */
        Measure withAmounts(UnaryOperator<Money> change);
    }

    /**
     * A sum.
     *
     * @param money how much
     */
    public record Sum(Money money) implements Measure {

        /** Refuses null. */
        public Sum {
            Objects.requireNonNull(money, "money");
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(money);
        }

        @Override
        public Measure withAmounts(UnaryOperator<Money> change) {
            return new Sum(change.apply(money));
        }
    }

    /**
     * A part of something, such as net sales.
     *
     * @param rate how much of it
     * @param base of what; empty if that is not known
     */
    public record PartOf(Percent rate, Optional<Money> base) implements Measure {

        /** Refuses null. */
        public PartOf {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(base, "base");
        }

        @Override
        public Optional<Money> amount() {
            return base.map(money -> money.times(rate));
        }

        @Override
        public Measure withAmounts(UnaryOperator<Money> change) {
            return new PartOf(rate, base.map(change));
        }
    }

    /**
     * One use of something that serves many times, such as a container that the buyer owns.
     *
     * @param cost what the whole of it cost
     * @param uses how many shipments it serves
     */
    public record Use(Money cost, int uses) implements Measure {

        /** Refuses null and less than one use. */
        public Use {
            Objects.requireNonNull(cost, "cost");
            if (uses < 1) {
                throw new IllegalArgumentException(uses + " uses; state one or more");
            }
        }

        @Override
        public Optional<Money> amount() {
            return Optional.of(cost.times(Fraction.of(1, uses)));
        }

        @Override
        public Measure withAmounts(UnaryOperator<Money> change) {
            return new Use(change.apply(cost), uses);
        }
    }

    /** Whether a trait is stated. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Addition withAmounts(UnaryOperator<Money> change) {
        return new Addition(
                kind,
                measure.map(each -> each.withAmounts(change)),
                traits,
                alreadyInPrice.map(change),
                assist.map(each -> each.withAmounts(change)),
                principal);
    }
}
