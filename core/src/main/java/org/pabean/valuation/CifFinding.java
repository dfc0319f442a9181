package org.pabean.valuation;

import java.util.List;
import org.pabean.law.Reading;

/** Whether a price could be brought to CIF. */
public sealed interface CifFinding permits CifBuildUp, CifFinding.Gap {

    /**
     * It could not: a cost is due that neither documents nor norms tell.
     *
     * @param obstacles what is lacking, at least one
     * @param readings open points of law that this rests on
     */
    record Gap(List<Obstacle> obstacles, List<Reading> readings) implements CifFinding {

        /** Copies the lists and refuses to lack nothing. */
        public Gap {
            obstacles = List.copyOf(obstacles);
            readings = List.copyOf(readings);
            if (obstacles.isEmpty()) {
                throw new IllegalArgumentException("a gap names what is lacking");
            }
        }
    }
}
