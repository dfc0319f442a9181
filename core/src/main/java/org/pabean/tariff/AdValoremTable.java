package org.pabean.tariff;

import java.util.Arrays;
import org.pabean.money.Fraction;

/**
 * The ad valorem rates of an indexed schedule as whole numbers, for computing many items without an object for each.
 * Immutable.
 *
 * <p>A rate of 7.5 % is 75,000 parts in a million: the duty on a value {@code v} is {@code v * 75_000 / 1_000_000}, exactly.
 */
public final class AdValoremTable {

    /** What a rate is counted in: a million parts make the whole value. */
    public static final long WHOLE = 1_000_000;

    /** Stands for an entry whose rate is no ad valorem rate, or not a whole number of millionths. */
    public static final long NONE = -1;

    private static final Fraction PARTS = Fraction.of(WHOLE);

    private final long[] parts;

    private AdValoremTable(long[] parts) {
        this.parts = parts;
    }

    /** The rates of all entries of a schedule. */
    public static AdValoremTable of(IndexedSchedule schedule) {
        long[] parts = new long[schedule.entryCount()];
        Arrays.setAll(parts, index -> millionths(schedule.entryAt(index).duty()));
        return new AdValoremTable(parts);
    }

    private static long millionths(DutyRate duty) {
        if (!(duty instanceof DutyRate.AdValorem rate)) {
            return NONE;
        }
        Fraction millionths = rate.percent().fraction().times(PARTS);
        boolean small = millionths.signum() >= 0 && millionths.compareTo(Fraction.of(Integer.MAX_VALUE)) <= 0;
        return small && millionths.isWhole() ? millionths.longValueExact() : NONE;
    }

    /**
     * The rate of an entry in millionths of the value, or {@link #NONE} where {@link IndexedSchedule#entryAt} has to be
     * asked instead.
     *
     * @param index an index that the schedule gave
     * @throws IndexOutOfBoundsException if no entry has this index
     */
    public long millionths(int index) {
        return parts[index];
    }
}
