package org.pabean.data.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffEntry;

/** Collects the rows of a book. Equal rates share one entry. Not for sharing between threads. */
public final class BookBuilder {

    private record Term(CheckedRow.Period period, TariffEntry entry) {}

    private final TermTable table = new TermTable();
    private final Map<Term, Integer> terms = new HashMap<>();
    private long[] rows = new long[64];
    private int size;

    /** Starts with no rows. */
    public BookBuilder() {}

    /** Adds a row. */
    public void add(HsCode line, CheckedRow.Period period, TariffEntry entry) {
        int term = terms.computeIfAbsent(new Term(period, entry), this::add);
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = (long) line.number() << 32 | term;
    }

    private int add(Term term) {
        return table.add(Days.of(term.period().from()), Days.of(term.period().to()), term.entry());
    }

    /** The finished book. */
    public TariffBook build() {
        return new TariffBook(Arrays.copyOf(rows, size), table);
    }
}
