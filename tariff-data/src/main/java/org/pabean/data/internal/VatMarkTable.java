package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.tariff.VatMark;

/** What the VAT column of the book marks lines with, and on which days. Immutable. */
public final class VatMarkTable {

    private final int[] lines;
    private final int[] firstDays;
    private final int[] lastDays;
    private final VatMark[] marks;
    private final LineIndex index;

    private VatMarkTable(List<CsvRow> rows) {
        List<CsvRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(row -> row.get("line")));
        int size = sorted.size();
        this.lines = new int[size];
        this.firstDays = new int[size];
        this.lastDays = new int[size];
        this.marks = new VatMark[size];
        Map<String, VatMark> names = new HashMap<>();
        for (int i = 0; i < size; i++) {
            CsvRow row = sorted.get(i);
            lines[i] = HsCode.of(row.get("line")).number();
            firstDays[i] = Days.of(row.from("from"));
            lastDays[i] = Days.of(row.to("to"));
            marks[i] = names.computeIfAbsent(row.get("mark"), VatMark::valueOf);
        }
        this.index = new LineIndex(lines);
    }

    /** The bundled marks, read when they are first asked. */
    public static VatMarkTable bundled() {
        return BUNDLED.get();
    }

    /** The mark of a line on a day. */
    public Optional<VatMark> find(HsCode line, LocalDate day) {
        int number = Days.of(day);
        int row = line.isLine() ? index.firstRow(line.number()) : -1;
        while (row >= 0 && row < lines.length && lines[row] == line.number()) {
            if (firstDays[row] <= number && number <= lastDays[row]) {
                return Optional.of(marks[row]);
            }
            row++;
        }
        return Optional.empty();
    }

    private static final Kept<VatMarkTable> BUNDLED = new Kept<>() {
        @Override
        protected VatMarkTable load() {
            return new VatMarkTable(Resources.table("vat-marks.csv").rows());
        }
    };
}
