package org.pabean.examples.flink;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.data.Nomenclature;
import org.pabean.data.OverlaidTariff;
import org.pabean.data.TariffLayer;
import org.pabean.goods.HsCode;

/**
 * The question: a register assessed under the law of its day, and once more with other rates. It is all that travels to
 * another machine; the assessors are opened there, out of the data in the job's jar.
 *
 * @param seed what the register is generated from
 * @param lines how many lines it has
 * @param day the day of registration of all of them
 * @param changes the other rates
 */
record WhatIf(long seed, long lines, LocalDate day, List<RateChange> changes) implements Serializable {

    /** So many that handing a block over costs nothing beside answering it. */
    static final int LINES_OF_A_BLOCK = 10_000;

    private static final String COLUMNS = "hs8,ad_valorem_pct,specific_amount,specific_unit,from,to,instrument\n";

    /** Copies the list. */
    WhatIf {
        changes = List.copyOf(changes);
    }

    /** How many blocks the register is shared out in. */
    long blocks() {
        return (lines + LINES_OF_A_BLOCK - 1) / LINES_OF_A_BLOCK;
    }

    /** The number of the first line of a block; of the block after the last, the number of lines. */
    long firstLineOf(long block) {
        return Math.min(lines, block * LINES_OF_A_BLOCK);
    }

    /** The law as it is. */
    Assessor before() {
        return Assessor.standard();
    }

    /** The law with the changes laid over the tariff book. */
    Assessor after() {
        ReferenceData data = ReferenceData.standard();
        TariffLayer layer = TariffLayer.parse("what if", rows());
        return Assessor.of(data.withTariff(new OverlaidTariff(layer, data.tariff())));
    }

    private String rows() {
        StringBuilder rows = new StringBuilder(COLUMNS);
        for (RateChange change : changes) {
            for (HsCode line : new Nomenclature().lines(HsCode.of(change.chapter()), day)) {
                rows.append(String.join(",", line.plain(), change.percent(), "", "", day.toString(), "", "what if\n"));
            }
        }
        return rows.toString();
    }
}
