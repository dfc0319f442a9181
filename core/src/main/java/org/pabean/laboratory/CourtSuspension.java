package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.DayCount;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.law.WorkingDays;

/**
 * Release suspended by order of the court: ten working days since customs received the order, once more by a new order
 * with an extended guarantee. Customs tells importer, owner and the intellectual-property office within a day. It ends
 * after the first ten working days if customs hears of no legal action and gets no extension. Customs Law arts. 57, 59.
 *
 * @param orderReceived day on which customs received the order
 * @param extension whether the court extended it
 * @param workingDays the working days
 * @param count whether the day of receipt counts
 */
public record CourtSuspension(LocalDate orderReceived, Extension extension, WorkingDays workingDays, DayCount count) {

    /** Whether a suspension was extended; it can be once. */
    public enum Extension {
        /** It was not. */
        NOT_EXTENDED(1),
        /** It was, once. */
        EXTENDED_ONCE(2);

        private final int terms;

        Extension(int terms) {
            this.terms = terms;
        }
    }

    /** Refuses null. */
    public CourtSuspension {
        Objects.requireNonNull(orderReceived, "orderReceived");
        Objects.requireNonNull(extension, "extension");
        Objects.requireNonNull(workingDays, "workingDays");
        Objects.requireNonNull(count, "count");
    }

    /** The suspension by an order, counted as the readings say ({@link DayCount}). */
    public static CourtSuspension byOrder(LocalDate orderReceived, WorkingDays workingDays, Readings readings) {
        return new CourtSuspension(orderReceived, Extension.NOT_EXTENDED, workingDays, readings.of(DayCount.class));
    }

    /**
     * This suspension, extended by a new order.
     *
     * @throws IllegalStateException if it was extended before
     */
    public CourtSuspension extended() {
        if (!mayBeExtended()) {
            throw new IllegalStateException("a suspension is extended once; this one runs to " + through());
        }
        return new CourtSuspension(orderReceived, Extension.EXTENDED_ONCE, workingDays, count);
    }

    /** The last day of the suspension. */
    public LocalDate through() {
        int days = BorderTerms.SUSPENSION_DAYS.valueOn(orderReceived) * extension.terms;
        return WorkingDayLimit.lastDay(workingDays, orderReceived, days, count);
    }

    /** Whether the court may extend it. */
    public boolean mayBeExtended() {
        return extension == Extension.NOT_EXTENDED;
    }

    /** Whether release is suspended on a day, as far as this order goes. */
    public boolean isSuspendedOn(LocalDate day) {
        return !day.isBefore(orderReceived) && !day.isAfter(through());
    }

    /** How the last day came about. */
    public Explanation explanation() {
        Step step = Step.of(
                        new Wording("Release suspended through", "Pengeluaran ditangguhkan sampai"),
                        Figure.of(through()))
                .with(new Wording("order received", "penetapan diterima"), Figure.of(orderReceived))
                .under(LaboratorySources.SUSPENSION);
        return new Explanation(
                new Wording("Suspension by the court", "Penangguhan oleh pengadilan"),
                List.of(step),
                List.of(),
                List.of(count),
                List.of());
    }
}
