package org.pabean.premium;

import java.util.Optional;
import org.pabean.law.Wording;
import org.pabean.remedy.DisputeState;
import org.pabean.remedy.Finality;

/** How far the breach behind a premium is confirmed. */
public enum BreachStanding {
    /** Suspected, or found for the time being; no determination yet. */
    SUSPICION_ONLY(Obstacle.NOT_LEGALLY_CONFIRMED, "suspicion only", "baru dugaan"),
    /** Determined; the objection may still be filed. */
    OBJECTION_TIME_RUNNING(
            Obstacle.REMEDY_TIME_RUNNING, "time for objection running", "jangka waktu keberatan berjalan"),
    /** No objection, and its time lapsed; or it was withdrawn. */
    NO_OBJECTION(Proof.FINAL_DETERMINATION, "no objection in time", "tidak diajukan keberatan"),
    /** The objection is not decided. */
    OBJECTION_PENDING(Obstacle.REMEDY_PENDING, "objection pending", "keberatan sedang diproses"),
    /** The objection was rejected; the appeal may still be filed. */
    APPEAL_TIME_RUNNING(Obstacle.REMEDY_TIME_RUNNING, "time for appeal running", "jangka waktu banding berjalan"),
    /** The objection was rejected, and no appeal came in time. */
    NO_APPEAL(Proof.FINAL_DETERMINATION, "no appeal in time", "tidak diajukan banding"),
    /** The objection was granted, or counts as granted. */
    OBJECTION_GRANTED(Obstacle.FINE_ANNULLED, "objection granted", "keberatan dikabulkan"),
    /** The Tax Court has not decided. */
    APPEAL_PENDING(Obstacle.REMEDY_PENDING, "appeal pending", "banding sedang diperiksa"),
    /** The Tax Court rejected the appeal. */
    APPEAL_REJECTED(Proof.COURT_DECISION, "appeal rejected", "banding ditolak"),
    /** The Tax Court granted part of the appeal or set the fine anew; what it left is final. */
    APPEAL_PARTLY_GRANTED(Proof.COURT_DECISION, "appeal granted in part", "banding dikabulkan sebagian"),
    /** The Tax Court granted the appeal. */
    APPEAL_GRANTED(Obstacle.FINE_ANNULLED, "appeal granted", "banding dikabulkan"),
    /** A criminal verdict has permanent legal force. */
    CRIMINAL_VERDICT_FINAL(Proof.VERDICT, "criminal verdict final", "putusan pidana berkekuatan hukum tetap");

    /** What confirms a breach for good. */
    enum Proof {
        /** A determination against which no remedy is left. */
        FINAL_DETERMINATION,
        /** A decision of the Tax Court, open to judicial review only. */
        COURT_DECISION,
        /** A criminal verdict with permanent legal force. */
        VERDICT
    }

    private final Optional<Obstacle> obstacle;
    private final Optional<Proof> proof;
    private final Wording wording;

    BreachStanding(Obstacle obstacle, String english, String indonesian) {
        this(Optional.of(obstacle), Optional.empty(), new Wording(english, indonesian));
    }

    BreachStanding(Proof proof, String english, String indonesian) {
        this(Optional.empty(), Optional.of(proof), new Wording(english, indonesian));
    }

    BreachStanding(Optional<Obstacle> obstacle, Optional<Proof> proof, Wording wording) {
        this.obstacle = obstacle;
        this.proof = proof;
        this.wording = wording;
    }

    /**
     * The standing of a breach whose dispute has come to this state.
     *
     * @param state where the dispute stands
     * @param result what the last decision left of the fine; {@link FineResult#STANDS} if there was none
     */
    public static BreachStanding of(DisputeState state, FineResult result) {
        if (state.finality() == Finality.FINE_GONE || (state.finality().isFinal() && result == FineResult.ANNULLED)) {
            return isAtCourt(state) ? APPEAL_GRANTED : OBJECTION_GRANTED;
        }
        return switch (state) {
            case OBJECTION_TIME_RUNNING -> OBJECTION_TIME_RUNNING;
            case OBJECTION_PENDING -> OBJECTION_PENDING;
            case OBJECTION_TIME_LAPSED, OBJECTION_WITHDRAWN -> NO_OBJECTION;
            case OBJECTION_GRANTED, OBJECTION_DEEMED_GRANTED -> OBJECTION_GRANTED;
            case APPEAL_TIME_RUNNING -> APPEAL_TIME_RUNNING;
            case APPEAL_TIME_LAPSED -> NO_APPEAL;
            case APPEAL_PENDING -> APPEAL_PENDING;
            case TAX_COURT_DECIDED, JUDICIAL_REVIEW_PENDING, JUDICIAL_REVIEW_WITHDRAWN, JUDICIAL_REVIEW_DECIDED ->
                result == FineResult.STANDS ? APPEAL_REJECTED : APPEAL_PARTLY_GRANTED;
        };
    }

    private static boolean isAtCourt(DisputeState state) {
        return switch (state) {
            case TAX_COURT_DECIDED, JUDICIAL_REVIEW_PENDING, JUDICIAL_REVIEW_WITHDRAWN, JUDICIAL_REVIEW_DECIDED -> true;
            default -> false;
        };
    }

    /** What stands in the way of every premium; empty if the breach is confirmed. */
    public Optional<Obstacle> obstacle() {
        return obstacle;
    }

    /** What confirms the breach; empty while something stands in the way. */
    Optional<Proof> proof() {
        return proof;
    }

    /** Whether the breach is confirmed for good. */
    public boolean isConfirmed() {
        return proof.isPresent();
    }

    /** The standing in words. */
    public Wording wording() {
        return wording;
    }
}
