package org.pabean.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.pabean.law.Violations;
import org.pabean.money.Fraction;

/**
 * The certified table of a tank: which volume stands below which level (<i>tabel tangki</i>).
 *
 * @param rows the rows in rising order of level, no level twice; the volume never falls as the level rises
 */
public record TankTable(List<Row> rows) {

    /**
     * One row.
     *
     * @param level height of the liquid in millimetres
     * @param volume volume below it in litres, not negative
     */
    public record Row(Fraction level, Fraction volume) {

        /** Refuses null. */
        public Row {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(volume, "volume");
        }
    }

    /**
     * Sorts the rows by level.
     *
     * @throws org.pabean.law.InvalidInputException if there is no row, a level stands twice, a volume is negative or
     *     falls as the level rises
     */
    public TankTable {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(Row::level));
        Violations violations = new Violations();
        violations.check(!sorted.isEmpty(), "rows", "TANK_TABLE_EMPTY", "give the rows of the tank's table");
        for (int i = 0; i < sorted.size(); i++) {
            checkRow(sorted, i, violations);
        }
        violations.refuseIfAny();
        rows = List.copyOf(sorted);
    }

    private static void checkRow(List<Row> sorted, int i, Violations violations) {
        Row row = sorted.get(i);
        String path = "rows[" + i + "]";
        violations.check(
                row.volume().signum() >= 0,
                path,
                "VOLUME_NEGATIVE",
                () -> "a volume of " + row.volume() + " l cannot be");
        if (i > 0) {
            Row below = sorted.get(i - 1);
            violations.check(
                    row.level().compareTo(below.level()) > 0,
                    path,
                    "LEVEL_TWICE",
                    () -> "level " + row.level() + " mm stands twice; keep the certified row");
            violations.check(
                    row.volume().compareTo(below.volume()) >= 0,
                    path,
                    "VOLUME_FALLS",
                    () -> "the volume at " + row.level() + " mm is below that of " + below.level()
                            + " mm; check the row");
        }
    }

    /**
     * The volume in litres at a level, on the straight line between the two rows around it. Exact.
     *
     * @param level height of the liquid in millimetres
     * @throws org.pabean.law.InvalidInputException if the table does not reach the level; it is never continued beyond
     *     its ends
     */
    public Fraction volumeAt(Fraction level) {
        if (level.equals(rows.get(0).level())) {
            return rows.get(0).volume();
        }
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).level().compareTo(level) < 0
                    && rows.get(i).level().compareTo(level) >= 0) {
                return between(rows.get(i - 1), rows.get(i), level);
            }
        }
        Violations violations = new Violations();
        violations.add("level", "LEVEL_OUTSIDE_TABLE", "the tank table ends before " + level + " mm; give its rows");
        violations.refuseIfAny();
        throw new IllegalStateException("unreachable: a level outside the table was refused");
    }

    private static Fraction between(Row below, Row above, Fraction level) {
        Fraction rise = above.volume().minus(below.volume());
        Fraction part = level.minus(below.level()).dividedBy(above.level().minus(below.level()));
        return below.volume().plus(rise.times(part));
    }
}
