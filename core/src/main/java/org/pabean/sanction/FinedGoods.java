package org.pabean.sanction;

import java.util.Objects;
import org.pabean.law.Violations;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/**
 * Goods of a declaration that were declared wrongly, with import or export duty only: taxes are never part of a fine's
 * base. Correct goods are not among them.
 *
 * @param rate whether their final duty rate is nought
 * @param dutyPayable duty that should be paid, unrounded rupiah
 * @param dutyPaid duty that was paid, unrounded rupiah
 */
public record FinedGoods(DutyRateLevel rate, Rupiah dutyPayable, Rupiah dutyPaid) {

    /** Refuses null, negative amounts, and duty payable at a rate of nought. */
    public FinedGoods {
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(dutyPayable, "dutyPayable");
        Objects.requireNonNull(dutyPaid, "dutyPaid");
        Violations violations = new Violations();
        violations.check(
                dutyPayable.signum() >= 0, "dutyPayable", "AMOUNT_NEGATIVE", "give the duty as nought or more");
        violations.check(dutyPaid.signum() >= 0, "dutyPaid", "AMOUNT_NEGATIVE", "give the duty as nought or more");
        violations.check(
                rate == DutyRateLevel.ABOVE_ZERO || dutyPayable.isZero(),
                "dutyPayable",
                "DUTY_AT_ZERO_RATE",
                () -> "goods at a final rate of 0 % owe no duty; it had " + dutyPayable);
        violations.refuseIfAny();
    }

    /** Goods whose final duty rate is above nought. */
    public static FinedGoods of(Rupiah dutyPayable, Rupiah dutyPaid) {
        return new FinedGoods(DutyRateLevel.ABOVE_ZERO, dutyPayable, dutyPaid);
    }

    /** Goods whose final duty rate is nought. */
    public static FinedGoods atZeroRate() {
        return new FinedGoods(DutyRateLevel.ZERO, Rupiah.ZERO, Rupiah.ZERO);
    }

    /** Goods declared at one customs value in rupiah and found at another, both at the same duty rate. */
    public static FinedGoods ofValues(Rupiah declared, Rupiah found, Percent dutyRate) {
        return new FinedGoods(DutyRateLevel.of(dutyRate), found.times(dutyRate), declared.times(dutyRate));
    }

    /** Duty payable less duty paid; negative if too much was paid. */
    public Rupiah unpaid() {
        return dutyPayable.minus(dutyPaid);
    }
}
