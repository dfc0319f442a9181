package org.pabean.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pabean.levy.LineLevies;

/**
 * What a day's law has found for its lines, by their numbers: one probe and one comparison. Entries are only added, and each is
 * written before it can be seen; a reader that misses one asks the law again. Safe for many threads.
 */
final class LineMemory {

    /**
     * What was found for a line.
     *
     * @param line its number
     * @param levies its levies; empty if each item has to be looked at
     * @param asksOrigin whether an origin may change them
     */
    record KnownLine(int line, Optional<LineLevies> levies, boolean asksOrigin) {}

    private static final int FIRST_CAPACITY = 1 << 6;
    private static final int SPREAD = 0x9E3779B9;

    private volatile @Nullable KnownLine[] table = new KnownLine[FIRST_CAPACITY];
    private int size;

    LineMemory() {}

    /** What is known of a line; null if it was not asked yet. */
    @Nullable
    KnownLine get(int line) {
        @Nullable KnownLine[] entries = table;
        int place = placeOf(line, entries);
        KnownLine entry = entries[place];
        while (entry != null && entry.line() != line) {
            place = (place + 1) & (entries.length - 1);
            entry = entries[place];
        }
        return entry;
    }

    /** Keeps what was found for a line. */
    synchronized void put(KnownLine known) {
        if (get(known.line()) == null) {
            if (++size * 4 > table.length) {
                table = widened(table);
            }
            put(known, table);
        }
    }

    private static @Nullable KnownLine[] widened(@Nullable KnownLine[] entries) {
        @Nullable KnownLine[] wider = new KnownLine[entries.length * 2];
        for (KnownLine entry : entries) {
            if (entry != null) {
                put(entry, wider);
            }
        }
        return wider;
    }

    private static void put(KnownLine entry, @Nullable KnownLine[] entries) {
        int place = placeOf(entry.line(), entries);
        while (entries[place] != null) {
            place = (place + 1) & (entries.length - 1);
        }
        entries[place] = entry;
    }

    private static int placeOf(int line, @Nullable KnownLine[] entries) {
        return ((line * SPREAD) >>> 7) & (entries.length - 1);
    }
}
