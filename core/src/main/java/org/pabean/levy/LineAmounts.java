package org.pabean.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * The levies of one item by its line, exact. Immutable.
 *
 * @param levies the levies of the line
 * @param customsValue the dutiable value
 */
public record LineAmounts(LineLevies levies, Rupiah customsValue) {

    /** Refuses null. */
    public LineAmounts {
        Objects.requireNonNull(levies, "levies");
        Objects.requireNonNull(customsValue, "customsValue");
    }

    /** The base of the import taxes (<i>nilai impor</i>). */
    public Rupiah importValue() {
        return levies.amount(levies.size(), customsValue);
    }

    /** What a levy comes to; nothing if the line does not bear it. */
    public Rupiah amount(Levy levy) {
        for (int i = 0; i < levies.size(); i++) {
            if (levies.levy(i) == levy) {
                return levies.amount(i, customsValue);
            }
        }
        return Rupiah.ZERO;
    }

    /** The same amounts with rates, articles, readings and warnings, for the item of this number. */
    public LeviedPortion portion(int itemNumber) {
        return levies.portion(this, itemNumber);
    }

    List<LevyLine> lines() {
        List<LevyLine> lines = new ArrayList<>(levies.size());
        for (int i = 0; i < levies.size(); i++) {
            lines.add(line(levies.ofOneRupiah().lines().get(i), levies.amount(i, customsValue)));
        }
        return lines;
    }

    private LevyLine line(LevyLine ofOneRupiah, Rupiah amount) {
        return new LevyLine(
                ofOneRupiah.levy(),
                ofOneRupiah.rate(),
                customsValue.times(ofOneRupiah.base().amount()),
                ofOneRupiah.basePart(),
                amount,
                ofOneRupiah.collection(),
                ofOneRupiah.citation());
    }

    @Override
    public String toString() {
        return lines().toString();
    }
}
