package org.pabean.regime.allowance;

import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Quantity;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * What is free of excisable goods, and what is destroyed.
 *
 * @param portions the goods in the order in which they were declared
 * @param tobaccoShare how much of the allowance for tobacco they fill: the sum of quantity divided by limit
 * @param citation where the quantities are written
 * @param readings answers to open points of law that it rests on
 * @param caveats warnings that it carries
 */
public record ExciseOutcome(
        List<Portion> portions,
        Fraction tobaccoShare,
        Citation citation,
        List<Reading> readings,
        List<Caveat> caveats) {

    /** Copies the lists and refuses null. */
    public ExciseOutcome {
        portions = List.copyOf(portions);
        Objects.requireNonNull(tobaccoShare, "tobaccoShare");
        Objects.requireNonNull(citation, "citation");
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }

    /**
     * One line of the goods.
     *
     * @param kind what they are
     * @param free how many are free, in the unit of the kind
     * @param destroyed how many are destroyed, in the unit of the kind
     */
    public record Portion(ExcisableKind kind, Fraction free, Fraction destroyed) {

        /** Refuses null. */
        public Portion {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(free, "free");
            Objects.requireNonNull(destroyed, "destroyed");
        }
    }

    /** Whether anything is destroyed. */
    public boolean isOverAllowance() {
        return portions.stream().anyMatch(portion -> portion.destroyed().signum() > 0);
    }

    /** How much of a kind is free, in its unit. */
    public Fraction free(ExcisableKind kind) {
        return portions.stream()
                .filter(portion -> portion.kind() == kind)
                .map(Portion::free)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** How much of a kind is destroyed, in its unit. */
    public Fraction destroyed(ExcisableKind kind) {
        return portions.stream()
                .filter(portion -> portion.kind() == kind)
                .map(Portion::destroyed)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The reasons. */
    public Explanation explanation() {
        List<Step> steps = portions.stream()
                .map(portion -> Step.of(portion.kind().wording(), quantity(portion.kind(), portion.free()))
                        .with(new Wording("destroyed", "dimusnahkan"), quantity(portion.kind(), portion.destroyed()))
                        .under(citation))
                .toList();
        Wording title = new Wording("Excise-free quantities", "Jumlah yang dibebaskan dari cukai");
        return new Explanation(title, steps, caveats, readings, List.of());
    }

    private static Figure quantity(ExcisableKind kind, Fraction amount) {
        return Figure.of(new Quantity(amount, kind.unit()));
    }
}
