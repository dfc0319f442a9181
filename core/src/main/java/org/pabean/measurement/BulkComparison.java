package org.pabean.measurement;

import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Quantity;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/**
 * A found quantity beside a declared one, and which of the two counts.
 *
 * @param declared quantity declared, above nought
 * @param found quantity found, in a unit of the same kind
 * @param carriage how the goods travelled
 * @param tolerance the difference accepted for bulk goods
 */
public record BulkComparison(Quantity declared, Quantity found, Carriage carriage, BulkTolerance tolerance) {

    /**
     * Checks the quantities.
     *
     * @throws org.pabean.law.InvalidInputException if the units do not fit, the declared quantity is not above nought
     *     or the found one is negative
     */
    public BulkComparison {
        Objects.requireNonNull(carriage, "carriage");
        Objects.requireNonNull(tolerance, "tolerance");
        Violations violations = new Violations();
        violations.check(
                declared.unit().convertsTo(found.unit()),
                "found",
                "UNITS_DIFFER",
                () -> found + " cannot be compared with " + declared + "; give both by weight or both by volume");
        violations.check(
                declared.amount().signum() > 0, "declared", "QUANTITY_NOT_POSITIVE", "give a quantity above nought");
        violations.check(
                found.amount().signum() >= 0,
                "found",
                "QUANTITY_NEGATIVE",
                () -> "a quantity of " + found + " cannot be");
        violations.refuseIfAny();
    }

    /** The difference in percent of the declared quantity; negative if less was found. Exact. */
    public Percent difference() {
        return Percent.ofFraction(ratio().minus(Fraction.ONE));
    }

    private Fraction ratio() {
        return found.in(declared.unit()).amount().dividedBy(declared.amount());
    }

    /** Whether the difference is accepted: none at all, or one within the tolerance for bulk goods. */
    public boolean isAccepted() {
        Fraction size = difference().fraction();
        Fraction distance = size.max(size.negated());
        int order = distance.compareTo(tolerance.rate().fraction());
        boolean within = order < 0 || (order == 0 && tolerance.edge() == ToleranceEdge.INCLUDED);
        return distance.signum() == 0 || (carriage.isTolerated() && within);
    }

    /** The base of a specific duty, in the unit declared: the declared quantity if accepted, else the found one. */
    public Quantity dutiable() {
        return isAccepted() ? declared : found.in(declared.unit());
    }

    /** The value of the dutiable quantity at the declared unit price, exact. */
    public Rupiah valueOf(Rupiah declaredValue) {
        return isAccepted() ? declaredValue : declaredValue.times(ratio());
    }

    /** The open points that the answer rests on. */
    public List<Reading> readings() {
        return carriage.isTolerated() ? List.of(tolerance.edge()) : List.of();
    }

    /** How the answer came about. */
    public Explanation explanation() {
        Step step = Step.of(new Wording("Dutiable quantity", "Jumlah dasar pungutan"), Figure.of(dutiable()))
                .with(new Wording("declared", "diberitahukan"), Figure.of(declared))
                .with(new Wording("found", "kedapatan"), Figure.of(found))
                .with(new Wording("difference", "selisih"), Figure.of(difference()))
                .with(new Wording("tolerance", "toleransi"), Figure.of(applicableRate()))
                .with(new Wording("carriage", "pengangkutan"), Figure.of(carriage.wording()))
                .under(tolerance.citation());
        return new Explanation(
                new Wording("Declared and found quantity", "Jumlah diberitahukan dan kedapatan"),
                List.of(step),
                caveats(),
                readings(),
                List.of());
    }

    private Percent applicableRate() {
        return carriage.isTolerated() ? tolerance.rate() : Percent.ZERO;
    }

    private List<Caveat> caveats() {
        if (isAccepted() || difference().compareTo(Percent.ZERO) > 0) {
            return List.of();
        }
        return List.of(new Caveat(
                "NATURAL_SHRINKAGE",
                "found",
                new Wording(
                        "Natural shrinkage between loading and release may be free of duty; say what part it is",
                        "Penyusutan alami antara pemuatan dan pengeluaran dapat dibebaskan; sebutkan bagiannya"),
                MeasurementSources.SHRINKAGE));
    }
}
