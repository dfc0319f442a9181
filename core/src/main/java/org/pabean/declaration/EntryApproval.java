package org.pabean.declaration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.tariff.AgreementCode;

/**
 * The approval to use a preference that was given when goods entered a bonded place or zone. A release can use the
 * agreement that was approved, and no other.
 *
 * @param agreement the agreement approved
 * @param proof the reference of the proof approved
 * @param day the day of approval
 */
public record EntryApproval(AgreementCode agreement, Optional<String> proof, Optional<LocalDate> day) {

    /** Refuses null. */
    public EntryApproval {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(day, "day");
    }

    /** An approval of which only the agreement is known. */
    public static EntryApproval of(AgreementCode agreement) {
        return new EntryApproval(agreement, Optional.empty(), Optional.empty());
    }
}
