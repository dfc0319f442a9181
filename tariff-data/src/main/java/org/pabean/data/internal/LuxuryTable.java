package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pabean.goods.HsCode;
import org.pabean.law.NotInForceException;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.Percent;

/** Which tariff lines bear luxury-goods sales tax, at which rates and on which days. Immutable. */
public final class LuxuryTable {

    private final int[] lines;
    private final int[] firstDays;
    private final int[] lastDays;
    private final LuxuryRate[] rates;
    private final String[] classes;
    private final int[] headings;
    private final int completeFrom;
    private final LineIndex index;

    private LuxuryTable(List<CsvRow> rows, int completeFrom) {
        List<CsvRow> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparing(row -> row.get("line")));
        int size = sorted.size();
        this.lines = new int[size];
        this.firstDays = new int[size];
        this.lastDays = new int[size];
        this.rates = new LuxuryRate[size];
        this.classes = new String[size];
        Map<String, LuxuryRate> distinct = new HashMap<>();
        for (int i = 0; i < size; i++) {
            CsvRow row = sorted.get(i);
            lines[i] = HsCode.of(row.get("line")).number();
            firstDays[i] = Days.of(row.from("from"));
            lastDays[i] = Days.of(row.to("to"));
            String printed = row.get("rates").concat(row.get("conditional")).concat(row.get("citation"));
            LuxuryRate rate = distinct.get(printed);
            rates[i] = rate == null ? rate(row) : rate;
            distinct.put(printed, rates[i]);
            classes[i] = row.get("class");
        }
        this.headings = headings(lines);
        this.completeFrom = completeFrom;
        this.index = new LineIndex(lines);
    }

    /** The bundled lines, read when they are first asked. */
    public static LuxuryTable bundled() {
        return BUNDLED.get();
    }

    private static int[] headings(int[] lines) {
        int[] headings = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            headings[i] = lines[i] / 10_000;
        }
        return headings;
    }

    private static LuxuryRate rate(CsvRow row) {
        List<Percent> options = new ArrayList<>();
        for (String option : row.get("rates").split("\\|", -1)) {
            options.add(Percent.parse(option));
        }
        Collections.sort(options);
        boolean conditional = row.get("conditional").equals("Y");
        return new LuxuryRate(options, conditional, Citations.bundled().of(row.get("citation")));
    }

    /** How many rows there are. */
    public int size() {
        return lines.length;
    }

    /**
     * The rates of a line on a day.
     *
     * @throws NotInForceException if the day lies before the list and the heading has lines that stand on it
     */
    public LuxuryRate rate(HsCode line, LocalDate day) {
        int number = Days.of(day);
        int row = row(line, number);
        if (row >= 0) {
            return rates[row];
        }
        if (number < completeFrom && Arrays.binarySearch(headings, line.heading()) >= 0) {
            throw new NotInForceException("luxury-goods sales tax on " + line, day);
        }
        return LuxuryRate.NONE;
    }

    /** The class of goods that a line belongs to on a day, empty if it bears no such tax. */
    public String goodsClass(HsCode line, LocalDate day) {
        int row = row(line, Days.of(day));
        return row < 0 ? "" : classes[row];
    }

    private int row(HsCode line, int day) {
        int found = -1;
        int row = line.isLine() ? index.firstRow(line.number()) : -1;
        while (row >= 0 && row < lines.length && lines[row] == line.number()) {
            boolean holds = firstDays[row] <= day && day <= lastDays[row];
            if (holds && (found < 0 || firstDays[row] > firstDays[found])) {
                found = row;
            }
            row++;
        }
        return found;
    }

    private static final Kept<LuxuryTable> BUNDLED = new Kept<>() {
        @Override
        protected LuxuryTable load() {
            return new LuxuryTable(
                    Resources.table("luxury-lines.csv").rows(),
                    Days.of(CoverageTable.of("PPnBM", 0).firstDay()));
        }
    };
}
