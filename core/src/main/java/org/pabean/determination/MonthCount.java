package org.pabean.determination;

import java.time.LocalDate;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How a time limit of "N months (or years) since D" is counted. */
public enum MonthCount implements Reading {
    /** The last day has the day number of D, cut to the end of a shorter month. */
    SAME_DAY_NUMBER(
            0,
            new Wording(
                    "the last day has the day number of the first, cut to the end of the month",
                    "hari terakhir bertanggal sama dengan hari pertama, paling lambat akhir bulan")),
    /** D is the first day, so the limit ends the day before: three months since 10 May end on 9 August. */
    DAY_BEFORE(
            1,
            new Wording(
                    "the first day counts, so the limit ends the day before",
                    "hari pertama dihitung, sehingga berakhir sehari sebelumnya"));

    private static final Citation CITATION = Citation.verified(Instruments.TAX_COURT_LAW, "35(2), 81(1) elucidation");

    private final int daysBefore;
    private final Wording answer;

    MonthCount(int daysBefore, Wording answer) {
        this.daysBefore = daysBefore;
        this.answer = answer;
    }

    /** The last day of a limit of so many months since the start. */
    public LocalDate lastDay(LocalDate start, int months) {
        return start.plusMonths(months).minusDays(daysBefore);
    }

    @Override
    public Wording question() {
        return new Wording(
                "On which day does a limit of N months since a date end?",
                "Pada hari apa jangka waktu N bulan sejak suatu tanggal berakhir?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return CITATION;
    }
}
