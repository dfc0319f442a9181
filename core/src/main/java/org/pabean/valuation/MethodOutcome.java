package org.pabean.valuation;

import java.util.List;
import java.util.Objects;

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
     */
    record NotUsable(List<Obstacle> obstacles) implements MethodOutcome {

        /** Copies the list and refuses an empty one. */
        public NotUsable {
            obstacles = List.copyOf(obstacles);
            if (obstacles.isEmpty()) {
                throw new IllegalArgumentException("a method is left for a reason");
            }
        }
    }
}
