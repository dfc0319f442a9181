package org.pabean.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LevyLine;
import org.pabean.levy.LineLevies;
import org.pabean.money.ExactSums;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** The exact sums of the levies of a declaration: what is paid and what the government bears are kept apart. */
final class LevySums {

    private static final int LEVIES = Levy.ALL.size();

    private final ExactSums paid = new ExactSums(LEVIES);
    private @Nullable ExactSums borne;

    private LevySums() {}

    static LevySums of(List<AssessedItem> items) {
        LevySums sums = new LevySums();
        for (AssessedItem each : items) {
            if (each instanceof ItemByLine item) {
                sums.add(item.amounts().levies(), item.customsValue());
            } else {
                each.portions().forEach(sums::add);
            }
        }
        return sums;
    }

    static LevySums of(ItemsByLine items) {
        LevySums sums = new LevySums();
        items.addTo(sums);
        return sums;
    }

    /** Adds what the levies of a line take of a customs value. */
    void add(LineLevies levies, Rupiah customsValue) {
        levies.addTo(paid, customsValue);
    }

    private void add(LeviedPortion portion) {
        for (LevyLine line : portion.lines()) {
            if (line.isOwed()) {
                ExactSums sums = line.collection() == LevyLine.Collection.PAID ? paid : borne();
                sums.add(line.levy().place(), line.amount().amount());
            }
        }
    }

    private ExactSums borne() {
        ExactSums sums = borne;
        if (sums == null) {
            sums = new ExactSums(LEVIES);
            borne = sums;
        }
        return sums;
    }

    /** What the importer pays of a levy, before rounding. */
    Rupiah paid(Levy levy) {
        return Rupiah.of(paid.value(levy.place()));
    }

    /** What the government bears of it, before rounding. */
    Rupiah borne(Levy levy) {
        ExactSums sums = borne;
        return sums == null ? Rupiah.ZERO : Rupiah.of(sums.value(levy.place()));
    }
}
