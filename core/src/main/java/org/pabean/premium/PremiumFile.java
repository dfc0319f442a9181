package org.pabean.premium;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.law.Violations;

/**
 * The record of a premium from finality to its division. It can only be opened with a decision that a premium is
 * payable, so there is none before the fine is final, and its stations follow each other.
 *
 * @param decision the decision it rests on
 * @param entries the stations passed, in order
 */
public record PremiumFile(PremiumDecision.Payable decision, List<Entry> entries) {

    /**
     * A station and its day.
     *
     * @param stage the station
     * @param day its day
     */
    public record Entry(PremiumStage stage, LocalDate day) {

        /** Refuses null. */
        public Entry {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * Copies the entries.
     *
     * @throws org.pabean.law.InvalidInputException if a station is out of order, left out without need, or dated before
     *     the one ahead of it
     */
    public PremiumFile {
        Objects.requireNonNull(decision, "decision");
        entries = List.copyOf(entries);
        Violations violations = new Violations();
        for (int i = 0; i < entries.size(); i++) {
            checkEntry(decision, entries, i, violations);
        }
        violations.refuseIfAny();
    }

    /** Opens the record on the day on which finality was stated. */
    public static PremiumFile open(PremiumDecision.Payable decision, LocalDate day) {
        return new PremiumFile(decision, List.of(new Entry(PremiumStage.FINALITY_STATED, day)));
    }

    /**
     * The record with the next station.
     *
     * @throws org.pabean.law.InvalidInputException if the station is out of order or dated before the last
     */
    public PremiumFile then(PremiumStage stage, LocalDate day) {
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(new Entry(stage, day));
        return new PremiumFile(decision, longer);
    }

    private static void checkEntry(
            PremiumDecision.Payable decision, List<Entry> entries, int i, Violations violations) {
        List<PremiumStage> order = order(decision);
        Entry entry = entries.get(i);
        String path = "entries[" + i + "]";
        violations.check(
                i < order.size() && order.get(i) == entry.stage(),
                path,
                "STAGE_OUT_OF_ORDER",
                () -> entry.stage() + " cannot stand at place " + (i + 1) + " of " + order);
        violations.check(
                i == 0 || !entry.day().isBefore(entries.get(i - 1).day()),
                path,
                "DAY_BEFORE_LAST_STAGE",
                () -> entry.day() + " lies before the station ahead of it");
    }

    private static List<PremiumStage> order(PremiumDecision.Payable decision) {
        boolean needsValue =
                decision.counted().stream().anyMatch(component -> component.kind() == BaseKind.NON_AUCTIONABLE_VALUE);
        return List.of(PremiumStage.values()).stream()
                .filter(stage -> needsValue || stage != PremiumStage.VALUE_SET)
                .toList();
    }
}
