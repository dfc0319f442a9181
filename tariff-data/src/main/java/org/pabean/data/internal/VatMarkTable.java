package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.tariff.VatMark;

/** What the VAT column of the book marks lines with, and on which days. Immutable. */
public final class VatMarkTable {

    private final DatedLines lines;
    private final VatMark[] marks;

    private VatMarkTable(LineRows rows) {
        List<CsvRow> distinct = rows.distinctTails();
        this.lines = new DatedLines(rows);
        this.marks = new VatMark[distinct.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = VatMark.valueOf(distinct.get(i).get("mark"));
        }
    }

    /** The bundled marks, read when they are first asked. */
    public static VatMarkTable bundled() {
        return BUNDLED.get();
    }

    /** The mark of a line on a day. */
    public Optional<VatMark> find(HsCode line, LocalDate day) {
        int tail = lines.tail(line, Days.of(day));
        return tail == DatedLines.NONE ? Optional.empty() : Optional.of(marks[tail]);
    }

    private static final Kept<VatMarkTable> BUNDLED = new Kept<>() {
        @Override
        protected VatMarkTable load() {
            return new VatMarkTable(LineRows.bundled("vat-marks.csv", "mark", "from", "to"));
        }
    };
}
