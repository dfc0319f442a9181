package org.pabean.examples.flink;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.pabean.tariff.Levy;

/** What the levies of many lines come to, chapter by chapter and levy by levy, before and after the changes, in rupiah. */
final class Tally {

    private static final int LEVIES = Levy.ALL.size();
    private static final int CHAPTERS = 100;

    private final long[] before = new long[CHAPTERS * LEVIES];
    private final long[] after = new long[CHAPTERS * LEVIES];

    /** Adds an amount of the law as it is; an overflow is an error. */
    void addBefore(int chapter, Levy levy, long rupiah) {
        add(before, chapter, levy, rupiah);
    }

    /** Adds an amount of the law with the changes; an overflow is an error. */
    void addAfter(int chapter, Levy levy, long rupiah) {
        add(after, chapter, levy, rupiah);
    }

    /** Adds what another machine tallied. */
    void add(TallyCell cell) {
        addBefore(cell.chapter(), cell.levy(), cell.before());
        addAfter(cell.chapter(), cell.levy(), cell.after());
    }

    private static void add(long[] side, int chapter, Levy levy, long rupiah) {
        int cell = chapter * LEVIES + levy.ordinal();
        side[cell] = Math.addExact(side[cell], rupiah);
    }

    /** Every cell that holds something. */
    List<TallyCell> cells() {
        List<TallyCell> cells = new ArrayList<>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0 || after[i] != 0) {
                cells.add(new TallyCell(i / LEVIES, Levy.ALL.get(i % LEVIES), before[i], after[i]));
            }
        }
        return cells;
    }

    /** A levy of all chapters. */
    Sum of(Levy levy) {
        return sum(cell -> cell % LEVIES == levy.ordinal());
    }

    /** All levies of a chapter. */
    Sum ofChapter(int chapter) {
        return sum(cell -> cell / LEVIES == chapter);
    }

    /** All levies of all chapters. */
    Sum total() {
        return sum(cell -> true);
    }

    private Sum sum(IntPredicate belongs) {
        Sum sum = new Sum(0, 0);
        for (int i = 0; i < before.length; i++) {
            if (belongs.test(i)) {
                sum = new Sum(Math.addExact(sum.before, before[i]), Math.addExact(sum.after, after[i]));
            }
        }
        return sum;
    }

    /**
     * Two sides of a sum, in rupiah.
     *
     * @param before under the law as it is
     * @param after with the changes
     */
    record Sum(long before, long after) {

        /** What the changes bring, or cost. */
        long difference() {
            return Math.subtractExact(after, before);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that && Arrays.equals(before, that.before) && Arrays.equals(after, that.after);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(before) + Arrays.hashCode(after);
    }

    @Override
    public String toString() {
        return cells().toString();
    }
}
