package org.pabean.valuation;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.Wording;

/**
 * Why a method of valuation cannot be used.
 *
 * @param reason the reason, one of a closed list
 * @param words the reason in the case at hand
 * @param citation the rule that demands what is lacking
 */
public record Obstacle(Reason reason, Wording words, Citation citation) {

    /** Refuses null. */
    public Obstacle {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(citation, "citation");
    }

    /** The reasons for leaving a method. */
    public enum Reason {
        /** The facts that the method needs were not supplied. */
        NOT_SUPPLIED,
        /** The goods were not sold for export to Indonesia. */
        NOT_A_SALE,
        /** The buyer may not use or sell the goods freely. */
        RESTRICTION,
        /** The price depends on a condition whose value nobody can tell. */
        CONDITION_WITHOUT_VALUE,
        /** An addition is due and no objective and measurable data exist. */
        ADDITION_WITHOUT_DATA,
        /** Buyer and seller are related and nothing shows that this left the price alone. */
        RELATIONSHIP_UNEXPLAINED,
        /** The price of related parties does not come close to a test value. */
        TEST_VALUE_MISSED,
        /** Customs doubted the price and the importer did not prove it. */
        PRICE_NOT_PROVEN,
        /** A cost of the way is due, nobody knows it, and no norm stands in for it. */
        COST_UNKNOWN,
        /** No accepted transaction meets the conditions of comparison. */
        NO_COMPARABLE,
        /** Several accepted transactions remain and the reading chosen does not pick one. */
        SEVERAL_COMPARABLES,
        /** No sale in Indonesia meets the conditions. */
        NO_USABLE_SALE,
        /** Deductions eat up the price. */
        NOTHING_LEFT,
        /** Buyer and producer are not related, which the computed value asks for. */
        NOT_RELATED,
        /** The producer gives no figures. */
        PRODUCER_WITHHOLDS,
        /** The producer lets nobody verify the figures. */
        PRODUCER_BARS_VERIFICATION,
        /** The law forbids the basis proposed for the fall-back method. */
        PROHIBITED_BASIS,
        /** The data proposed for the fall-back method were not available in Indonesia. */
        NOT_AVAILABLE_IN_INDONESIA
    }

    /** Whether other facts from the caller could remove it, rather than a refusal by the law. */
    public boolean isMissingFact() {
        return reason == Reason.NOT_SUPPLIED;
    }
}
