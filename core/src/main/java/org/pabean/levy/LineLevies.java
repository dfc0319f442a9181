package org.pabean.levy;

import java.util.List;
import org.pabean.law.Caveat;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * What the law of a day collects of goods of one line of which nothing but a value is stated: the levies of one rupiah, worked
 * out once by the {@linkplain LevyChain chain} and then multiplied by the value of each item. All of them are percentages of
 * the value, so the products are the exact levies of the item.
 */
public final class LineLevies {

    private final LeviedPortion ofOneRupiah;
    private final Fraction importFactor;
    private final Fraction[] factors;
    private final Levy[] levies;

    private LineLevies(LeviedPortion ofOneRupiah) {
        this.ofOneRupiah = ofOneRupiah;
        this.importFactor = factor(ofOneRupiah.importValue());
        this.factors =
                ofOneRupiah.lines().stream().map(line -> factor(line.amount())).toArray(Fraction[]::new);
        this.levies = ofOneRupiah.lines().stream().map(LevyLine::levy).toArray(Levy[]::new);
    }

    static LineLevies of(LeviedPortion ofOneRupiah) {
        return new LineLevies(ofOneRupiah);
    }

    private static Fraction factor(Rupiah amount) {
        return amount.amount().inLowestTerms();
    }

    /** The levies of an item of this customs value, exact. */
    public LineAmounts on(Rupiah customsValue) {
        Fraction value = customsValue.amount();
        Fraction[] amounts = new Fraction[factors.length];
        for (int i = 0; i < factors.length; i++) {
            amounts[i] = factors[i].signum() == 0 ? Fraction.ZERO : value.times(factors[i]);
        }
        return new LineAmounts(this, customsValue, value.times(importFactor), amounts);
    }

    /** How many levies there are, those that are not collected included. */
    public int size() {
        return factors.length;
    }

    /** Which levy stands at this place in the order of computation. */
    public Levy levy(int index) {
        return levies[index];
    }

    /** What that levy takes of each rupiah of customs value. */
    public Fraction factor(int index) {
        return factors[index];
    }

    /** The levies of one rupiah of customs value, with rates, articles, readings and warnings. */
    public LeviedPortion ofOneRupiah() {
        return ofOneRupiah;
    }

    LeviedPortion portion(LineAmounts amounts, int itemNumber) {
        String path = "item " + itemNumber;
        List<Caveat> caveats =
                ofOneRupiah.caveats().stream().map(each -> each.about(path)).toList();
        return new LeviedPortion(
                ofOneRupiah.treatment(),
                amounts.customsValue(),
                amounts.importValue(),
                amounts.lines(),
                ofOneRupiah.readings(),
                caveats);
    }
}
