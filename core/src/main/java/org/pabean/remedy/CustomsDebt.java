package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.determination.PaymentTerm;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;

/**
 * A debt to customs that bears interest once it is overdue (<i>utang</i>; Customs Law arts. 37A, 38).
 *
 * @param principal rupiah
 * @param dueDate the last day to pay
 */
public record CustomsDebt(Rupiah principal, LocalDate dueDate) {

    /** Refuses null and a negative principal. */
    public CustomsDebt {
        Objects.requireNonNull(dueDate, "dueDate");
        if (principal.signum() < 0) {
            throw new IllegalArgumentException("a debt is nought or more; it was " + principal);
        }
    }

    /** The debt of a determination: due 60 days since its date. */
    public static CustomsDebt ofDetermination(Rupiah principal, LocalDate determinationDate, Readings readings) {
        return new CustomsDebt(
                principal, PaymentTerm.of(determinationDate, readings).lastDay());
    }

    /** Interest if it is paid on a day: 2 % for each month begun after the due date, at most 24 months. */
    public Interest interestOn(LocalDate payment) {
        return Interest.onDebt(principal, Months.begun(dueDate, payment), payment);
    }

    /** Principal and interest on a day, in rupiah. */
    public Rupiah totalOn(LocalDate payment) {
        return principal.plus(interestOn(payment).amount());
    }
}
