package org.pabean.origin;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.pabean.declaration.RetroactiveCheck;

/**
 * Deadlines and consequences of a retroactive check. Source: ATIGA Annex 8 rules 18, 19; IJEPA arts. 43, 45(3); PMK
 * 229/PMK.04/2017 annex AJCEP; IE-CEPA Annex I art. 22.
 */
final class RetroactiveCheckRules {

    private RetroactiveCheckRules() {}

    static Optional<RetroactiveRuling> rule(ClaimCase claimCase, ClaimNotes notes) {
        Optional<RetroactiveCheck> facts = claimCase.findings().retroactiveCheck();
        Optional<RetroactiveRuling> ruling = facts.map(check -> rule(check, claimCase.agreement()));
        facts.ifPresent(check -> {
            boolean insufficient = check.sufficientReply().equals(Optional.of(false));
            boolean silent = !insufficient
                    && ruling.filter(RetroactiveRuling::denialAllowed).isPresent();
            if (insufficient || (silent && notes.read(SilentReply.class) == SilentReply.DENIED)) {
                notes.fail(OriginReason.RETROACTIVE_CHECK);
            }
        });
        return ruling;
    }

    private static RetroactiveRuling rule(RetroactiveCheck check, Agreement agreement) {
        Optional<LocalDate> due = agreement.verification().flatMap(terms -> due(check, terms));
        Optional<LocalDate> end = agreement
                .verification()
                .flatMap(VerificationTerms::process)
                .flatMap(period -> check.requestReceived().map(period::addTo).map(LocalDate::from));
        boolean overdue = check.sufficientReply().isEmpty()
                && due.filter(last -> check.asOf().isAfter(last)).isPresent();
        boolean insufficient = check.sufficientReply().equals(Optional.of(false));
        return new RetroactiveRuling(due, end, insufficient || overdue, !check.barred());
    }

    private static Optional<LocalDate> due(RetroactiveCheck check, VerificationTerms terms) {
        if (check.additionalRequestReceived().isPresent() && terms.additional().isPresent()) {
            return check.additionalRequestReceived()
                    .map(day -> day.plus(terms.additional().get()));
        }
        Period extension = check.extended() ? terms.extension().orElse(Period.ZERO) : Period.ZERO;
        return check.requestReceived().map(day -> day.plus(terms.reply()).plus(extension));
    }
}
