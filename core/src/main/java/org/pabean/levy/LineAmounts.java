package org.pabean.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.money.Fraction;
import org.pabean.money.Products;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/** The levies of one item by its {@linkplain LineLevies line}, exact. Immutable. */
public final class LineAmounts {

    private final LineLevies levies;
    private final Rupiah customsValue;
    private final Products products;

    LineAmounts(LineLevies levies, Rupiah customsValue, Products products) {
        this.levies = levies;
        this.customsValue = customsValue;
        this.products = products;
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
        return Rupiah.of(products.get(levies.size()));
    }

    /** What the levies come to, in rupiah and in the order of {@link #levies()}; the import value stands behind them. */
    public Products amounts() {
        return products;
    }

    /** What a levy comes to; nothing if the line does not bear it. */
    public Rupiah amount(Levy levy) {
        for (int i = 0; i < levies.size(); i++) {
            if (levies.levy(i) == levy) {
                return Rupiah.of(products.get(i));
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
            lines.add(line(levies.ofOneRupiah().lines().get(i), products.get(i)));
        }
        return lines;
    }

    private LevyLine line(LevyLine ofOneRupiah, Fraction amount) {
        return new LevyLine(
                ofOneRupiah.levy(),
                ofOneRupiah.rate(),
                customsValue.times(ofOneRupiah.base().amount()),
                ofOneRupiah.basePart(),
                Rupiah.of(amount),
                ofOneRupiah.collection(),
                ofOneRupiah.citation());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineAmounts that
                && levies.equals(that.levies)
                && customsValue.equals(that.customsValue);
    }

    @Override
    public int hashCode() {
        return Objects.hash(levies, customsValue);
    }

    @Override
    public String toString() {
        return lines().toString();
    }
}
