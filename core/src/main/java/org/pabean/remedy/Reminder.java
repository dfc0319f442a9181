package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.determination.Term;
import org.pabean.determination.TimeLimit;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;

/**
 * The reminder of an overdue debt, and the steps of collection that follow it (<i>surat teguran, surat paksa, surat
 * perintah melaksanakan penyitaan</i>).
 *
 * @param day the date of the reminder
 */
public record Reminder(LocalDate day) {

    private static final Citation CITATION = Citation.secondary(RemedyInstruments.COLLECTION_RULES, "");

    private static final Timeline<Term> TERM = Timeline.<Term>of("time after a reminder")
            .always(
                    Term.days(21, new Wording("payment after the reminder", "pelunasan setelah teguran"), CITATION),
                    CITATION)
            .build();

    private static final Timeline<Integer> DAYS_TO_SEIZURE = Timeline.<Integer>of("days from warrant to seizure")
            .always(2, CITATION)
            .build();

    /** Refuses null. */
    public Reminder {
        Objects.requireNonNull(day, "day");
    }

    /** The time that must have passed before a distress warrant: 21 days counted since the reminder. */
    public TimeLimit limit(Readings readings) {
        return TERM.valueOn(day).since(day, readings);
    }

    /** The first day on which a distress warrant may be issued. */
    public LocalDate distressWarrantEarliest(Readings readings) {
        return limit(readings).lastDay().plusDays(1);
    }

    /** The first day on which seizure may be ordered: twice 24 hours after the warrant was served. */
    public static LocalDate seizureEarliest(LocalDate warrantServed) {
        return warrantServed.plusDays(DAYS_TO_SEIZURE.valueOn(warrantServed));
    }
}
