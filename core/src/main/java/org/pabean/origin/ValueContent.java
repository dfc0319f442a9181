package org.pabean.origin;

import java.util.Collection;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/** Regional value content (<i>RVC, QVC</i>): the part of a good's FOB value that the parties added. */
public final class ValueContent {

    private ValueContent() {}

    /**
     * The indirect formula: FOB without the non-originating materials, over FOB (ATIGA art. 29, AJCEP art. 27, AANZFTA
     * ch. 3 art. 5, IJEPA art. 29(4)). All values in one currency.
     *
     * @throws IllegalArgumentException if the FOB value is not above nought
     */
    public static Percent indirect(Fraction fob, Fraction nonOriginatingMaterials) {
        return over(fob, fob.minus(nonOriginatingMaterials));
    }

    /**
     * The direct formula: originating material, labour, overhead, other cost and profit, over FOB (ATIGA art. 29, AANZFTA
     * ch. 3 art. 5). All values in one currency.
     *
     * @throws IllegalArgumentException if the FOB value is not above nought
     */
    public static Percent direct(Fraction fob, Collection<Fraction> contributions) {
        return over(fob, contributions.stream().reduce(Fraction.ZERO, Fraction::plus));
    }

    private static Percent over(Fraction fob, Fraction part) {
        if (fob.signum() <= 0) {
            throw new IllegalArgumentException("value content needs an FOB value above nought, not " + fob);
        }
        return Percent.ofFraction(part.dividedBy(fob));
    }
}
