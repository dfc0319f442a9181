package org.pabean.data.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sees to it that rows about the same thing have no day in common. Not for sharing between threads. */
public final class PeriodCheck {

    private record Seen(int row, CheckedRow.Period period) {}

    private final Map<String, List<Seen>> seen = new HashMap<>();

    /** Starts with nothing seen. */
    public PeriodCheck() {}

    /** Notes a row about a thing, and refuses it if an earlier row about it has a day in common. */
    public void add(String thing, CheckedRow row, CheckedRow.Period period, String column) {
        List<Seen> earlier = seen.computeIfAbsent(thing, key -> new ArrayList<>());
        for (Seen other : earlier) {
            if (other.period().equals(period)) {
                row.refuse(column, "ROW_TWICE", thing + " stands for the same days in row " + other.row());
            } else if (other.period().overlaps(period)) {
                row.refuse(column, "PERIOD_OVERLAP", thing + " has days in common with row " + other.row());
            }
        }
        earlier.add(new Seen(row.number(), period));
    }
}
