package org.pabean.valuation;

import java.util.List;

/** Whether a price could be brought to CIF. */
public sealed interface CifFinding permits CifBuildUp, CifFinding.Gap {

    /**
     * It could not: a cost is due that neither documents nor norms tell.
     *
     * @param obstacles what is lacking, at least one
     */
    record Gap(List<Obstacle> obstacles) implements CifFinding {

        /** Copies the list and refuses an empty one. */
        public Gap {
            obstacles = List.copyOf(obstacles);
            if (obstacles.isEmpty()) {
                throw new IllegalArgumentException("a gap names what is lacking");
            }
        }
    }
}
