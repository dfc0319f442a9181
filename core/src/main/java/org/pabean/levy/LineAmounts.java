package org.pabean.levy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** The levies of one item by its {@linkplain LineLevies line}, exact. Immutable. */
public final class LineAmounts {

    private final LineLevies levies;
    private final Rupiah customsValue;
    private final Fraction importValue;
    private final Fraction[] amounts;

    LineAmounts(LineLevies levies, Rupiah customsValue, Fraction importValue, Fraction[] amounts) {
        this.levies = levies;
        this.customsValue = customsValue;
        this.importValue = importValue;
        this.amounts = amounts;
    }

    /** The levies of the line. */
    public LineLevies levies() {
        return levies;
    }

    /** The dutiable value. */
    public Rupiah customsValue() {
        return customsValue;
    }

    /** The base of the import taxes (<i>nilai impor</i>). */
    public Rupiah importValue() {
        return Rupiah.of(importValue);
    }

    /** What the levy at this place of the line's order comes to, in rupiah. */
    public Fraction amount(int index) {
        return amounts[index];
    }

    /** What a levy comes to; nothing if the line does not bear it. */
    public Rupiah amount(Levy levy) {
        for (int i = 0; i < amounts.length; i++) {
            if (levies.levy(i) == levy) {
                return Rupiah.of(amounts[i]);
            }
        }
        return Rupiah.ZERO;
    }

    /** The same amounts with rates, articles, readings and warnings, for the item of this number. */
    public LeviedPortion portion(int itemNumber) {
        return levies.portion(this, itemNumber);
    }

    List<LevyLine> lines() {
        List<LevyLine> lines = new ArrayList<>(amounts.length);
        for (int i = 0; i < amounts.length; i++) {
            LevyLine unit = levies.ofOneRupiah().lines().get(i);
            lines.add(new LevyLine(
                    unit.levy(),
                    unit.rate(),
                    customsValue.times(unit.base().amount()),
                    unit.basePart(),
                    Rupiah.of(amounts[i]),
                    unit.collection(),
                    unit.citation()));
        }
        return lines;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineAmounts that
                && levies.ofOneRupiah().equals(that.levies.ofOneRupiah())
                && customsValue.equals(that.customsValue)
                && importValue.equals(that.importValue)
                && Arrays.equals(amounts, that.amounts);
    }

    @Override
    public int hashCode() {
        return customsValue.hashCode();
    }

    @Override
    public String toString() {
        return lines().toString();
    }
}
