package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.law.Wording;

/**
 * What the bundled data sets know and lack, as the file {@code coverage.csv} says. It counts their rows, too, so that whoever
 * only wants to name the data of an answer need not read them; a test counts again.
 */
public final class CoverageTable {

    private CoverageTable() {}

    /** The coverage of a data set. */
    public static Coverage of(String set) {
        CsvRow row = row(set);
        return of(row, row.from("first_day"), row.to("last_day"), gapsOf(set));
    }

    /** The coverage of a data set whose days, and whose further gaps, were read off its rows. */
    public static Coverage of(String set, LocalDate first, LocalDate last, List<Wording> furtherGaps) {
        List<Wording> gaps = new ArrayList<>(gapsOf(set));
        gaps.addAll(furtherGaps);
        return of(row(set), first, last, gaps);
    }

    private static Coverage of(CsvRow row, LocalDate first, LocalDate last, List<Wording> gaps) {
        return new Coverage(
                row.get("set"),
                row.get("version"),
                first,
                last,
                Integer.parseInt(row.get("rows")),
                row.get("source"),
                Confidence.valueOf(row.get("confidence")),
                gaps);
    }

    private static CsvRow row(String set) {
        for (CsvRow row : SETS.get().rows()) {
            if (row.get("set").equals(set)) {
                return row;
            }
        }
        throw new IllegalStateException("coverage.csv lacks the data set " + set);
    }

    private static List<Wording> gapsOf(String set) {
        List<Wording> gaps = new ArrayList<>();
        for (CsvRow row : GAPS.get().rows()) {
            if (row.get("set").equals(set)) {
                gaps.add(new Wording(row.get("english"), row.get("indonesian")));
            }
        }
        return gaps;
    }

    private static final Kept<CsvTable> SETS = new Kept<>() {
        @Override
        protected CsvTable load() {
            return Resources.table("coverage.csv");
        }
    };

    private static final Kept<CsvTable> GAPS = new Kept<>() {
        @Override
        protected CsvTable load() {
            return Resources.table("coverage-gaps.csv");
        }
    };
}
