package org.pabean.sanction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * What a fine rests on.
 *
 * @param step how it was computed
 * @param caveats warnings
 * @param readings answers to open points of law that it depends on
 */
public record FineReasons(Step step, List<Caveat> caveats, List<Reading> readings) {

    private static final Wording TITLE = new Wording("Administrative fine", "Sanksi administrasi berupa denda");

    /** Copies the lists and refuses null. */
    public FineReasons {
        Objects.requireNonNull(step, "step");
        caveats = List.copyOf(caveats);
        readings = List.copyOf(readings);
    }

    static FineReasons of(Step step) {
        return new FineReasons(step, List.of(), List.of());
    }

    /** The articles of all steps, each once. */
    public List<Citation> citations() {
        return cited(step).distinct().toList();
    }

    /** The reasons as an explanation. */
    public Explanation explanation() {
        return new Explanation(TITLE, List.of(step), caveats, readings, List.of());
    }

    private static Stream<Citation> cited(Step step) {
        return Stream.concat(step.citations().stream(), step.parts().stream().flatMap(FineReasons::cited));
    }
}
