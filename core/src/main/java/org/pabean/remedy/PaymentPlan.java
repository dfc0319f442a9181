package org.pabean.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Timeline;
import org.pabean.law.Violations;
import org.pabean.money.Rupiah;

/**
 * Leave of the Director General to pay a debt later or in instalments (<i>penundaan atau pengangsuran</i>): within 12
 * months after the due date, at 2 % for each month begun (Customs Law art. 37A(2)-(3)). A deferral is a plan with one
 * instalment. Each instalment bears interest until its own day, so that the debt still open bears it.
 *
 * @param debt the debt
 * @param instalments the payments of principal, in order of time
 */
public record PaymentPlan(CustomsDebt debt, List<Instalment> instalments) {

    private static final Timeline<Integer> LONGEST = Timeline.<Integer>of("longest deferral")
            .from("2006-11-15", 12, Citation.verified(Instruments.CUSTOMS_LAW, "37A(2)"))
            .build();

    /** Copies the instalments; refuses a plan that is too long, out of order, or does not add up to the debt. */
    public PaymentPlan {
        instalments = List.copyOf(instalments);
        Violations violations = new Violations();
        int longest = LONGEST.valueOn(debt.dueDate());
        LocalDate last = debt.dueDate().plusMonths(longest);
        LocalDate before = debt.dueDate();
        for (int i = 0; i < instalments.size(); i++) {
            LocalDate day = instalments.get(i).day();
            String path = "instalments[" + i + "].day";
            violations.check(!day.isAfter(last), path, "PLAN_TOO_LONG", () -> "pay by " + last + "; it said " + day);
            violations.check(!day.isBefore(before), path, "INSTALMENTS_UNORDERED", "pay on or after " + before);
            before = day;
        }
        Rupiah sum = Rupiah.sum(instalments.stream().map(Instalment::principal).toList());
        violations.check(
                sum.equals(debt.principal()),
                "instalments",
                "SUM_DIFFERS",
                () -> "the instalments add up to " + sum + " and the debt is " + debt.principal());
        violations.refuseIfAny();
    }

    /**
     * One payment.
     *
     * @param day when it is made
     * @param principal the part of the debt it pays, in rupiah
     */
    public record Instalment(LocalDate day, Rupiah principal) {

        /** Refuses null and an amount that is not above nought. */
        public Instalment {
            Objects.requireNonNull(day, "day");
            if (principal.signum() <= 0) {
                throw new IllegalArgumentException("an instalment pays something; it was " + principal);
            }
        }
    }

    /** A deferral of the whole debt. */
    public static PaymentPlan deferral(CustomsDebt debt, LocalDate until) {
        return new PaymentPlan(debt, List.of(new Instalment(until, debt.principal())));
    }

    /** The interest that goes with each instalment. */
    public List<Interest> interest() {
        List<Interest> interest = new ArrayList<>();
        for (Instalment instalment : instalments) {
            int months = Months.begun(debt.dueDate(), instalment.day());
            interest.add(Interest.onDeferral(instalment.principal(), months, debt.dueDate()));
        }
        return List.copyOf(interest);
    }

    /** All that is paid under the plan, in rupiah. */
    public Rupiah total() {
        return debt.principal()
                .plus(Rupiah.sum(interest().stream().map(Interest::amount).toList()));
    }
}
