package org.pabean.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.determination.Bill;
import org.pabean.determination.TimeLimit;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;

/** Goes through the facts of a dispute once, from day to day. Lives for one question. */
final class Replay {

    private final DisputedDetermination determination;
    private final Readings readings;
    private final Ledger ledger;
    private final ObjectionMoves objection;
    private final CourtMoves court;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<IneffectiveFact> ineffective = new ArrayList<>();
    private final List<Caveat> caveats = new ArrayList<>();
    private final List<Reading> used = new ArrayList<>();

    private DisputeState state;
    private LocalDate since;
    private LocalDate today;
    private Optional<TimeLimit> limit = Optional.empty();
    private Bill bill;

    Replay(DisputedDetermination determination, Readings readings) {
        this.determination = determination;
        this.readings = readings;
        this.ledger = new Ledger(determination.goods());
        this.objection = new ObjectionMoves(this);
        this.court = new CourtMoves(this);
        this.bill = determination.bill();
        this.since = determination.day();
        this.today = determination.day();
        this.state = determination.admitsObjection()
                ? DisputeState.OBJECTION_TIME_RUNNING
                : DisputeState.APPEAL_TIME_RUNNING;
        note(determination.day(), TimelineEntry.Kind.FACT, issued());
        start(determination.admitsObjection() ? objection.time() : court.timeSince(determination.day()));
    }

    /** Takes in a fact; what time has done before comes first. */
    void tell(DisputeFact fact) {
        passTo(fact.day());
        note(fact.day(), TimelineEntry.Kind.FACT, fact.wording());
        limit.flatMap(running -> running.caveatOn(fact.day())).ifPresent(this::warn);
        Optional<NoEffectReason> refused = move(fact);
        refused.ifPresent(reason -> {
            ineffective.add(new IneffectiveFact(fact, reason));
            note(fact.day(), TimelineEntry.Kind.NO_EFFECT, reason.wording());
        });
    }

    /** Lets time pass: limits that ended before a day have lapsed on it. */
    void passTo(LocalDate day) {
        today = day;
        while (limit.isPresent() && !limit.get().includes(day)) {
            lapse(limit.get().lastDay().plusDays(1));
        }
    }

    void enter(DisputeState next, LocalDate day) {
        state = next;
        since = day;
        limit = Optional.empty();
        note(day, TimelineEntry.Kind.STATE, next.wording());
    }

    void start(TimeLimit running) {
        limit = Optional.of(running);
        use(running.count());
        note(running.lastDay(), TimelineEntry.Kind.LAST_DAY, running.term().name());
    }

    void stopClock() {
        limit = Optional.empty();
    }

    void owe(Bill owed) {
        bill = owed;
    }

    void warn(Caveat caveat) {
        if (!caveats.contains(caveat)) {
            caveats.add(caveat);
        }
    }

    void use(Reading reading) {
        if (!used.contains(reading)) {
            used.add(reading);
        }
    }

    DisputedDetermination determination() {
        return determination;
    }

    Readings readings() {
        return readings;
    }

    Ledger ledger() {
        return ledger;
    }

    ObjectionMoves objection() {
        return objection;
    }

    CourtMoves court() {
        return court;
    }

    DisputeState state() {
        return state;
    }

    LocalDate since() {
        return since;
    }

    LocalDate today() {
        return today;
    }

    Optional<TimeLimit> limit() {
        return limit;
    }

    Bill bill() {
        return bill;
    }

    List<TimelineEntry> entries() {
        return entries;
    }

    List<IneffectiveFact> ineffective() {
        return ineffective;
    }

    List<Caveat> caveats() {
        return caveats;
    }

    List<Reading> used() {
        return used;
    }

    private Optional<NoEffectReason> move(DisputeFact fact) {
        if (fact instanceof SettlementFact settlement) {
            ledger.enter(settlement);
            objection.receiveIfComplete(fact.day());
            return Optional.empty();
        } else if (fact instanceof ObjectionFact objectionFact) {
            return objection.move(objectionFact);
        } else {
            return court.move((CourtFact) fact);
        }
    }

    private void lapse(LocalDate day) {
        switch (state) {
            case OBJECTION_TIME_RUNNING -> enter(DisputeState.OBJECTION_TIME_LAPSED, day);
            case OBJECTION_PENDING -> {
                owe(Bill.NOTHING);
                enter(DisputeState.OBJECTION_DEEMED_GRANTED, day);
            }
            case APPEAL_TIME_RUNNING -> enter(DisputeState.APPEAL_TIME_LAPSED, day);
            default -> stopClock();
        }
    }

    private void note(LocalDate day, TimelineEntry.Kind kind, Wording words) {
        entries.add(new TimelineEntry(day, kind, words));
    }

    private Wording issued() {
        return new Wording(
                determination.document() + " issued: "
                        + determination.document().content().english(),
                determination.document() + " diterbitkan: "
                        + determination.document().content().indonesian());
    }
}
