package org.pabean.laboratory;

import org.pabean.law.Timeline;
import org.pabean.money.Rupiah;

/** The dated numbers of the border measures; the first day of PP 20/2017 is not known to this library. */
final class BorderTerms {

    /** Days after the notice within which the right holder confirms. */
    static final Timeline<Integer> CONFIRMATION_DAYS = Timeline.<Integer>of("the right holder's confirmation")
            .always(2, LaboratorySources.DETENTION)
            .build();

    /** Working days since the confirmation within which the court is asked. */
    static final Timeline<Integer> FILING_DAYS = Timeline.<Integer>of("the request to the court")
            .always(4, LaboratorySources.COURT_PAPERS)
            .build();

    /** Guarantee for operating costs. */
    static final Timeline<Rupiah> GUARANTEE = Timeline.<Rupiah>of("the right holder's guarantee")
            .always(Rupiah.of(100_000_000), LaboratorySources.GUARANTEE)
            .build();

    /** Working days since receipt of the order during which release is suspended; once more if extended. */
    static final Timeline<Integer> SUSPENSION_DAYS = Timeline.<Integer>of("the suspension of release")
            .always(10, LaboratorySources.SUSPENSION)
            .build();

    private BorderTerms() {}
}
