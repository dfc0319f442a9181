package org.pabean.regime.allowance;

import org.pabean.money.Fraction;

/** How freight and insurance fare when only a part of the FOB value is free. */
public enum FreightShare {
    /** They are free in the same part as the FOB value. */
    IN_PROPORTION {
        @Override
        Fraction free(Fraction freeFob, Fraction freeGoods, Fraction fobPart) {
            return freeFob;
        }
    },
    /** They are dutiable in full, save for goods that are free as a whole. */
    IN_FULL {
        @Override
        Fraction free(Fraction freeFob, Fraction freeGoods, Fraction fobPart) {
            return freeFob.times(fobPart).plus(freeGoods.times(Fraction.ONE.minus(fobPart)));
        }
    },
    /** They are left out of the value. */
    NOT_COUNTED {
        @Override
        Fraction free(Fraction freeFob, Fraction freeGoods, Fraction fobPart) {
            return freeFob.times(fobPart).plus(Fraction.ONE.minus(fobPart));
        }
    };

    /**
     * The free part of a customs value.
     *
     * @param freeFob the free part of the FOB value
     * @param freeGoods the part of the goods that is free with all its costs
     * @param fobPart the part of the customs value that is FOB value
     */
    abstract Fraction free(Fraction freeFob, Fraction freeGoods, Fraction fobPart);
}
