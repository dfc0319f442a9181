package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Refuses rows that speak about the same thing on the same day. Each row is held against its neighbours in time only, so
 * that a file which repeats one row many thousand times is refused about as fast as any other.
 */
public final class PeriodCheck {

    /** A row a week for 38 years; nothing that the law dates changes more often. */
    private static final int MOST_PERIODS = 2_000;

    private record Seen(int row, CheckedRow.Period period) {}

    /** Of each thing the rows that were accepted, by their first days; no two of them overlap. */
    private final Map<String, NavigableMap<LocalDate, Seen>> seen = new HashMap<>();

    /** Starts with nothing seen. */
    public PeriodCheck() {}

    /**
     * Notes a row about a thing, or refuses it if an earlier row about it has a day in common. Says whether it was noted; a
     * row that was not is left out of whatever is built, which else would grow with every repetition.
     */
    public boolean add(String thing, CheckedRow row, CheckedRow.Period period, String column) {
        NavigableMap<LocalDate, Seen> earlier = seen.computeIfAbsent(thing, key -> new TreeMap<>());
        Optional<Seen> other = overlapping(earlier, period);
        if (other.isPresent() && other.get().period().equals(period)) {
            row.refuse(
                    column,
                    "ROW_TWICE",
                    thing + " stands for the same days in row " + other.get().row());
        } else if (other.isPresent()) {
            row.refuse(
                    column,
                    "PERIOD_OVERLAP",
                    thing + " has days in common with row " + other.get().row());
        } else if (earlier.size() == MOST_PERIODS) {
            row.refuse(column, "PERIODS_TOO_MANY", thing + " has more than " + MOST_PERIODS + " periods");
        } else {
            earlier.put(period.from(), new Seen(row.number(), period));
            return true;
        }
        return false;
    }

    private static Optional<Seen> overlapping(NavigableMap<LocalDate, Seen> earlier, CheckedRow.Period period) {
        return Stream.of(earlier.floorEntry(period.from()), earlier.ceilingEntry(period.from()))
                .flatMap(Stream::ofNullable)
                .map(Map.Entry::getValue)
                .filter(each -> each.period().overlaps(period))
                .findFirst();
    }
}
