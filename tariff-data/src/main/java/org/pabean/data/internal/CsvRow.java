package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * One row.
 *
 * @param line the line of the file on which it starts, counted from 1
 * @param header the column names
 * @param values the fields; may be fewer or more than the columns
 */
public record CsvRow(int line, List<String> header, List<String> values) {

    /** Copies the lists. */
    public CsvRow {
        header = List.copyOf(header);
        values = List.copyOf(values);
    }

    /**
     * The field of a column; empty if the row is too short.
     *
     * @throws IllegalArgumentException if the table has no such column
     */
    public String get(String column) {
        int i = header.indexOf(column);
        if (i < 0) {
            throw new IllegalArgumentException("no column " + column + " among " + header);
        }
        return i < values.size() ? values.get(i) : "";
    }

    /** The first day of a period; open if the field is empty. */
    public LocalDate from(String column) {
        String text = get(column);
        return text.isEmpty() ? LocalDate.MIN : Days.parse(text);
    }

    /** The last day of a period; open if the field is empty. */
    public LocalDate to(String column) {
        String text = get(column);
        return text.isEmpty() ? LocalDate.MAX : Days.parse(text);
    }
}
