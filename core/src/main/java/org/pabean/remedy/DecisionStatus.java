package org.pabean.remedy;

/** Whether an objection was decided. */
public enum DecisionStatus {
    /** The Director General decided in time. */
    DECIDED,
    /** The time passed without a decision. */
    DEEMED_GRANTED,
    /** The time runs. */
    PENDING
}
