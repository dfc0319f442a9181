package org.pabean.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.pabean.law.Readings;
import org.pabean.law.Violations;

/**
 * A determination and the dated facts that followed it (<i>sengketa</i>, Customs Law arts. 93 to 95). Immutable: a further
 * fact gives another dispute.
 *
 * <p>The facts are kept in the order in which they take effect, so the same facts make the same dispute in whatever order
 * they are told, and {@link #on} has one answer for each day: facts of later days do not change it.
 */
public final class Dispute {

    private final DisputedDetermination determination;
    private final List<DisputeFact> facts;
    private final Readings readings;

    private Dispute(DisputedDetermination determination, List<DisputeFact> facts, Readings readings) {
        this.determination = determination;
        this.facts = facts;
        this.readings = readings;
    }

    /** A determination after which nothing has happened, every open point of law read by its documented default. */
    public static Dispute against(DisputedDetermination determination) {
        return against(determination, Readings.defaults());
    }

    /** A determination after which nothing has happened. */
    public static Dispute against(DisputedDetermination determination, Readings readings) {
        return new Dispute(
                Objects.requireNonNull(determination, "determination"),
                List.of(),
                Objects.requireNonNull(readings, "readings"));
    }

    /**
     * This dispute with a further fact.
     *
     * @throws org.pabean.law.InvalidInputException if the fact is older than the determination
     */
    public Dispute with(DisputeFact fact) {
        return with(List.of(fact));
    }

    /**
     * This dispute with further facts, told in any order.
     *
     * @throws org.pabean.law.InvalidInputException if a fact is older than the determination
     */
    public Dispute with(Collection<? extends DisputeFact> more) {
        Violations violations = new Violations();
        more.forEach(fact -> violations.check(
                !fact.day().isBefore(determination.day()),
                fact.wording().english(),
                "FACT_BEFORE_DETERMINATION",
                () -> "give a day from " + determination.day() + " on; it said " + fact.day()));
        violations.refuseIfAny();
        List<DisputeFact> all = new ArrayList<>(facts);
        all.addAll(more);
        all.sort(FactOrder.COMPARATOR);
        return new Dispute(determination, List.copyOf(all), readings);
    }

    /**
     * Where the dispute stands at the end of a day.
     *
     * @throws IllegalArgumentException if the day is before the determination
     */
    public DisputeStatus on(LocalDate day) {
        return StatusReport.of(replay(day), day);
    }

    /** What happened up to a day, and the limits that ran. */
    public DisputeTimeline timeline(LocalDate day) {
        return new DisputeTimeline(determination, day, replay(day).entries());
    }

    /** The determination. */
    public DisputedDetermination determination() {
        return determination;
    }

    /** The facts in the order in which they take effect. */
    public List<DisputeFact> facts() {
        return facts;
    }

    /** The answers to open points of law. */
    public Readings readings() {
        return readings;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dispute that
                && determination.equals(that.determination)
                && facts.equals(that.facts)
                && readings.equals(that.readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(determination, facts, readings);
    }

    @Override
    public String toString() {
        return "Dispute[" + determination + ", " + facts + "]";
    }

    private Replay replay(LocalDate day) {
        if (day.isBefore(determination.day())) {
            throw new IllegalArgumentException(
                    "there is no dispute on " + day + ", before the determination of " + determination.day());
        }
        Replay replay = new Replay(determination, readings);
        facts.stream().filter(fact -> !fact.day().isAfter(day)).forEach(replay::tell);
        replay.passTo(day);
        return replay;
    }
}
