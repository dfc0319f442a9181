package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/**
 * What ties buyer and seller (<i>hubungan istimewa</i>). A sole agent or distributor is not related for that alone.
 *
 * @param circumstances whether the importer explained the circumstances of the sale
 * @param grounds ties that are stated, shareholdings aside
 * @param holding the share that one party holds in the other
 * @param commonHolding the smaller of the shares that a third person holds in both
 * @param testValue a value that the price is compared with
 */
@Value.Builder
@PabeanStyle
public record Relationship(
        Explained circumstances,
        Set<Ground> grounds,
        Optional<Percent> holding,
        Optional<Percent> commonHolding,
        Optional<TestValue> testValue) {

    /** Copies the set and refuses null. */
    public Relationship {
        Objects.requireNonNull(circumstances, "circumstances");
        grounds = Set.copyOf(grounds);
        Objects.requireNonNull(holding, "holding");
        Objects.requireNonNull(commonHolding, "commonHolding");
        Objects.requireNonNull(testValue, "testValue");
    }

    /** Starts with whether the circumstances of the sale were explained. */
    public static RelationshipBuilderStages.BuildStart builder() {
        return RelationshipBuilderStages.start();
    }

    /** Whether the circumstances of a sale between related parties were explained. */
    public enum Explained {
        /** They were, or customs did not ask. */
        YES,
        /** By nothing but documents on transfer prices. */
        BY_TRANSFER_PRICES,
        /** They were not. */
        NO
    }

    /** Ties that make parties related. Source: PMK 160/PMK.04/2010 art. 1(3); WTO Customs Valuation Agreement art. 15.4. */
    public enum Ground {
        /** Each is officer or director of the other's business. */
        OFFICER,
        /** They are partners in business by law. */
        PARTNER,
        /** Employer and employee. */
        EMPLOYMENT,
        /** A holding of 5 % or more. */
        SHAREHOLDING,
        /** One controls the other. */
        CONTROL,
        /** A third person controls both. */
        CONTROLLED_BY_THIRD,
        /** Together they control a third person. */
        CONTROLLING_THIRD,
        /** Members of one family. */
        FAMILY,
        /** They declare to be related and do not say by what. */
        DECLARED
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Relationship withAmounts(UnaryOperator<Money> change) {
        return new Relationship(
                circumstances, grounds, holding, commonHolding, testValue.map(value -> value.withAmounts(change)));
    }
}
