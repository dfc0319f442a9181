package org.pabean.origin;

import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/** How much of a material from another party counts as originating. */
public final class Cumulation {

    private Cumulation() {}

    /**
     * The value of a material from a party that counts, by the material's own value content: all of it from the content
     * that gives origin on, a part in proportion where the agreement knows partial cumulation (ATIGA art. 30(2)), else
     * nothing.
     */
    public static Fraction countedValue(OriginTerms terms, Fraction value, Percent contentOfMaterial) {
        if (terms.valueContent()
                .filter(enough -> contentOfMaterial.compareTo(enough) >= 0)
                .isPresent()) {
            return value;
        }
        boolean inProportion = terms.partialCumulationFrom()
                .filter(least -> contentOfMaterial.compareTo(least) >= 0)
                .isPresent();
        return inProportion ? value.times(contentOfMaterial.fraction()) : Fraction.ZERO;
    }
}
