package org.pabean.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.data.internal.Resources;

/** The plainest reader of the bundled tariff rows: a list that is searched from end to end. */
final class NaiveBook {

    record Row(String line, String rate, String unit, LocalDate from, LocalDate to, String edition) {}

    static final List<Row> ROWS = read();

    private NaiveBook() {}

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        add(rows, "btki-2017.csv", "BTKI 2017", LocalDate.of(2022, 3, 31));
        add(rows, "btki-2022.csv", "BTKI 2022", LocalDate.MAX);
        return rows;
    }

    private static void add(List<Row> rows, String resource, String edition, LocalDate last) {
        String text = new String(Resources.bytes(resource), java.nio.charset.StandardCharsets.US_ASCII);
        text.lines().skip(1).map(line -> line.split(",", -1)).forEach(field -> {
            LocalDate to = field[4].isEmpty() ? last : LocalDate.parse(field[4]);
            rows.add(new Row(
                    field[0], field[1], field[2], LocalDate.parse(field[3]), to.isAfter(last) ? last : to, edition));
        });
    }

    /** The row of a line on a day: of several, the one that began last. */
    static Optional<Row> find(String line, LocalDate day) {
        Row found = null;
        for (Row row : ROWS) {
            boolean holds = row.line().equals(line) && !day.isBefore(row.from()) && !day.isAfter(row.to());
            if (holds && (found == null || row.from().isAfter(found.from()))) {
                found = row;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The rate as a tariff entry prints it. */
    static String rate(Row row) {
        return row.unit().isEmpty() ? row.rate() + "%" : "Rp " + row.rate() + "/" + row.unit();
    }
}
