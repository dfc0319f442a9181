package org.pabean.data.internal;

import java.util.Arrays;

/**
 * The distinct histories of lines: which terms a line has had. Thousands of lines share a few dozen. Not for sharing between
 * threads while it is filled.
 */
final class HistoryTable {

    /** The history of a line that has had no term yet. */
    static final int EMPTY = -1;

    private static final int GOLDEN = 0x9E3779B9;

    private int[][] histories = new int[64][];
    private long[] steps = new long[256];
    private int[] results = new int[256];
    private int size;

    HistoryTable() {}

    /** The history that comes of another one by one more term. */
    int with(int history, int term) {
        long step = (long) (history + 1) << 32 | term + 1;
        int slot = slot(step);
        return steps[slot] == step ? results[slot] : add(history, term, step, slot);
    }

    private int slot(long step) {
        int slot = ((int) (step >>> 32) * GOLDEN + (int) step) & (steps.length - 1);
        while (steps[slot] != 0 && steps[slot] != step) {
            slot = (slot + 1) & (steps.length - 1);
        }
        return slot;
    }

    private int add(int history, int term, long step, int slot) {
        int[] terms = history == EMPTY ? new int[1] : Arrays.copyOf(histories[history], histories[history].length + 1);
        terms[terms.length - 1] = term;
        if (size == histories.length) {
            histories = Arrays.copyOf(histories, size * 2);
        }
        histories[size] = terms;
        steps[slot] = step;
        results[slot] = size++;
        if (size * 2 > steps.length) {
            widen();
        }
        return size - 1;
    }

    private void widen() {
        long[] oldSteps = steps;
        int[] oldResults = results;
        steps = new long[oldSteps.length * 2];
        results = new int[oldResults.length * 2];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != 0) {
                int slot = slot(oldSteps[i]);
                steps[slot] = oldSteps[i];
                results[slot] = oldResults[i];
            }
        }
    }

    int size() {
        return size;
    }

    /** The terms of a history, in the order in which they came. */
    int[] terms(int history) {
        return histories[history];
    }
}
