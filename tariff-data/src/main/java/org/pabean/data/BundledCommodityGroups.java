package org.pabean.data;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.data.internal.CommodityTable;
import org.pabean.data.internal.CoverageTable;
import org.pabean.data.internal.Kept;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;
import org.pabean.tariff.CommodityGroup;
import org.pabean.tariff.CommodityGroups;

/**
 * The goods outside the flat rate of a consignment note: from 30 January 2020 by PMK 199/PMK.010/2019 art. 20, from 17
 * October 2023 by PMK 96/2023 art. 29, from 5 March 2025 at the fixed rates of PMK 4/2025. Before that no such list was
 * in force.
 */
public final class BundledCommodityGroups implements CommodityGroups {

    private static final String NAME = "Barang kiriman";

    /** Nothing is read yet. */
    public BundledCommodityGroups() {}

    @Override
    public Optional<CommodityGroup> find(HsCode code, LocalDate day) {
        Coverage known = COVERAGE.get();
        if (!known.contains(day)) {
            throw new DateOutsideDataException(NAME, day, known.firstDay(), known.lastDay());
        }
        return CommodityTable.bundled().find(code, day);
    }

    @Override
    public Coverage coverage() {
        return COVERAGE.get();
    }

    private static final Kept<Coverage> COVERAGE = new Kept<>() {
        @Override
        protected Coverage load() {
            return CoverageTable.of(NAME);
        }
    };
}
