package org.pabean.jmh.work;

import java.util.Random;

/** Declarations to assess: columns of tariff codes and customs values, cut into declarations of equal length. */
public final class Work {

    /** How many lines a work has as a rule: as many as the facts of a rule engine's session. */
    public static final int LINES = 1_024;

    /**
     * Values stay below ten billion rupiah, so that the plain {@code long} chain, which checks nothing, is right.
     */
    private static final long HIGHEST_VALUE = 10_000_000_000L;

    private static final long SEED = 30_1995;
    private static final int VALUE_DIGITS = 7;
    private static final int ROUND_VALUE_IN = 16;
    private static final long ROUND_VALUE = 1_000;

    private final RateTable table;
    private final int declarationLength;
    private final int[] codes;
    private final long[] values;

    private Work(RateTable table, int declarationLength, int[] codes, long[] values) {
        this.table = table;
        this.declarationLength = declarationLength;
        this.codes = codes;
        this.values = values;
    }

    /**
     * Random lines with values of all sizes, always the same for the same numbers.
     *
     * @param lines how many lines
     * @param declarationLength how many of them make a declaration; the last one takes what remains
     */
    public static Work random(RateTable table, int lines, int declarationLength) {
        Random random = new Random(SEED);
        int[] drawable = table.drawable();
        int[] codes = new int[lines];
        long[] values = new long[lines];
        for (int i = 0; i < lines; i++) {
            codes[i] = table.code(drawable[random.nextInt(drawable.length)]);
            values[i] = value(random);
        }
        return new Work(table, declarationLength, codes, values);
    }

    /** Each line that can be drawn once, each a declaration of its own. */
    public static Work everyLine(RateTable table) {
        Random random = new Random(SEED);
        int[] drawable = table.drawable();
        int[] codes = new int[drawable.length];
        long[] values = new long[drawable.length];
        for (int i = 0; i < drawable.length; i++) {
            codes[i] = table.code(drawable[i]);
            values[i] = value(random);
        }
        return new Work(table, 1, codes, values);
    }

    /** From one rupiah to the highest value, every size as likely; now and then a full thousand, where rounding turns. */
    private static long value(Random random) {
        long bound = HIGHEST_VALUE;
        for (int shorter = random.nextInt(VALUE_DIGITS); shorter > 0; shorter--) {
            bound /= 10;
        }
        long value = 1 + (long) (random.nextDouble() * (bound - 1));
        return random.nextInt(ROUND_VALUE_IN) == 0 ? Math.max(ROUND_VALUE, value / ROUND_VALUE * ROUND_VALUE) : value;
    }

    /** The tariff that the codes stand in. */
    public RateTable table() {
        return table;
    }

    /** How many lines there are. */
    public int lines() {
        return codes.length;
    }

    /** How many declarations there are. */
    public int declarations() {
        return (codes.length + declarationLength - 1) / declarationLength;
    }

    /** The first line of a declaration. */
    public int first(int declaration) {
        return declaration * declarationLength;
    }

    /** The line after the last one of a declaration. */
    public int end(int declaration) {
        return Math.min(codes.length, first(declaration) + declarationLength);
    }

    /** The tariff code of a line, eight digits as a number. */
    public int code(int line) {
        return codes[line];
    }

    /** The tariff code of a line as text, a new one each time, as a reader of files makes it. */
    public String codeText(int line) {
        return HsText.of(codes[line]);
    }

    /** The customs value of a line in rupiah. */
    public long value(int line) {
        return values[line];
    }

    /** All codes; the column itself, not to be changed. */
    public int[] codes() {
        return codes;
    }

    /** All customs values; the column itself, not to be changed. */
    public long[] values() {
        return values;
    }
}
