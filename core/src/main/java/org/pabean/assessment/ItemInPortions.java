package org.pabean.assessment;

import java.util.List;
import java.util.Objects;
import org.pabean.levy.LeviedPortion;
import org.pabean.levy.LevyLine;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.tariff.Levy;

/** An item that was looked at by itself, with the levies of its portions. */
record ItemInPortions(DutiableItem valued, Rupiah customsValue, List<LeviedPortion> portions) implements AssessedItem {

    ItemInPortions {
        Objects.requireNonNull(valued, "valued");
        Objects.requireNonNull(customsValue, "customsValue");
        portions = List.copyOf(portions);
    }

    @Override
    public Rupiah importValue() {
        return Rupiah.sum(portions.stream().map(LeviedPortion::importValue).toList());
    }

    @Override
    public Rupiah amount(Levy levy) {
        Rupiah sum = Rupiah.ZERO;
        for (LeviedPortion portion : portions) {
            for (LevyLine line : portion.lines()) {
                if (line.levy() == levy && line.isOwed()) {
                    sum = sum.plus(line.amount());
                }
            }
        }
        return sum;
    }
}
