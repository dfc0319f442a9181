package org.pabean.valuation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Money;

/**
 * A declaration of identical or similar goods that was accepted before.
 *
 * @param id its name
 * @param goods what it is compared by
 * @param acceptedUnder the method under which its value was accepted
 * @param unitPrice its accepted value for one unit, CIF
 * @param adjustment what demonstrated evidence adds to one unit for another level, quantity or transport, or takes off
 *     it if negative
 * @param traits what else decides whether it may be used
 */
@Value.Builder
@PabeanStyle
public record Candidate(
        String id,
        ComparedGoods goods,
        MethodNumber acceptedUnder,
        Optional<Money> unitPrice,
        Optional<Money> adjustment,
        Set<Trait> traits) {

    /** Copies the set and refuses null. */
    public Candidate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(goods, "goods");
        Objects.requireNonNull(acceptedUnder, "acceptedUnder");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(adjustment, "adjustment");
        traits = Set.copyOf(traits);
    }

    /** Starts with the name. */
    public static CandidateBuilderStages.BuildStart builder() {
        return CandidateBuilderStages.start();
    }

    /** What decides besides the goods whether a declaration may be used. */
    public enum Trait {
        /** Declared by the importer of the goods valued. */
        SAME_IMPORTER,
        /** That importer's last audit confirmed its values, or it is a trusted trader (MITA, AEO). */
        TRUSTED_IMPORTER,
        /** Made by another producer than the goods valued. */
        OTHER_PRODUCER,
        /** Engineering or design work on the goods was done in Indonesia. */
        DESIGNED_IN_INDONESIA
    }

    /** Why a candidate is set aside. */
    public enum Rejection {
        /** Accepted under another method than I. */
        METHOD,
        /** Made in another country. */
        COUNTRY,
        /** Exported more than 30 days before or after. */
        WINDOW,
        /** Travelled in another way. */
        MODE,
        /** Declared by the same importer. */
        SAME_IMPORTER,
        /** Rests on design work done in Indonesia. */
        DESIGN,
        /** Made by another producer although the same producer is found. */
        PRODUCER,
        /** Sold at another level of trade. */
        LEVEL,
        /** Sold in another quantity. */
        QUANTITY
    }

    /** Whether a trait is stated. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
