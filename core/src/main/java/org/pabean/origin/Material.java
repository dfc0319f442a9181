package org.pabean.origin;

import java.util.Objects;
import java.util.Optional;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/**
 * A material that went into a good.
 *
 * @param hsCode its tariff code, six digits or more
 * @param value its value, in the currency of the bill
 * @param origin the country it originates in under the agreement; empty if undetermined, which counts as non-originating
 * @param valueContent its own regional value content, where it comes from a party without originating there
 * @param weight its weight, in the unit of the bill
 */
public record Material(
        HsCode hsCode,
        Fraction value,
        Optional<Country> origin,
        Optional<Percent> valueContent,
        Optional<Fraction> weight) {

    /** Refuses null and a negative value. */
    public Material {
        Objects.requireNonNull(hsCode, "hsCode");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(valueContent, "valueContent");
        Objects.requireNonNull(weight, "weight");
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a material cannot be worth " + value);
        }
    }

    /** A material that originates in a country. */
    public static Material from(Country origin, HsCode hsCode, Fraction value) {
        return new Material(hsCode, value, Optional.of(origin), Optional.empty(), Optional.empty());
    }

    /** A material whose origin nobody can show. */
    public static Material ofUnknownOrigin(HsCode hsCode, Fraction value) {
        return new Material(hsCode, value, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
