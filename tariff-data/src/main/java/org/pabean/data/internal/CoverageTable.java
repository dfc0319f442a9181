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
        List<Wording> gaps = new ArrayList<>(gapsOf(set));
        gaps.addAll(furtherGaps);
        Confidence confidence = Confidence.valueOf(row.get("confidence"));
        return new Coverage(set, row.get("version"), first, last, rows, row.get("source"), confidence, gaps);
    }

    private static CsvRow row(String set) {
        return Resources.table("coverage.csv").rows().stream()
                .filter(row -> row.get("set").equals(set))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("coverage.csv lacks the data set " + set));
    }

    private static List<Wording> gapsOf(String set) {
        return Resources.table("coverage-gaps.csv").rows().stream()
                .filter(row -> row.get("set").equals(set))
                .map(row -> new Wording(row.get("english"), row.get("indonesian")))
                .toList();
    }
}
