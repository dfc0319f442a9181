package org.pabean.measurement;

import java.util.List;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Step;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Reading;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/** What the three groups of liquids share. */
final class LiquidChecks {

    private static final Fraction LITRES_PER_CUBIC_METRE = Fraction.of(1000);

    private LiquidChecks() {}

    /** The volume in litres, after volume and density were found usable. */
    static Quantity volume(Quantity observed, Fraction density, String densityPath) {
        Violations violations = new Violations();
        violations.check(
                observed.unit().convertsTo(UnitOfMeasure.LTR),
                "observedVolume",
                "NOT_A_VOLUME",
                () -> "give litres instead of " + observed);
        violations.check(
                observed.amount().signum() >= 0,
                "observedVolume",
                "VOLUME_NEGATIVE",
                () -> "a volume of " + observed + " cannot be");
        violations.check(density.signum() > 0, densityPath, "DENSITY_NOT_POSITIVE", "give kg/m³ above nought");
        violations.refuseIfAny();
        return observed.in(UnitOfMeasure.LTR);
    }

    /** Litres times kilograms per cubic metre. */
    static Fraction kilograms(Quantity litres, Fraction density) {
        return litres.amount().times(density).dividedBy(LITRES_PER_CUBIC_METRE);
    }

    static Explanation page(List<Step> steps, List<Reading> readings) {
        return new Explanation(
                new Wording("Quantity of bulk liquid", "Jumlah cairan curah"), steps, List.of(), readings, List.of());
    }
}
