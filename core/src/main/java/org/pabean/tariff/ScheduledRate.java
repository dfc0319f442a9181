package org.pabean.tariff;

import java.util.Objects;
import org.pabean.money.Percent;

/** A rate as a schedule of preferences writes it: a rate of its own, or a part of the general one. */
public sealed interface ScheduledRate {

    /**
     * A rate of its own.
     *
     * @param rate the rate
     */
    record Fixed(DutyRate rate) implements ScheduledRate {

        /** Refuses null. */
        public Fixed {
            Objects.requireNonNull(rate, "rate");
        }

        @Override
        public DutyRate against(DutyRate general) {
            return rate;
        }
    }

    /**
     * A part of the general rate.
     *
     * @param part for example 50 % of the general rate within a quota
     */
    record PartOfGeneral(Percent part) implements ScheduledRate {

        /** Refuses null. */
        public PartOfGeneral {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public DutyRate against(DutyRate general) {
            return general.times(part.fraction());
        }
    }

    /** A rate of its own. */
    static ScheduledRate of(DutyRate rate) {
        return new Fixed(rate);
    }

    /** A part of the general rate. */
    static ScheduledRate partOfGeneral(Percent part) {
        return new PartOfGeneral(part);
    }

    /** The rate that results where this general rate stands in the tariff book. */
    DutyRate against(DutyRate general);
}
