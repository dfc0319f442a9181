package org.pabean.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.Wording;

/**
 * One step of an answer.
 *
 * @param rule what was done, in a few words
 * @param inputs what it was done with
 * @param result what came out
 * @param citations where the rule is written
 * @param parts the steps that this one is made from; their results are among its inputs or add up to its result
 */
public record Step(Wording rule, List<Input> inputs, Figure result, List<Citation> citations, List<Step> parts) {

    /** Copies the lists and refuses null. */
    public Step {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(result, "result");
        inputs = List.copyOf(inputs);
        citations = List.copyOf(citations);
        parts = List.copyOf(parts);
    }

    /**
     * A value that a step was done with.
     *
     * @param name what it is
     * @param value how much it is
     */
    public record Input(Wording name, Figure value) {

        /** Refuses null. */
        public Input {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /** A step with its result; inputs, articles and parts follow with the methods below. */
    public static Step of(Wording rule, Figure result) {
        return new Step(rule, List.of(), result, List.of(), List.of());
    }

    /** This step, written under an article. */
    public Step under(Citation citation) {
        return new Step(rule, inputs, result, added(citations, citation), parts);
    }

    /** This step, done with one more value. */
    public Step with(Wording name, Figure value) {
        return new Step(rule, added(inputs, new Input(name, value)), result, citations, parts);
    }

    /** This step, made from these steps. */
    public Step from(List<Step> steps) {
        return new Step(rule, inputs, result, citations, steps);
    }

    private static <T> List<T> added(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list.size() + 1);
        longer.addAll(list);
        longer.add(one);
        return longer;
    }
}
