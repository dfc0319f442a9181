package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import org.pabean.data.internal.CoverageTable;
import org.pabean.data.internal.Kept;
import org.pabean.data.internal.RemedyTable;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.tariff.TradeRemedies;
import org.pabean.tariff.TradeRemedy;

/**
 * Eighteen anti-dumping and twelve safeguard measures since 2017, by line, country of origin and exporter. The list is
 * not exhaustive; where a source tells only a range of rates, or no first day, the answer says so and holds no number to
 * compute with.
 */
public final class BundledTradeRemedies implements TradeRemedies {

    /** Nothing is read yet. */
    public BundledTradeRemedies() {}

    @Override
    public List<TradeRemedy> find(HsCode line, Country origin, LocalDate day) {
        return RemedyTable.bundled().find(line, origin, day);
    }

    @Override
    public boolean mayReach(HsCode line) {
        return RemedyTable.bundledMayReach(line);
    }

    @Override
    public Coverage coverage() {
        return COVERAGE.get();
    }

    private static final Kept<Coverage> COVERAGE = new Kept<>() {
        @Override
        protected Coverage load() {
            return CoverageTable.of("Trade remedies");
        }
    };
}
