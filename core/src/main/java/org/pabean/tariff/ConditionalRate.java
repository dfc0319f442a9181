package org.pabean.tariff;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.Wording;

/**
 * A rate of import duty that the law grants only to goods or importers that meet a condition. It never applies by
 * itself: a declarant who meets the condition states the rate with the item, under the citation given here.
 *
 * @param duty the rate
 * @param condition what has to be met
 * @param citation the regulation that grants it
 */
public record ConditionalRate(DutyRate duty, Wording condition, Citation citation) {

    /** Refuses null. */
    public ConditionalRate {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(citation, "citation");
    }
}
