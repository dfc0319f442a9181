package org.pabean.money;

/** Arithmetic of {@code long}s that exact numbers need. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Whether the product fits in a {@code long}. */
    static boolean fits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> (Long.SIZE - 1);
    }

    /** The greatest common divisor of two positive numbers. */
    static long commonFactor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
