package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.law.Wording;

/** What the bundled data sets know and lack, as the file {@code coverage.csv} says. */
public final class CoverageTable {

    private CoverageTable() {}

    /** The coverage of a data set whose days stand in the table. */
    public static Coverage of(String set, int rows) {
        CsvRow row = row(set);
        return of(set, rows, row.from("first_day"), row.to("last_day"), List.of());
    }

    /** The coverage of a data set whose days, and whose further gaps, were read off its rows. */
    public static Coverage of(String set, int rows, LocalDate first, LocalDate last, List<Wording> furtherGaps) {
        CsvRow row = row(set);
        List<Wording> gaps = gapsOf(set);
        gaps.addAll(furtherGaps);
        Confidence confidence = Confidence.valueOf(row.get("confidence"));
        return new Coverage(set, row.get("version"), first, last, rows, row.get("source"), confidence, gaps);
    }

    private static CsvRow row(String set) {
        for (CsvRow row : Resources.table("coverage.csv").rows()) {
            if (row.get("set").equals(set)) {
                return row;
            }
        }
        throw new IllegalStateException("coverage.csv lacks the data set " + set);
    }

    private static List<Wording> gapsOf(String set) {
        List<Wording> gaps = new ArrayList<>();
        for (CsvRow row : Resources.table("coverage-gaps.csv").rows()) {
            if (row.get("set").equals(set)) {
                gaps.add(new Wording(row.get("english"), row.get("indonesian")));
            }
        }
        return gaps;
    }
}
