package org.pabean.determination;

import java.util.Objects;
import org.pabean.law.Violations;
import org.pabean.money.Rupiah;

/**
 * What a determination asks for (<i>tagihan</i>), each amount in rupiah and not negative.
 *
 * @param duty missing import or export duty
 * @param taxes missing import taxes and excise
 * @param fine administrative fine
 */
public record Bill(Rupiah duty, Rupiah taxes, Rupiah fine) {

    /** Nothing asked for. */
    public static final Bill NOTHING = new Bill(Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);

    /** Refuses null and negative amounts. */
    public Bill {
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(taxes, "taxes");
        Objects.requireNonNull(fine, "fine");
        Violations violations = new Violations();
        notNegative(violations, duty, "duty");
        notNegative(violations, taxes, "taxes");
        notNegative(violations, fine, "fine");
        violations.refuseIfAny();
    }

    /** The whole bill. */
    public Rupiah total() {
        return duty.plus(taxes).plus(fine);
    }

    /** Missing duty and taxes, without the fine. */
    public Rupiah shortfall() {
        return duty.plus(taxes);
    }

    private static void notNegative(Violations violations, Rupiah amount, String path) {
        violations.check(
                amount.signum() >= 0,
                path,
                "AMOUNT_NEGATIVE",
                () -> "a bill asks for nothing or more; it had " + amount);
    }
}
