package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.determination.PaymentTerm;
import org.pabean.examples.json.Facts;
import org.pabean.law.DayCount;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;
import org.pabean.remedy.CustomsDebt;
import org.pabean.remedy.Interest;
import org.pabean.remedy.Reminder;

/** Payment and collection of a customs debt. */
final class CollectionOperation implements CaseOperation {

    @Override
    public String name() {
        return "collection";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        Readings readings = input.choice("dayCount", DayCount.class)
                .map(Readings.defaults()::with)
                .orElse(Readings.defaults());
        Optional<LocalDate> due = input.date("dueDate");
        Optional<LocalDate> determined = input.date("determinationDate");
        LocalDate payment = input.date("paymentDate").orElse(date);
        Optional<Rupiah> principal = input.number("principal").map(Rupiah::of);
        Optional<LocalDate> reminder = input.date("reminderDate");
        input.refuseIfFaulty();

        CaseAnswer answer = new CaseAnswer();
        Optional<LocalDate> dueDate =
                due.or(() -> determined.map(day -> PaymentTerm.of(day, readings).lastDay()));
        dueDate.ifPresent(day -> answer.put("dueDate", day));
        dueDate.ifPresent(day -> report(new CustomsDebt(principal.orElse(Rupiah.ZERO), day), payment, answer));
        reminder.ifPresent(
                day -> answer.put("distressWarrantEarliest", new Reminder(day).distressWarrantEarliest(readings)));
        return answer;
    }

    private static void report(CustomsDebt debt, LocalDate payment, CaseAnswer answer) {
        Interest interest = debt.interestOn(payment);
        answer.put("interestMonths", interest.months());
        answer.put("interest", interest.amount());
        answer.put("total", debt.totalOn(payment));
    }
}
