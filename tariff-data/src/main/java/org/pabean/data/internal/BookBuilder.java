package org.pabean.data.internal;

import java.util.HashMap;
import java.util.Map;
import org.pabean.goods.HsCode;
import org.pabean.tariff.TariffEntry;

/** Collects the rows of a book. Not for sharing between threads. */
public final class BookBuilder {

    private static final int FEW_LINES = 64;

    private record Term(CheckedRow.Period period, TariffEntry entry) {}

    private final TermTable terms = new TermTable();
    private final HistoryTable histories = new HistoryTable();
    private final LineTable lines;
    private final Map<Term, Integer> known = new HashMap<>();
    private int size;

    /** Starts with no rows. */
    public BookBuilder() {
        this(FEW_LINES);
    }

    /** Starts with no rows and so many slots for lines, a power of two. */
    BookBuilder(int slots) {
        this.lines = new LineTable(slots);
    }

    /** Adds a row; those of equal days and rates share one term. */
    public void add(HsCode line, CheckedRow.Period period, TariffEntry entry) {
        int term = known.computeIfAbsent(
                new Term(period, entry), ignored -> term(Days.of(period.from()), Days.of(period.to()), entry));
        add(line.number(), term);
    }

    /** Notes a term and says its number. Days are counted from 1970. */
    int term(int firstDay, int lastDay, TariffEntry entry) {
        return terms.add(firstDay, lastDay, entry);
    }

    /** Adds a row of a term that was noted. */
    void add(int line, int term) {
        lines.put(line, histories.with(lines.get(line), term));
        size++;
    }

    /** The finished book. The builder is of no use afterwards. */
    public TariffBook build() {
        return new TariffBook(size, lines, histories, terms);
    }
}
