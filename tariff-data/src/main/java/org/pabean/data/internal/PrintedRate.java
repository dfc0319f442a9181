package org.pabean.data.internal;

import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;

/**
 * Reads the rates of the bundled files digit by digit. The files are checked when they are built, so nothing is forgiven and
 * nothing explained.
 */
final class PrintedRate {

    private PrintedRate() {}

    /** A percentage, or rupiah for each unit. */
    static DutyRate of(String rate, String unit) {
        if (unit.isEmpty()) {
            return DutyRate.of(percent(rate));
        }
        for (UnitOfMeasure each : UnitOfMeasure.values()) {
            if (each.name().equals(unit) && isDigit(rate)) {
                return DutyRate.perUnit(Rupiah.of(Long.parseLong(rate)), each);
            }
        }
        throw new IllegalStateException("a bundled row has the rate " + rate + " for each " + unit);
    }

    private static boolean isDigit(String rate) {
        return !rate.isEmpty() && rate.charAt(0) >= '0' && rate.charAt(0) <= '9';
    }

    /** A percentage such as {@code 12.5}. */
    static Percent percent(String text) {
        if (text.isEmpty() || text.charAt(0) == '.') {
            throw new IllegalStateException("a bundled row has the rate " + text);
        }
        long digits = 0;
        long one = 100;
        boolean behindPoint = false;
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '.' && !behindPoint) {
                behindPoint = true;
            } else if (next >= '0' && next <= '9' && digits < 1_000_000_000) {
                digits = digits * 10 + next - '0';
                one = behindPoint ? one * 10 : one;
            } else {
                throw new IllegalStateException("a bundled row has the rate " + text);
            }
        }
        return digits == 0 ? Percent.ZERO : Percent.ofFraction(Fraction.of(digits, one));
    }
}
