package org.pabean.valuation;

import java.util.List;
import java.util.Objects;
import org.pabean.law.Reading;

/** What a method makes of goods. */
public sealed interface MethodOutcome {

    /**
     * The method gives the customs value.
     *
     * @param value the value
     */
    record Valued(CustomsValue value) implements MethodOutcome {

        /** Refuses null. */
        public Valued {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The method cannot be used.
     *
     * @param obstacles why, at least one reason
     * @param readings open points of law that this rests on
     */
    record NotUsable(List<Obstacle> obstacles, List<Reading> readings) implements MethodOutcome {

        /** Copies the lists and refuses to have no reason. */
        public NotUsable {
            obstacles = List.copyOf(obstacles);
            readings = List.copyOf(readings);
            if (obstacles.isEmpty()) {
                throw new IllegalArgumentException("a method is left for a reason");
            }
        }

        /** For reasons that rest on no open point. */
        public NotUsable(List<Obstacle> obstacles) {
            this(obstacles, List.of());
        }
    }
}
