package org.pabean.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.CustomsLane;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;

/**
 * How and until when a proof of origin is handed in: by the procedure regulation of each agreement, and from 28 April 2023
 * by PMK 35/2023, under which a scan is enough. Source: PMK 122/PMK.04/2021 (three working days after the release approval,
 * five for a main partner); PMK 35/2023 arts. 2, 3.
 */
final class SubmissionRules {

    private static final int WORKING_DAYS = 3;
    private static final int WORKING_DAYS_OF_PARTNER = 5;
    private static final int RED_LANE_DAYS = 1;
    private static final int FIRST_YEAR_OF_YOUNGER = 2020;

    private enum Era {
        OWN_REGULATION,
        COMMON_REGULATION
    }

    private static final Timeline<Era> ERAS = Timeline.<Era>of("rules on handing in proofs of origin")
            .always(Era.OWN_REGULATION, Citation.secondary(OriginLaw.PROCEDURE, "9"))
            .from("2023-04-28", Era.COMMON_REGULATION, Citation.verified(OriginLaw.SUBMISSION, "2(2)"))
            .build();

    private final ClaimCase claimCase;
    private final ClaimNotes notes;
    private final boolean newLaw;
    private final Era era;

    private SubmissionRules(ClaimCase claimCase, ClaimNotes notes) {
        this.claimCase = claimCase;
        this.notes = notes;
        this.newLaw = ERAS.valueOn(claimCase.day()) == Era.COMMON_REGULATION;
        this.era = newLaw && isCovered() ? Era.COMMON_REGULATION : Era.OWN_REGULATION;
    }

    static SubmissionRuling rule(ClaimCase claimCase, ClaimNotes notes) {
        SubmissionRules rules = new SubmissionRules(claimCase, notes);
        boolean electronic = claimCase
                .proof()
                .filter(proof -> proof.form() == ProofForm.ELECTRONIC_CERTIFICATE)
                .isPresent();
        Optional<LocalDate> deadline =
                electronic ? Optional.empty() : claimCase.claim().submission().flatMap(rules::deadline);
        boolean inTime = deadline.flatMap(last -> claimCase
                        .claim()
                        .submission()
                        .flatMap(ProofSubmission::handedIn)
                        .map(day -> !day.isAfter(last)))
                .orElse(true);
        return new SubmissionRuling(rules.instruments(electronic), !electronic, deadline, inTime);
    }

    private boolean isCovered() {
        return switch (claimCase.agreement().force().submission()) {
            case NAMED -> true;
            case OWN -> false;
            case PRESUMED -> notes.read(SubmissionCoverage.class) == SubmissionCoverage.COVERED;
        };
    }

    private List<String> instruments(boolean electronic) {
        if (era == Era.COMMON_REGULATION && !electronic) {
            return List.of(OriginLaw.SUBMISSION);
        }
        Optional<String> own = claimCase.agreement().force().procedureOn(claimCase.day());
        List<String> instruments = new ArrayList<>(own.stream().toList());
        if (!newLaw && own.isPresent() && hasPredecessor() && pandemicRulesReach()) {
            instruments.add(OriginLaw.PANDEMIC);
        }
        return instruments;
    }

    /** The predecessors of the present procedure regulations end in 2020 and 2021, in the pandemic. */
    private boolean hasPredecessor() {
        return claimCase
                .agreement()
                .force()
                .procedure()
                .find(claimCase.day())
                .filter(period -> period.from().isAfter(LocalDate.MIN))
                .isPresent();
    }

    private boolean pandemicRulesReach() {
        boolean younger = claimCase
                .agreement()
                .force()
                .from()
                .filter(from -> from.getYear() >= FIRST_YEAR_OF_YOUNGER)
                .isPresent();
        return !younger || notes.read(PandemicSubmission.class) == PandemicSubmission.ALL;
    }

    private Optional<LocalDate> deadline(ProofSubmission submission) {
        if (submission.start().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = submission.start().get();
        if (isRedLane(submission)) {
            return Optional.of(
                    submission.roundTheClock().orElse(false)
                            ? start.plusDays(RED_LANE_DAYS)
                            : workingDays(submission, start, RED_LANE_DAYS));
        } else if (hasLimit()) {
            int days = submission.mainPartner() ? WORKING_DAYS_OF_PARTNER : WORKING_DAYS;
            return Optional.of(workingDays(submission, start, days));
        }
        notes.warn(
                "SUBMISSION_LIMIT_NOT_KNOWN",
                new Wording(
                        "No time limit for handing in the proof was read for this way of release and day.",
                        "Batas waktu penyerahan bukti asal untuk jalur dan tanggal ini tidak terbaca."),
                claimCase.agreement().procedure(claimCase.day(), "9"));
        return Optional.empty();
    }

    private LocalDate workingDays(ProofSubmission submission, LocalDate start, int days) {
        return notes.read(SubmissionDayCount.class) == SubmissionDayCount.DAY_AFTER
                ? submission.calendar().after(start, days)
                : submission.calendar().since(start, days);
    }

    private boolean isRedLane(ProofSubmission submission) {
        if (era != Era.COMMON_REGULATION || claimCase.claim().channel() != ReleaseChannel.IMPORT_DECLARATION) {
            return false;
        }
        return submission.lane() == CustomsLane.RED
                || (submission.lane() == CustomsLane.YELLOW && notes.read(YellowLane.class) == YellowLane.AS_RED);
    }

    private boolean hasLimit() {
        return switch (claimCase.claim().channel()) {
            case IMPORT_DECLARATION, FROM_FREE_ZONE -> era == Era.COMMON_REGULATION;
            case FROM_BONDED_STORAGE, FROM_LOGISTICS_CENTRE -> era == Era.COMMON_REGULATION || isRead() || byAnalogy();
            case FROM_ECONOMIC_ZONE -> era == Era.COMMON_REGULATION || byAnalogy();
            case OTHER -> false;
        };
    }

    private boolean isRead() {
        return claimCase
                .agreement()
                .force()
                .procedureOn(claimCase.day())
                .filter(OriginLaw.PROCEDURE::equals)
                .isPresent();
    }

    private boolean byAnalogy() {
        return notes.read(UnreadDeadline.class) == UnreadDeadline.BY_ANALOGY;
    }
}
