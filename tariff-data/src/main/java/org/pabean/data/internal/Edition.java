package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An edition of the tariff book and its days. It ends on the day before the next edition begins, whatever its rows say.
 *
 * @param name the name, which an answer shows as its layer
 * @param firstDay first day in force
 * @param lastDay last day in force
 * @param resource the file of its rows
 */
public record Edition(String name, LocalDate firstDay, LocalDate lastDay, String resource) {

    /** The bundled editions, oldest first. */
    public static List<Edition> bundled() {
        List<CsvRow> rows = Resources.table("editions.csv").rows();
        List<Edition> editions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            LocalDate last =
                    i + 1 < rows.size() ? rows.get(i + 1).from("first_day").minusDays(1) : LocalDate.MAX;
            CsvRow row = rows.get(i);
            editions.add(new Edition(row.get("edition"), row.from("first_day"), last, row.get("resource")));
        }
        return editions;
    }
}
