package org.pabean.valuation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.declaration.Charge;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Money;

/** Collects what a computation finds on its way: steps, readings, warnings and obstacles. Not for sharing. */
final class Findings {

    private final ValuationContext context;
    private final List<Step> steps = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Caveat> caveats = new ArrayList<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    Findings(ValuationContext context) {
        this.context = context;
    }

    /** The answer to an open point, noted as one that the result rests on. */
    <R extends Enum<R> & Reading> R reading(Class<R> point) {
        R answer = context.readings().of(point);
        rest(answer);
        return answer;
    }

    void step(Wording rule, Figure result, Citation citation) {
        steps.add(new Step(rule, List.of(), result, List.of(citation), List.of()));
    }

    void step(Step step) {
        steps.add(step);
    }

    void caveat(String code, Wording words, Citation citation) {
        caveats.add(new Caveat(code, "", words, citation));
    }

    void obstacle(Obstacle.Reason reason, Wording words, Citation citation) {
        obstacles.add(new Obstacle(reason, words, citation));
    }

    /** The sum of proven costs, noted as one step. */
    Money onDocuments(Charge.Kind cost, List<Charge> proven, Money nothing) {
        Money sum = nothing;
        for (Charge charge : proven) {
            sum = sum.plus(charge.amount().orElse(nothing));
        }
        step(ChargeWords.added(cost), Figure.of(sum), ValuationCitations.TRANSPORT);
        return sum;
    }

    /** Takes over what a part of the computation rests on. */
    void take(List<Reading> ofPart, List<Caveat> warnings) {
        for (Reading reading : ofPart) {
            rest(reading);
        }
        caveats.addAll(warnings);
    }

    /** A reading on which several parts rest is told once; there are never many. */
    private void rest(Reading answer) {
        if (!readings.contains(answer)) {
            readings.add(answer);
        }
    }

    /** Warns that the value rests on an estimate. */
    void estimated(Wording what) {
        caveat(
                "VALUE_PROVISIONAL",
                new Wording(
                        what.english() + " is an estimate under a voluntary declaration, to be settled later",
                        what.indonesian() + " adalah perkiraan dalam voluntary declaration"),
                VoluntaryDeclaration.CITATION);
    }

    LocalDate day() {
        return context.day();
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    List<Reading> readings() {
        return List.copyOf(readings);
    }

    List<Caveat> caveats() {
        return List.copyOf(caveats);
    }

    List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }
}
