package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Wording;

/** Whether goods have a customs value, and which methods were left on the way to it. */
public sealed interface ValuationOutcome {

    /** The methods that were tried and left, in the order in which they were tried. */
    List<LeftMethod> left();

    /** The reasons: why each method was left, and how the value was built up. */
    Explanation explanation();

    /**
     * Goods with a customs value.
     *
     * @param value the value
     * @param left the methods left before
     */
    record Determined(CustomsValue value, List<LeftMethod> left) implements ValuationOutcome {

        /** Copies the list and refuses null. */
        public Determined {
            Objects.requireNonNull(value, "value");
            left = List.copyOf(left);
        }

        @Override
        public Explanation explanation() {
            List<Step> steps = new ArrayList<>(LeftMethod.steps(left));
            steps.add(value.step());
            Explanation own = value.explanation();
            return new Explanation(own.title(), steps, own.caveats(), own.readings(), own.sources());
        }
    }

    /**
     * Goods without a customs value: no method could be used. There is never a value of nought instead.
     *
     * @param left the methods, with what each lacks
     */
    record Undetermined(List<LeftMethod> left) implements ValuationOutcome {

        /** Copies the list. */
        public Undetermined {
            left = List.copyOf(left);
        }

        /** What speaks against the first method tried, and every refusal by the law of a later one. */
        public List<Obstacle> decisive() {
            List<Obstacle> decisive = new ArrayList<>();
            for (LeftMethod method : left) {
                if (decisive.isEmpty() || !method.lacksFactsOnly()) {
                    decisive.addAll(method.obstacles());
                }
            }
            return decisive;
        }

        /** What the caller could still supply. */
        public List<Obstacle> missing() {
            return left.stream()
                    .flatMap(method -> method.obstacles().stream())
                    .filter(Obstacle::isMissingFact)
                    .toList();
        }

        @Override
        public Explanation explanation() {
            return new Explanation(
                    new Wording("No customs value", "Nilai pabean tidak dapat ditentukan"),
                    LeftMethod.steps(left),
                    List.of(),
                    List.of(),
                    List.of());
        }
    }

    /**
     * A method that was tried and left.
     *
     * @param method which one
     * @param obstacles why
     */
    record LeftMethod(MethodNumber method, List<Obstacle> obstacles) {

        /** Copies the list and refuses null. */
        public LeftMethod {
            Objects.requireNonNull(method, "method");
            obstacles = List.copyOf(obstacles);
        }

        /** Whether it was left only because facts were not supplied. */
        public boolean lacksFactsOnly() {
            return obstacles.stream().allMatch(Obstacle::isMissingFact);
        }

        private static List<Step> steps(List<LeftMethod> left) {
            return left.stream().map(LeftMethod::step).toList();
        }

        private Step step() {
            return Step.of(method.wording(), Figure.of(new Wording("left", "tidak digunakan")))
                    .under(method.citation())
                    .from(obstacles.stream()
                            .map(each -> Step.of(new Wording("because", "karena"), Figure.of(each.words()))
                                    .under(each.citation()))
                            .toList());
        }
    }

    /** The customs value, if there is one. */
    default Optional<CustomsValue> customsValue() {
        return this instanceof Determined determined ? Optional.of(determined.value()) : Optional.empty();
    }
}
