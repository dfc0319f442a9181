package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.HsCode;

/**
 * What holds for tariff lines on their days, by codes of any length; the longest code decides. Immutable.
 *
 * @param <T> what holds
 */
public final class CodeTable<T> {

    /**
     * A code with its days.
     *
     * @param code a line, or a subheading, heading or chapter for all lines under it
     * @param period the days
     * @param value what holds
     * @param <T> what holds
     */
    public record Row<T>(HsCode code, CheckedRow.Period period, T value) {}

    private final List<Row<T>> rows;
    private final CodeIndex index;
    private final LocalDate firstDay;
    private final LocalDate lastDay;

    /** A table of at least one row. */
    public CodeTable(List<Row<T>> rows) {
        this.rows = CodeIndex.sorted(rows, Row::code);
        this.index = new CodeIndex(this.rows.stream().map(Row::code).toList());
        this.firstDay = rows.stream()
                .map(row -> row.period().from())
                .min(LocalDate::compareTo)
                .orElseThrow();
        this.lastDay = rows.stream()
                .map(row -> row.period().to())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What holds for a line on a day. */
    public Optional<T> find(HsCode line, LocalDate day) {
        CheckedRow.Period asked = new CheckedRow.Period(day, day);
        for (int row : index.containing(line)) {
            if (rows.get(row).period().overlaps(asked)) {
                return Optional.of(rows.get(row).value());
            }
        }
        return Optional.empty();
    }

    /** How many rows there are. */
    public int size() {
        return rows.size();
    }

    /** First day of any row. */
    public LocalDate firstDay() {
        return firstDay;
    }

    /** Last day of any row. */
    public LocalDate lastDay() {
        return lastDay;
    }
}
