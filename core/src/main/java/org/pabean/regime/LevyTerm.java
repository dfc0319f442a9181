package org.pabean.regime;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.tariff.DutyRate;

/** What a treatment says of one levy. */
public sealed interface LevyTerm {

    /** The article it rests on. */
    Citation citation();

    /** The rate; nought percent where the levy is not collected. */
    DutyRate rate();

    /**
     * The levy is collected at this rate. Income tax is doubled for want of a taxpayer number.
     *
     * @param rate the rate
     * @param citation the article
     */
    record AtRate(DutyRate rate, Citation citation) implements LevyTerm {

        /** Refuses null. */
        public AtRate {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(citation, "citation");
        }
    }

    /**
     * The levy is collected at just this rate: nothing increases it.
     *
     * @param rate the rate
     * @param citation the article
     */
    record AtFinalRate(DutyRate rate, Citation citation) implements LevyTerm {

        /** Refuses null. */
        public AtFinalRate {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(citation, "citation");
        }
    }

    /**
     * The levy is not collected.
     *
     * @param citation the article
     */
    record NotCollected(Citation citation) implements LevyTerm {

        /** Refuses null. */
        public NotCollected {
            Objects.requireNonNull(citation, "citation");
        }

        @Override
        public DutyRate rate() {
            return DutyRate.AdValorem.FREE;
        }
    }
}
