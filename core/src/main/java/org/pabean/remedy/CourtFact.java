package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.determination.Bill;
import org.pabean.law.Wording;

/** A fact about the appeal to the Tax Court or the judicial review by the Supreme Court. */
public sealed interface CourtFact extends DisputeFact {

    /**
     * Something beyond the appellant's control began to hinder the appeal; the time for it no longer binds.
     *
     * @param day the day it began
     */
    record AppealHindered(LocalDate day) implements CourtFact {

        /** Refuses null. */
        public AppealHindered {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Wording wording() {
            return new Wording("appeal hindered by circumstances beyond control", "banding terhalang keadaan kahar");
        }
    }

    /**
     * An appeal was filed at the Tax Court.
     *
     * @param day the day it was received
     */
    record AppealFiled(LocalDate day) implements CourtFact {

        /** Refuses null. */
        public AppealFiled {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Wording wording() {
            return new Wording("appeal filed", "banding diajukan");
        }
    }

    /**
     * The Tax Court decided.
     *
     * @param day the day of the decision
     * @param outcome how
     * @param bill what is owed by the decision
     */
    record TaxCourtDecided(LocalDate day, TaxCourtOutcome outcome, Bill bill) implements CourtFact {

        /** Refuses null. */
        public TaxCourtDecided {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(bill, "bill");
        }

        @Override
        public Wording wording() {
            return new Wording(
                    "Tax Court decided: " + outcome.wording().english(),
                    "Pengadilan Pajak memutus: " + outcome.wording().indonesian());
        }
    }

    /**
     * The decision of the Tax Court was sent.
     *
     * @param day the day
     */
    record TaxCourtDecisionSent(LocalDate day) implements CourtFact {

        /** Refuses null. */
        public TaxCourtDecisionSent {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Wording wording() {
            return new Wording("Tax Court decision sent", "putusan Pengadilan Pajak dikirim");
        }
    }

    /**
     * Judicial review was requested.
     *
     * @param day the day
     * @param ground the ground
     * @param runsFrom the event since which its three months run
     */
    record JudicialReviewFiled(LocalDate day, JudicialReviewGround ground, LocalDate runsFrom) implements CourtFact {

        /** Refuses null and a request before the event that it rests on. */
        public JudicialReviewFiled {
            Objects.requireNonNull(ground, "ground");
            if (day.isBefore(runsFrom)) {
                throw new IllegalArgumentException("requested on " + day + ", before its ground arose on " + runsFrom);
            }
        }

        @Override
        public Wording wording() {
            return new Wording(
                    "judicial review requested: " + ground.wording().english(),
                    "peninjauan kembali dimohonkan: " + ground.wording().indonesian());
        }
    }

    /**
     * The Supreme Court decided.
     *
     * @param day the day
     * @param bill what is owed by the decision
     */
    record JudicialReviewDecided(LocalDate day, Bill bill) implements CourtFact {

        /** Refuses null. */
        public JudicialReviewDecided {
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(bill, "bill");
        }

        @Override
        public Wording wording() {
            return new Wording("Supreme Court decided", "Mahkamah Agung memutus");
        }
    }

    /**
     * The request for judicial review was withdrawn.
     *
     * @param day the day
     */
    record JudicialReviewWithdrawn(LocalDate day) implements CourtFact {

        /** Refuses null. */
        public JudicialReviewWithdrawn {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Wording wording() {
            return new Wording("judicial review withdrawn", "peninjauan kembali dicabut");
        }
    }
}
