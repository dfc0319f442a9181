package org.pabean.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LevyLine;
import org.pabean.levy.LineLevies;
import org.pabean.money.ExactSum;
import org.pabean.money.Factors;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** The exact sums of the levies of a declaration: what is paid and what the government bears are kept apart. */
final class LevySums {

    private static final int LEVIES = Levy.ALL.size();

    /** By the levies' places; behind them, once more, what the government bears. */
    private final @Nullable ExactSum[] sums = new ExactSum[2 * LEVIES];

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
        Factors.Addends addends = levies.addends(customsValue);
        for (int i = 0; i < levies.size(); i++) {
            addends.addTo(sum(levies.levy(i).place()), i);
        }
    }

    private void add(LeviedPortion portion) {
        for (LevyLine line : portion.lines()) {
            if (line.isOwed()) {
                int part = line.collection() == LevyLine.Collection.PAID ? 0 : LEVIES;
                sum(part + line.levy().place()).add(line.amount().amount());
            }
        }
    }

    private ExactSum sum(int place) {
        ExactSum sum = sums[place];
        if (sum == null) {
            sum = new ExactSum();
            sums[place] = sum;
        }
        return sum;
    }

    /** Whether any item owes the levy, if only nought. */
    boolean tells(Levy levy) {
        return sums[levy.place()] != null || sums[LEVIES + levy.place()] != null;
    }

    /** What the importer pays of a levy, before rounding. */
    Rupiah paid(Levy levy) {
        return value(sums[levy.place()]);
    }

    /** What the government bears of it, before rounding. */
    Rupiah borne(Levy levy) {
        return value(sums[LEVIES + levy.place()]);
    }

    private static Rupiah value(@Nullable ExactSum sum) {
        return sum == null ? Rupiah.ZERO : Rupiah.of(sum.value());
    }
}
