package org.pabean.data.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A small table of comma-separated values.
 *
 * @param name the file, for messages
 * @param header the column names of the first row
 * @param rows all further rows that are not empty
 * @param faults where the quotes are wrong
 */
public record CsvTable(String name, List<String> header, List<CsvRow> rows, List<Fault> faults) {

    /**
     * Wrong quotes.
     *
     * @param line the line of the file on which the row starts, counted from 1
     * @param message what is wrong
     */
    public record Fault(int line, String message) {}

    /** Copies the lists. */
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Reads a text. An empty text gives a table without columns. */
    public static CsvTable parse(String name, String text) {
        List<String> header = List.of();
        List<CsvRow> rows = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        CsvFields fields = new CsvFields(text);
        while (fields.hasNext()) {
            int line = fields.line();
            List<String> values = fields.next();
            if (fields.fault().isPresent()) {
                faults.add(new Fault(line, fields.fault().get()));
            }
            boolean blank = values.size() == 1 && values.get(0).isEmpty();
            if (!blank && header.isEmpty()) {
                header = List.copyOf(values);
            } else if (!blank) {
                rows.add(new CsvRow(line, header, values));
            }
        }
        return new CsvTable(name, header, rows, faults);
    }
}
