package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pabean.goods.HsCode;
import org.pabean.law.NotInForceException;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.Percent;

/** Which tariff lines bear luxury-goods sales tax, at which rates and on which days. Immutable. */
public final class LuxuryTable {

    private final DatedLines lines;
    private final LuxuryRate[] rates;
    private final String[] classes;
    private final int completeFrom;

    private LuxuryTable(LineRows rows, int completeFrom) {
        List<CsvRow> distinct = rows.distinctTails();
        this.lines = new DatedLines(rows);
        this.rates = new LuxuryRate[distinct.size()];
        this.classes = new String[distinct.size()];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = rate(distinct.get(i));
            classes[i] = distinct.get(i).get("class");
        }
        this.completeFrom = completeFrom;
    }

    /** The bundled lines, read when they are first asked. */
    public static LuxuryTable bundled() {
        return BUNDLED.get();
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

    /**
     * The rates of a line on a day.
     *
     * @throws NotInForceException if the day lies before the list and the heading has lines that stand on it
     */
    public LuxuryRate rate(HsCode line, LocalDate day) {
        int number = Days.of(day);
        int tail = lines.tail(line, number);
        if (tail != DatedLines.NONE) {
            return rates[tail];
        }
        if (number < completeFrom && lines.reaches(line.heading())) {
            throw new NotInForceException("luxury-goods sales tax on " + line, day);
        }
        return LuxuryRate.NONE;
    }

    /** The class of goods that a line belongs to on a day, empty if it bears no such tax. */
    public String goodsClass(HsCode line, LocalDate day) {
        int tail = lines.tail(line, Days.of(day));
        return tail == DatedLines.NONE ? "" : classes[tail];
    }

    private static final Kept<LuxuryTable> BUNDLED = new Kept<>() {
        @Override
        protected LuxuryTable load() {
            return new LuxuryTable(
                    LineRows.bundled("luxury-lines.csv", "rates", "conditional", "class", "from", "to", "citation"),
                    Days.of(CoverageTable.of("PPnBM").firstDay()));
        }
    };
}
