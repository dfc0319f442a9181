package org.pabean.valuation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pabean.explanation.Explanation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether goods have a customs value, and which methods were left on the way to it. */
public sealed interface ValuationOutcome {

    /** The methods that were tried and left, in the order in which they were tried. */
    List<LeftMethod> left();

    /** The reason that the declaration of the line gives for another method than I; empty if the sale was not refused. */
    Optional<MethodReason> reason();

    /** The reasons: why each method was left, and how the value was built up. */
    Explanation explanation();

    /**
     * Goods with a customs value.
     *
     * @param value the value
     */
    record Determined(CustomsValue value) implements ValuationOutcome {

        /** Refuses null. */
        public Determined {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public List<LeftMethod> left() {
            return value.left();
        }

        @Override
        public Optional<MethodReason> reason() {
            return value.reason();
        }

        @Override
        public Explanation explanation() {
            return value.explanation();
        }
    }

    /**
     * Goods without a customs value: no method could be used. There is never a value of nought instead.
     *
     * @param left the methods, with what each lacks
     * @param reason why the price was refused; empty if it was not
     * @param readings open points of law that the order of the methods rests on
     */
    record Undetermined(List<LeftMethod> left, Optional<MethodReason> reason, List<Reading> readings)
            implements ValuationOutcome {

        /** Copies the lists and refuses null. */
        public Undetermined {
            left = List.copyOf(left);
            Objects.requireNonNull(reason, "reason");
            readings = List.copyOf(readings);
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
            Set<Reading> all = new LinkedHashSet<>(readings);
            left.forEach(each -> all.addAll(each.readings()));
            return new Explanation(
                    new Wording("No customs value", "Nilai pabean tidak dapat ditentukan"),
                    left.stream().map(LeftMethod::step).toList(),
                    List.of(),
                    List.copyOf(all),
                    List.of());
        }
    }

    /** The customs value, if there is one. */
    default Optional<CustomsValue> customsValue() {
        return this instanceof Determined determined ? Optional.of(determined.value()) : Optional.empty();
    }
}
