package org.pabean.determination;

import java.time.LocalDate;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;

/** Until when a shortfall and its fine must be paid: 60 days since the determination (Customs Law art. 37A(1)). */
public final class PaymentTerm {

    private static final Citation CITATION = Citation.verified(Instruments.CUSTOMS_LAW, "37A(1)");

    private static final Timeline<Term> TERM = Timeline.<Term>of("time limit of payment")
            .from(
                    "2006-11-15",
                    Term.days(60, new Wording("payment of the bill", "pelunasan tagihan"), CITATION),
                    CITATION)
            .build();

    private PaymentTerm() {}

    /**
     * The limit for a determination of a day.
     *
     * @throws org.pabean.law.NotInForceException before the law of 15 November 2006
     */
    public static TimeLimit of(LocalDate determinationDate, Readings readings) {
        return TERM.valueOn(determinationDate).since(determinationDate, readings);
    }
}
