package org.pabean.origin;

import java.util.Objects;
import org.pabean.goods.Quantity;

/**
 * How much of an imported material a quantity of manufactured goods holds, as customs approved it (<i>konversi</i>).
 *
 * @param material the material in those goods
 * @param goods the goods
 */
public record MaterialConversion(Quantity material, Quantity goods) {

    /** Refuses null and goods or material below or at nothing. */
    public MaterialConversion {
        Objects.requireNonNull(material, "material");
        if (goods.amount().signum() <= 0 || material.amount().signum() <= 0) {
            throw new IllegalArgumentException(
                    "a conversion tells material for goods, not " + material + " for " + goods);
        }
    }

    /** The material in a quantity of goods, in the unit of the material. */
    public Quantity materialIn(Quantity released) {
        return new Quantity(
                material.amount().times(released.in(goods.unit()).amount()).dividedBy(goods.amount()), material.unit());
    }

    /** The goods that a quantity of material makes, in the unit of the goods. */
    public Quantity goodsFrom(Quantity used) {
        return new Quantity(
                goods.amount().times(used.in(material.unit()).amount()).dividedBy(material.amount()), goods.unit());
    }
}
