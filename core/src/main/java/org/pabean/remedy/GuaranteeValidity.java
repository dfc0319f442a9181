package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.determination.Term;
import org.pabean.determination.TimeLimit;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;

/**
 * How long the guarantee of an objection must run.
 *
 * @param limit at least until its last day
 * @param claimPeriodDays days that must be left after the end for a claim
 */
public record GuaranteeValidity(TimeLimit limit, int claimPeriodDays) {

    private static final Citation CITATION = Citation.secondary(RemedyInstruments.OBJECTION_RULES, "5");

    private static final Timeline<Term> VALIDITY = Timeline.<Term>of("validity of an objection's guarantee")
            .always(Term.days(60, new Wording("validity of the guarantee", "jangka waktu jaminan"), CITATION), CITATION)
            .build();

    private static final Timeline<Integer> CLAIM_PERIOD = Timeline.<Integer>of("claim period of a guarantee")
            .always(30, CITATION)
            .build();

    /** Refuses null. */
    public GuaranteeValidity {
        Objects.requireNonNull(limit, "limit");
    }

    /** The validity since the date of the receipt slip of the objection. */
    public static GuaranteeValidity since(LocalDate receiptSlip, Readings readings) {
        return new GuaranteeValidity(
                VALIDITY.valueOn(receiptSlip).since(receiptSlip, readings), CLAIM_PERIOD.valueOn(receiptSlip));
    }
}
