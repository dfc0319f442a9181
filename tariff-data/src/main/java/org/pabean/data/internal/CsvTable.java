package org.pabean.data.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A small table of comma-separated values (RFC 4180: fields may stand in double quotes, a quote inside is doubled).
 *
 * @param name the file, for messages
 * @param header the column names of the first row
 * @param rows all further rows that are not empty
 */
public record CsvTable(String name, List<String> header, List<CsvRow> rows) {

    /** Copies the lists. */
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** Reads a text. An empty text gives a table without columns. */
    public static CsvTable parse(String name, String text) {
        List<String> header = List.of();
        List<CsvRow> rows = new ArrayList<>();
        CsvFields fields = new CsvFields(text);
        while (fields.hasNext()) {
            int line = fields.line();
            List<String> values = fields.next();
            if (header.isEmpty()) {
                header = values;
            } else if (values.size() > 1 || !values.get(0).isBlank()) {
                rows.add(new CsvRow(line, header, values));
            }
        }
        return new CsvTable(name, header, rows);
    }
}
