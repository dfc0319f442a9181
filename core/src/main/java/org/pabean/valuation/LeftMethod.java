package org.pabean.valuation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pabean.declaration.MethodNumber;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * A method that was tried and left.
 *
 * @param method which one
 * @param obstacles why
 * @param readings open points of law that this rests on
 */
public record LeftMethod(MethodNumber method, List<Obstacle> obstacles, List<Reading> readings) {

    /** Copies the lists and refuses null. */
    public LeftMethod {
        Objects.requireNonNull(method, "method");
        obstacles = List.copyOf(obstacles);
        readings = List.copyOf(readings);
    }

    /** Whether it was left only because facts were not supplied. */
    public boolean lacksFactsOnly() {
        return obstacles.stream().allMatch(Obstacle::isMissingFact);
    }

    /** That it was left, with each reason and its article. */
    public Step step() {
        return Step.of(method.wording(), Figure.of(new Wording("left", "tidak digunakan")))
                .under(method.citation())
                .from(obstacles.stream().map(LeftMethod::because).toList());
    }

    private static Step because(Obstacle obstacle) {
        return Step.of(new Wording("because", "karena"), Figure.of(obstacle.words()))
                .under(obstacle.citation());
    }

    @Override
    public String toString() {
        return method.wording().english() + ": "
                + obstacles.stream()
                        .map(each -> each.words().english() + " [" + each.citation() + "]")
                        .collect(Collectors.joining(", "));
    }
}
