package org.pabean.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.pabean.determination.Term;
import org.pabean.determination.TimeLimit;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Rupiah;

/**
 * The return of a guarantee after the objection was granted, and the interest that the State owes on cash returned late.
 *
 * @param limit until when the return is free of interest: 30 days since the grant
 * @param interest interest owed by the State
 * @param readings answers to open points of law that it depends on
 */
public record GuaranteeReturn(TimeLimit limit, Interest interest, List<Reading> readings) {

    private static final Citation CITATION = Citation.verified(Instruments.CUSTOMS_LAW, "93(5), 93A(7), 94(5)");

    private static final Timeline<Term> TERM = Timeline.<Term>of("return of a guarantee")
            .from(
                    "2006-11-15",
                    Term.days(30, new Wording("return of the guarantee", "pengembalian jaminan"), CITATION),
                    CITATION)
            .build();

    /** Copies the readings and refuses null. */
    public GuaranteeReturn {
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(interest, "interest");
        readings = List.copyOf(readings);
    }

    /**
     * A guarantee returned on a day.
     *
     * @param kind its form
     * @param amount rupiah
     * @param granted the day the objection was granted or counts as granted
     * @param returned the day of return, or the day of the question
     * @param readings the answers to open points of law
     */
    public static GuaranteeReturn of(
            GuaranteeKind kind, Rupiah amount, LocalDate granted, LocalDate returned, Readings readings) {
        TimeLimit limit = TERM.valueOn(granted).since(granted, readings);
        if (kind != GuaranteeKind.CASH || limit.includes(returned)) {
            return new GuaranteeReturn(limit, new Interest(0, Rupiah.ZERO, CITATION), List.of(limit.count()));
        }
        PartMonth partMonth = readings.of(PartMonth.class);
        int months = partMonth.monthsBetween(limit.lastDay(), returned);
        return new GuaranteeReturn(limit, Interest.byState(amount, months, granted), List.of(limit.count(), partMonth));
    }
}
