package org.pabean.law;

import java.time.LocalDate;

/**
 * How a time limit of "N days since D" is counted. Calendar days; a limit that ends on a weekend or holiday is not moved.
 *
 * <p>The elucidations of Law 14/2002 arts. 35(2), 81(1) and of PP 28/2008 art. 4 count the first day as day 1; the
 * reading "D + N" is met in practice.
 */
public enum DayCount implements Reading {
    /** D is day 1: the last day is D + N - 1 (<i>sejak</i>). */
    SINCE_INCLUSIVE(
            1,
            new Wording("the day itself is day 1; the last day is D + N - 1", "hari itu dihitung sebagai hari ke-1")),
    /** D is day 0: the last day is D + N. */
    SINCE_EXCLUSIVE(0, new Wording("the day itself is not counted; the last day is D + N", "hari itu tidak dihitung")),
    /** Counting starts the day after D (<i>setelah</i>): the last day is D + N. */
    AFTER_EXCLUSIVE(0, new Wording("counting starts the day after", "dihitung mulai hari berikutnya"));

    private static final Citation CITATION = Citation.secondary(Instruments.TAX_COURT_LAW, "35(2), 81(1) elucidation");

    private final int firstDay;
    private final Wording answer;

    DayCount(int firstDay, Wording answer) {
        this.firstDay = firstDay;
        this.answer = answer;
    }

    /** The last day of a limit of so many days since the start. */
    public LocalDate lastDay(LocalDate start, int days) {
        return start.plusDays(days - firstDay);
    }

    /** The number that a day has when the start is counted in this way. */
    public long numberOf(LocalDate day, LocalDate start) {
        return day.toEpochDay() - start.toEpochDay() + firstDay;
    }

    @Override
    public Wording question() {
        return new Wording(
                "On which day does a limit of N days since a date end?",
                "Pada hari apa jangka waktu N hari sejak suatu tanggal berakhir?");
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
