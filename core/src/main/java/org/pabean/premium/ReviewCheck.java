package org.pabean.premium;

import java.util.Optional;
import org.pabean.determination.Term;
import org.pabean.law.Readings;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.premium.BreachStanding.Proof;

/** The strict test: judicial review of the Tax Court decision must be closed, or its time lapsed. */
final class ReviewCheck {

    private static final Term REVIEW_TIME = Term.months(
            3, new Wording("request for judicial review", "permohonan peninjauan kembali"), PremiumSources.REVIEW_TIME);

    private ReviewCheck() {}

    /** Whether the claim rests on a decision that judicial review can still reach. */
    static boolean concerns(PremiumClaim claim) {
        return claim.standing().proof().filter(Proof.COURT_DECISION::equals).isPresent();
    }

    static Optional<Obstacle> obstacle(PremiumClaim claim, Readings readings) {
        return switch (claim.review()) {
            case PENDING -> Optional.of(Obstacle.REMEDY_PENDING);
            case CLOSED -> Optional.empty();
            case NOT_FILED -> timeRunning(claim, readings);
        };
    }

    private static Optional<Obstacle> timeRunning(PremiumClaim claim, Readings readings) {
        Violations violations = new Violations();
        violations.check(
                claim.courtDecisionSent().isPresent(),
                "courtDecisionSent",
                "DATE_MISSING",
                "give the day on which the Tax Court decision was sent; the strict test counts from it");
        violations.refuseIfAny();
        return claim.courtDecisionSent()
                .filter(sent -> REVIEW_TIME.since(sent, readings).includes(claim.decisionDate()))
                .map(sent -> Obstacle.REMEDY_TIME_RUNNING);
    }
}
