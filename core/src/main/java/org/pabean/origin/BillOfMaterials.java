package org.pabean.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/**
 * What a good was made from, for those who have cost data. It answers the questions of the rules of origin under one
 * agreement.
 *
 * @param good the tariff code of the good, six digits or more
 * @param fob its FOB value
 * @param weight its weight, if a rule asks for it
 * @param materials all materials, originating or not; values in the currency of the FOB value
 */
public record BillOfMaterials(HsCode good, Fraction fob, Optional<Fraction> weight, List<Material> materials) {

    /** Copies the list and refuses null. */
    public BillOfMaterials {
        Objects.requireNonNull(good, "good");
        Objects.requireNonNull(weight, "weight");
        materials = List.copyOf(materials);
        if (fob.signum() <= 0) {
            throw new IllegalArgumentException("a bill of materials needs an FOB value above nought, not " + fob);
        }
    }

    /** Whether all materials originate in parties of the agreement. */
    public boolean isMadeOfOriginatingMaterials(Agreement agreement) {
        return materials.stream().allMatch(material -> originates(material, agreement));
    }

    /** The value of the materials that do not count as originating. */
    public Fraction nonOriginatingValue(Agreement agreement) {
        Fraction sum = Fraction.ZERO;
        for (Material material : materials) {
            sum = sum.plus(material.value().minus(counted(material, agreement)));
        }
        return sum;
    }

    /** The regional value content by the indirect formula. */
    public Percent valueContent(Agreement agreement) {
        return ValueContent.indirect(fob, nonOriginatingValue(agreement));
    }

    /** The non-originating material that does not make the change of classification, as shares of the good. */
    public ToleranceRule.NonShifted nonShifted(TariffShift shift, Agreement agreement) {
        Fraction value = Fraction.ZERO;
        Optional<Fraction> heavy = Optional.of(Fraction.ZERO);
        for (Material material : materials) {
            if (!originates(material, agreement) && !shift.isMade(material.hsCode(), good)) {
                value = value.plus(material.value());
                heavy = heavy.flatMap(sum -> material.weight().map(sum::plus));
            }
        }
        Optional<Fraction> total = heavy;
        return new ToleranceRule.NonShifted(
                Optional.of(value.dividedBy(fob)),
                weight.filter(whole -> whole.signum() > 0).flatMap(whole -> total.map(part -> part.dividedBy(whole))));
    }

    private static boolean originates(Material material, Agreement agreement) {
        return material.origin().filter(agreement.members()::isMember).isPresent();
    }

    private static Fraction counted(Material material, Agreement agreement) {
        if (originates(material, agreement)) {
            return material.value();
        }
        return material.valueContent()
                .map(content -> Cumulation.countedValue(agreement.origin(), material.value(), content))
                .orElse(Fraction.ZERO);
    }
}
