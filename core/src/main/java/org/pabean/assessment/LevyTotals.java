package org.pabean.assessment;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** The totals of a declaration by the places of the levies; each is rounded from its exact sum when somebody asks for it. */
final class LevyTotals extends AbstractList<LevyTotal> implements RandomAccess {

    private final LevySums sums;
    private final LevyRounding rounding;

    /** Takes sums that nothing will be added to any more. */
    LevyTotals(LevySums sums, LevyRounding rounding) {
        this.sums = sums;
        this.rounding = rounding;
    }

    @Override
    public LevyTotal get(int index) {
        Levy levy = Levy.ALL.get(index);
        Rounding ordered = rounding.rounding(levy);
        Rupiah paid = sums.paid(levy);
        Rupiah borne = sums.borne(levy);
        return new LevyTotal(
                levy,
                borne.isZero() ? paid : paid.plus(borne),
                paid.rounded(ordered),
                borne.isZero() ? borne : borne.rounded(ordered),
                ordered,
                rounding.citation(levy));
    }

    @Override
    public int size() {
        return Levy.ALL.size();
    }
}
