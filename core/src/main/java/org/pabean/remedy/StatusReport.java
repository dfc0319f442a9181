package org.pabean.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.determination.TimeLimit;
import org.pabean.law.Wording;

/** Puts together what a replay found on its last day. */
final class StatusReport {

    private final Replay replay;
    private final LocalDate day;

    private StatusReport(Replay replay, LocalDate day) {
        this.replay = replay;
        this.day = day;
    }

    static DisputeStatus of(Replay replay, LocalDate day) {
        return new StatusReport(replay, day).status();
    }

    private DisputeStatus status() {
        boolean waiting = replay.objection().isWaiting();
        Optional<RequiredGuarantee> required = replay.state() == DisputeState.OBJECTION_TIME_RUNNING
                ? Optional.of(replay.objection().required())
                : Optional.empty();
        List<OpenStep> open = OpenSteps.of(replay);
        Optional<LocalDate> due = courtDue();
        return DisputeStatus.builder()
                .determination(replay.determination())
                .day(day)
                .state(replay.state())
                .since(replay.since())
                .bill(replay.bill())
                .guarantee(guarantee())
                .ifNothingIsDone(consequence())
                .requiredGuarantee(required)
                .addAllDefects(waiting ? replay.objection().openDefects(day) : List.of())
                .addAllOpenSteps(open)
                .courtDue(due)
                .addAllIneffective(replay.ineffective())
                .addAllCaveats(replay.caveats())
                .addAllReadings(replay.used())
                .build();
    }

    private GuaranteeFate guarantee() {
        if (!replay.ledger().holdsGuarantee()) {
            return GuaranteeFate.NONE;
        }
        return switch (replay.state()) {
            case OBJECTION_TIME_RUNNING, OBJECTION_PENDING -> GuaranteeFate.HELD;
            case OBJECTION_GRANTED, OBJECTION_DEEMED_GRANTED -> GuaranteeFate.RETURNED;
            default -> GuaranteeFate.CASHED;
        };
    }

    private Consequence consequence() {
        Optional<LocalDate> from = replay.limit().map(TimeLimit::lastDay).map(last -> last.plusDays(1));
        if (from.isEmpty()) {
            return stays();
        }
        return switch (replay.state()) {
            case OBJECTION_TIME_RUNNING ->
                new Consequence(
                        DisputeState.OBJECTION_TIME_LAPSED,
                        from,
                        new Wording(
                                "the right to object lapses and the determination counts as accepted",
                                "hak keberatan gugur dan penetapan dianggap diterima"));
            case OBJECTION_PENDING ->
                new Consequence(
                        DisputeState.OBJECTION_DEEMED_GRANTED,
                        from,
                        new Wording(
                                "the objection counts as granted and the guarantee is returned",
                                "keberatan dianggap dikabulkan dan jaminan dikembalikan"));
            case APPEAL_TIME_RUNNING ->
                new Consequence(
                        DisputeState.APPEAL_TIME_LAPSED,
                        from,
                        new Wording("the determination becomes final", "penetapan menjadi tetap"));
            default -> stays();
        };
    }

    private Consequence stays() {
        return new Consequence(replay.state(), Optional.empty(), new Wording("nothing changes", "tidak ada perubahan"));
    }

    private Optional<LocalDate> courtDue() {
        return switch (replay.state()) {
            case APPEAL_PENDING ->
                replay.court()
                        .appealReceived()
                        .map(received -> RemedyTerms.courtDecision(received, replay.readings()))
                        .map(this::used);
            case JUDICIAL_REVIEW_PENDING ->
                replay.court()
                        .reviewReceived()
                        .map(received -> RemedyTerms.judicialReviewDecision(received, replay.readings()))
                        .map(this::used);
            default -> Optional.empty();
        };
    }

    private LocalDate used(TimeLimit limit) {
        replay.use(limit.count());
        return limit.lastDay();
    }
}
