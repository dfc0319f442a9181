package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A finding with what it was made from, complete in itself, so that another administration can replay it.
 *
 * @param sample what was tested
 * @param question what was asked
 * @param finding what was found
 * @param resultDate day of the result
 * @param attributes measured facts, such as grade or composition, that can also serve to compare values
 */
public record TestReport(
        Sample sample, TestQuestion question, Finding finding, LocalDate resultDate, List<Attribute> attributes) {

    /**
     * A measured fact.
     *
     * @param name what was measured
     * @param result what came out, with its unit
     */
    public record Attribute(String name, String result) {

        /** Refuses null. */
        public Attribute {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(result, "result");
        }
    }

    /** Copies the attributes and refuses null. */
    public TestReport {
        Objects.requireNonNull(sample, "sample");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(resultDate, "resultDate");
        attributes = List.copyOf(attributes);
    }

    /** The effect on a declaration, under the given rules. */
    public FindingEffect effectOn(TestedDeclaration declaration, LaboratoryRules rules) {
        return rules.effect(declaration, finding, resultDate);
    }
}
