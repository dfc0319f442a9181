package org.pabean.jmh.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that a run measured.
 *
 * @param machine the virtual machine and the options it ran with, in words
 * @param scores the scores in the order of the run
 */
record Results(String machine, Map<Key, Score> scores) {

    Results {
        scores = new LinkedHashMap<>(scores);
    }

    Optional<Score> score(Key key) {
        return Optional.ofNullable(scores.get(key));
    }
}
