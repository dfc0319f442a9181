package org.pabean.levy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.money.ExactSums;
import org.pabean.money.Factors;
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
    private final Levy[] levies;
    private final int[] places;

    /** What each levy takes of a rupiah, and behind them what it brings into the import value. */
    private final Factors factors;

    private LineLevies(LeviedPortion ofOneRupiah) {
        this.ofOneRupiah = ofOneRupiah;
        List<LevyLine> lines = ofOneRupiah.lines();
        this.levies = new Levy[lines.size()];
        List<Fraction> taken = new ArrayList<>();
        for (LevyLine line : lines) {
            levies[taken.size()] = line.levy();
            taken.add(line.amount().amount());
        }
        taken.add(ofOneRupiah.importValue().amount());
        this.factors = Factors.of(taken);
        this.places = Arrays.stream(levies).mapToInt(Levy::place).toArray();
    }

    static LineLevies of(LeviedPortion ofOneRupiah) {
        return new LineLevies(ofOneRupiah);
    }

    /** The levies of an item of this customs value, exact. */
    public LineAmounts on(Rupiah customsValue) {
        return new LineAmounts(this, customsValue);
    }

    /** What the levy at this place takes of a customs value, exact; behind the levies stands the import value. */
    Rupiah amount(int index, Rupiah customsValue) {
        return Rupiah.of(factors.product(index, customsValue.amount()));
    }

    /** Adds what each levy takes of a customs value, exact, to the sum at its {@linkplain Levy#place place}. */
    public void addTo(ExactSums sums, Rupiah customsValue) {
        factors.addTo(sums, places, customsValue.amount());
    }

    /** How many levies there are, those that are not collected included. */
    public int size() {
        return levies.length;
    }

    /** Which levy stands at this place in the order of computation. */
    public Levy levy(int index) {
        return levies[index];
    }

    /** What that levy takes of each rupiah of customs value. */
    public Fraction factor(int index) {
        return factors.get(index);
    }

    /** The levies of one rupiah of customs value, with rates, articles, readings and warnings. */
    public LeviedPortion ofOneRupiah() {
        return ofOneRupiah;
    }

    /** Answers to open points of law that treatment and levies rest on. */
    public List<Reading> readings() {
        return joined(ofOneRupiah.treatment().readings(), ofOneRupiah.readings());
    }

    /** Warnings that treatment and levies carry, about the item of a number. */
    public List<Caveat> caveats(int itemNumber) {
        return joined(ofOneRupiah.treatment().caveats(), about(itemNumber));
    }

    private List<Caveat> about(int itemNumber) {
        String path = "item " + itemNumber;
        List<Caveat> about = new ArrayList<>(ofOneRupiah.caveats().size());
        for (Caveat each : ofOneRupiah.caveats()) {
            about.add(each.about(path));
        }
        return about;
    }

    private static <T> List<T> joined(List<T> ofTreatment, List<T> ofLevies) {
        return ofTreatment.isEmpty()
                ? ofLevies
                : Stream.concat(ofTreatment.stream(), ofLevies.stream())
                        .distinct()
                        .toList();
    }

    LeviedPortion portion(LineAmounts amounts, int itemNumber) {
        return new LeviedPortion(
                ofOneRupiah.treatment(),
                amounts.customsValue(),
                amounts.importValue(),
                amounts.lines(),
                ofOneRupiah.readings(),
                about(itemNumber));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LineLevies that && ofOneRupiah.equals(that.ofOneRupiah);
    }

    @Override
    public int hashCode() {
        return factors.hashCode();
    }

    @Override
    public String toString() {
        return ofOneRupiah.toString();
    }
}
