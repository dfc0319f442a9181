package org.pabean.sanction;

import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Explanation;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** The answer to the question what a breach costs. */
public sealed interface Fine {

    /** The fine in rupiah, up to a full thousand; nought if there is none. */
    Rupiah amount();

    /** What the fine rests on. */
    FineReasons reasons();

    /** How the fine came about. */
    default Explanation explanation() {
        return reasons().explanation();
    }

    /** The articles it rests on. */
    default List<Citation> citations() {
        return reasons().citations();
    }

    /** Answers to open points of law that it depends on. */
    default List<Reading> readings() {
        return reasons().readings();
    }

    /** Warnings. */
    default List<Caveat> caveats() {
        return reasons().caveats();
    }

    /**
     * A percentage of the unpaid duty, by bands.
     *
     * @param amount the fine in rupiah
     * @param totals unpaid and paid duty
     * @param band the row that applied
     * @param regulation the text the row stands in
     * @param reasons what it rests on
     */
    record OfUnpaidDuty(
            Rupiah amount, UnpaidTotals totals, FineBand band, FineRegulation regulation, FineReasons reasons)
            implements Fine {

        /** Refuses null. */
        public OfUnpaidDuty {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(totals, "totals");
            Objects.requireNonNull(band, "band");
            Objects.requireNonNull(regulation, "regulation");
            Objects.requireNonNull(reasons, "reasons");
        }
    }

    /**
     * A percentage of a relief that was misused, by bands.
     *
     * @param amount the fine in rupiah
     * @param share the misused part of the relief
     * @param band the row that applied
     * @param reasons what it rests on
     */
    record OfMisusedRelief(Rupiah amount, Percent share, FineBand band, FineReasons reasons) implements Fine {

        /** Refuses null. */
        public OfMisusedRelief {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(share, "share");
            Objects.requireNonNull(band, "band");
            Objects.requireNonNull(reasons, "reasons");
        }
    }

    /**
     * A fixed percentage of the duty that should be paid.
     *
     * @param amount the fine in rupiah
     * @param percent the percentage
     * @param reasons what it rests on
     */
    record OfDuty(Rupiah amount, Percent percent, FineReasons reasons) implements Fine {

        /** Refuses null. */
        public OfDuty {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(percent, "percent");
            Objects.requireNonNull(reasons, "reasons");
        }
    }

    /**
     * A step between the least and the most, by repetition.
     *
     * @param amount the fine in rupiah
     * @param count the breaches counted
     * @param reasons what it rests on
     */
    record OfRepetition(Rupiah amount, int count, FineReasons reasons) implements Fine {

        /** Refuses null. */
        public OfRepetition {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(reasons, "reasons");
        }
    }

    /**
     * A sum that the article fixes.
     *
     * @param amount the fine in rupiah
     * @param reasons what it rests on
     */
    record OfFixedSum(Rupiah amount, FineReasons reasons) implements Fine {

        /** Refuses null. */
        public OfFixedSum {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(reasons, "reasons");
        }
    }

    /**
     * The flat sum that takes the place of a percentage when the duty rate is nought; once per declaration.
     *
     * @param amount the fine in rupiah
     * @param reasons what it rests on
     */
    record AtZeroRate(Rupiah amount, FineReasons reasons) implements Fine {

        /** Refuses null. */
        public AtZeroRate {
            Objects.requireNonNull(amount, "amount");
            Objects.requireNonNull(reasons, "reasons");
        }
    }

    /**
     * No fine.
     *
     * @param reason why
     * @param totals unpaid and paid duty all the same; the duty is still collected
     * @param reasons what it rests on
     */
    record None(NoFineReason reason, UnpaidTotals totals, FineReasons reasons) implements Fine {

        /** Refuses null. */
        public None {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(totals, "totals");
            Objects.requireNonNull(reasons, "reasons");
        }

        @Override
        public Rupiah amount() {
            return Rupiah.ZERO;
        }
    }
}
