package org.pabean.register;

import java.math.BigInteger;
import org.pabean.money.Rounding;

/**
 * One rounding of sums that stand over one denominator. The quotient is found by multiplying with the reciprocal,
 * which is several times faster than a division by a number that is not known when the code is compiled.
 */
final class SteppedRounding {

    /** Below it stand all sums that can be rounded. */
    static final long LIMIT = 1L << 61;

    private static final int SUM_BITS = 62;

    private final long unit;
    private final long lift;
    private final long reciprocal;
    private final int shift;

    /**
     * A rounding of sums over a denominator.
     *
     * @throws IllegalArgumentException if the rounding leaves parts of a rupiah, which a column of whole rupiah cannot hold
     */
    SteppedRounding(Rounding rounding, long denominator) {
        this.unit = rounding.unit();
        long step = Math.multiplyExact(denominator, unit);
        this.lift = switch (rounding) {
            case UP_TO_THOUSAND -> step - 1;
            case DOWN_TO_THOUSAND, DOWN_TO_RUPIAH -> 0;
            case HALF_UP_TO_RUPIAH -> step / 2;
            case NONE -> throw new IllegalArgumentException("a register holds whole rupiah; choose a rounding");
        };
        int bits = Long.SIZE - Long.numberOfLeadingZeros(step - 1);
        this.shift = bits - 2;
        this.reciprocal = reciprocal(step, bits);
    }

    /** The reciprocal, rounded up and scaled so that it fills 63 bits: exact for every sum below {@link #LIMIT}. */
    private static long reciprocal(long step, int bits) {
        BigInteger[] quotient = BigInteger.ONE.shiftLeft(SUM_BITS + bits).divideAndRemainder(BigInteger.valueOf(step));
        return quotient[0].add(BigInteger.valueOf(quotient[1].signum())).longValueExact();
    }

    /** A sum from nought to {@link #LIMIT}, rounded, in rupiah. */
    long of(long sum) {
        return (Math.multiplyHigh(sum + lift, reciprocal) >> shift) * unit;
    }
}
