package org.pabean.origin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.ProofSubmission;

/** How long a proof of origin is valid. Source: ATIGA Annex 8 rules 11, 14; IJEPA art. 41(6). */
public final class ProofAge {

    private static final int ASSUMED_MONTHS = 12;

    private ProofAge() {}

    /** The last day of a back-to-back proof: the earliest of those of its originals (ATIGA Annex 8 rule 11(1)(e)). */
    public static Optional<LocalDate> backToBackExpiry(Collection<LocalDate> originalExpiries) {
        return originalExpiries.stream().min(Comparator.naturalOrder());
    }

    /** The last day on which the proof of a claim is valid; empty if no rule was read or its date is not known. */
    static Optional<LocalDate> lastDay(ClaimCase claimCase, ClaimNotes notes) {
        Optional<LocalDate> backToBack = claimCase.proof().flatMap(proof -> backToBackExpiry(proof.originalExpiries()));
        return backToBack.or(() -> claimCase
                .proof()
                .flatMap(DeclarationOfOrigin::date)
                .flatMap(date -> months(claimCase, notes).map(date::plusMonths)));
    }

    /** Whether the proof was valid when it was shown; empty if that cannot be told. */
    static Optional<ProofValidity> of(ClaimCase claimCase, Optional<LocalDate> lastDay) {
        Optional<ProofSubmission> submission = claimCase.claim().submission();
        LocalDate shown = submission.flatMap(ProofSubmission::presented).orElse(claimCase.day());
        return lastDay.map(last -> {
            if (!shown.isAfter(last)) {
                return ProofValidity.VALID;
            }
            boolean imported = submission
                    .flatMap(ProofSubmission::goodsArrived)
                    .filter(day -> !day.isAfter(last))
                    .isPresent();
            boolean accepted =
                    claimCase.agreement().proof().lateIfImportedInTime().orElse(false);
            return imported && accepted ? ProofValidity.MAY_ACCEPT_LATE : ProofValidity.EXPIRED;
        });
    }

    private static Optional<Integer> months(ClaimCase claimCase, ClaimNotes notes) {
        if (claimCase.agreement().proof().validityMonths().isPresent()) {
            return Optional.of(claimCase.agreement().proof().validityMonths().getAsInt());
        }
        return notes.read(UnknownValidity.class) == UnknownValidity.TWELVE_MONTHS
                ? Optional.of(ASSUMED_MONTHS)
                : Optional.empty();
    }
}
