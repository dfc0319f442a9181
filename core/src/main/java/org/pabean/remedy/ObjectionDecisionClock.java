package org.pabean.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.determination.TimeLimit;
import org.pabean.law.Reading;
import org.pabean.law.Readings;

/**
 * The Director General's time to decide an objection, and what silence means.
 *
 * @param limit 60 days since receipt
 * @param lateDecision whether a decision after that undoes the deemed grant
 */
public record ObjectionDecisionClock(TimeLimit limit, LateDecision lateDecision) {

    /** Refuses null. */
    public ObjectionDecisionClock {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(lateDecision, "lateDecision");
    }

    /** The clock that starts when the objection is received. */
    public static ObjectionDecisionClock since(LocalDate received, Readings readings) {
        return new ObjectionDecisionClock(
                RemedyTerms.objectionDecision(received, readings), readings.of(LateDecision.class));
    }

    /** The first day on which the objection counts as granted if no decision came. */
    public LocalDate deemedGrantedFrom() {
        return limit.lastDay().plusDays(1);
    }

    /** The status after a decision. */
    public DecisionStatus decidedOn(LocalDate decision) {
        return limit.includes(decision) || lateDecision == LateDecision.DECISION_STANDS
                ? DecisionStatus.DECIDED
                : DecisionStatus.DEEMED_GRANTED;
    }

    /** The status on a day on which no decision was given yet. */
    public DecisionStatus undecidedOn(LocalDate day) {
        return limit.includes(day) ? DecisionStatus.PENDING : DecisionStatus.DEEMED_GRANTED;
    }

    /** Whether a withdrawal comes before the decision, given or deemed. */
    public boolean admitsWithdrawal(LocalDate withdrawal, Optional<LocalDate> decision) {
        return decision.map(withdrawal::isBefore).orElse(true) && limit.includes(withdrawal);
    }

    /** Answers to open points of law that it depends on. */
    public List<Reading> readings() {
        return List.of(limit.count(), lateDecision);
    }
}
