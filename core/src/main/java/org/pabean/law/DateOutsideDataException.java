package org.pabean.law;

import java.time.LocalDate;

/** A day on which a set of data knows nothing. */
public final class DateOutsideDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String data;
    private final LocalDate day;

    /** Names the data set, the day, and the days that the set knows. */
    public DateOutsideDataException(String data, LocalDate day, LocalDate firstDay, LocalDate lastDay) {
        super(data + " knows " + firstDay + " to " + (lastDay.equals(LocalDate.MAX) ? "today" : lastDay) + ", not "
                + day + "; lay the rates of that day over it");
        this.data = data;
        this.day = day;
    }

    /** The name of the data set. */
    public String data() {
        return data;
    }

    /** The day that was asked for. */
    public LocalDate day() {
        return day;
    }
}
