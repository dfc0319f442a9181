package org.pabean.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LevyLine;
import org.pabean.levy.LineAmounts;
import org.pabean.levy.LineLevies;
import org.pabean.money.ExactSum;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** The exact sums of the levies of a declaration: what is paid and what the government bears are kept apart. */
final class LevySums {

    private final @Nullable ExactSum[] paid = new ExactSum[Levy.ALL.size()];
    private final @Nullable ExactSum[] borne = new ExactSum[Levy.ALL.size()];

    private LevySums() {}

    static LevySums of(List<AssessedItem> items) {
        LevySums sums = new LevySums();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof ItemByLine item) {
                sums.add(item.amounts());
            } else {
                items.get(i).portions().forEach(sums::add);
            }
        }
        return sums;
    }

    private void add(LineAmounts amounts) {
        LineLevies levies = amounts.levies();
        for (int i = 0; i < levies.size(); i++) {
            amounts.amounts().addTo(sum(paid, levies.levy(i)), i);
        }
    }

    private void add(LeviedPortion portion) {
        for (LevyLine line : portion.lines()) {
            if (line.isOwed()) {
                boolean isPaid = line.collection() == LevyLine.Collection.PAID;
                sum(isPaid ? paid : borne, line.levy()).add(line.amount().amount());
            }
        }
    }

    private static ExactSum sum(@Nullable ExactSum[] sums, Levy levy) {
        ExactSum sum = sums[levy.place()];
        if (sum == null) {
            sum = new ExactSum();
            sums[levy.place()] = sum;
        }
        return sum;
    }

    /** What the importer pays of a levy, before rounding. */
    Rupiah paid(Levy levy) {
        return value(paid[levy.place()]);
    }

    /** What the government bears of it, before rounding. */
    Rupiah borne(Levy levy) {
        return value(borne[levy.place()]);
    }

    private static Rupiah value(@Nullable ExactSum sum) {
        return sum == null ? Rupiah.ZERO : Rupiah.of(sum.value());
    }
}
