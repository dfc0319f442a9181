package org.pabean.assessment;

import java.util.List;
import java.util.Optional;
import org.pabean.regime.Relief;

/**
 * The short road to an assessment, for a sound declaration whose items all state a customs value in rupiah and take the levies
 * of their lines: find the lines, add up. It gives what the {@linkplain Assessing long road} gives, or nothing.
 */
final class AssessingByLine {

    private AssessingByLine() {}

    /** The assessment; empty if the goods want a closer look, or if anything is refused, which the long road tells with all else. */
    static Optional<Assessment> of(GoverningLaw governing) {
        try {
            DayLaw law = governing.on(governing.regime());
            Optional<ItemsByLine> items = ItemsByLine.of(governing.declaration(), law);
            return items.isPresent() ? Optional.of(assessment(governing, law, items.get())) : Optional.empty();
        } catch (RuntimeException refused) {
            if (Refusals.tells(refused)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static Assessment assessment(GoverningLaw governing, DayLaw law, ItemsByLine items) {
        return new Assessment(
                governing.declaration(),
                Relief.NONE,
                items,
                new LevyTotals(LevySums.of(items), law.rounding()),
                List.of(),
                governing.readings(law),
                law.sources(),
                List.of());
    }
}
