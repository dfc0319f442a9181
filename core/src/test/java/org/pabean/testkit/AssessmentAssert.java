package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.pabean.assessment.AssessedItem;
import org.pabean.assessment.Assessment;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.tariff.Levy;

/** What is asserted of an assessment. */
public final class AssessmentAssert {

    private final Assessment assessment;

    AssessmentAssert(Assessment assessment) {
        this.assessment = assessment;
    }

    /** What a levy comes to, rounded. */
    public AmountAssert<AssessmentAssert> levy(Levy levy) {
        return new AmountAssert<>(levy.toString(), assessment.amount(levy), this);
    }

    /** What a levy comes to on one item, exact. */
    public AmountAssert<AssessmentAssert> levy(Levy levy, int item) {
        return new AmountAssert<>(
                levy + " of item " + item, assessment.item(item).amount(levy), this);
    }

    /** All levies together. */
    public AmountAssert<AssessmentAssert> total() {
        return new AmountAssert<>("total", assessment.total(), this);
    }

    /** What is to be paid. */
    public AmountAssert<AssessmentAssert> amountDue() {
        return new AmountAssert<>("amount due", assessment.amountDue(), this);
    }

    /** The dutiable value of all items, exact. */
    public AmountAssert<AssessmentAssert> customsValue() {
        return new AmountAssert<>("customs value", assessment.customsValue(), this);
    }

    /** The base of the import taxes of all items, exact. */
    public AmountAssert<AssessmentAssert> importValue() {
        return new AmountAssert<>("import value", assessment.importValue(), this);
    }

    /** An item is treated under the regime of this English name, for example {@code MFN}. */
    public AssessmentAssert treats(int item, String regime) {
        AssessedItem assessed = assessment.item(item);
        assertEquals(regime, assessed.treatment().regime().english(), () -> "regime of item " + item);
        return this;
    }

    /** The result rests on this answer to an open point of law. */
    public AssessmentAssert restsOn(Reading reading) {
        assertTrue(
                assessment.readings().contains(reading),
                () -> "rests on " + assessment.readings() + " and not on " + reading);
        return this;
    }

    /** The assessment carries a warning of this code. */
    public AssessmentAssert warns(String code) {
        List<String> codes = assessment.caveats().stream().map(Caveat::code).toList();
        assertTrue(codes.contains(code), () -> "warns of " + codes + " and not of " + code);
        return this;
    }

    /** The assessment carries no warning. */
    public AssessmentAssert hasNoCaveats() {
        assertEquals(List.of(), assessment.caveats());
        return this;
    }

    /** Some step names this regulation, for example {@code PMK 131/2024}. */
    public AssessmentAssert cites(String instrument) {
        assertTrue(
                assessment.explanation().steps().stream().anyMatch(step -> cites(step, instrument)),
                () -> "no step names " + instrument);
        return this;
    }

    private static boolean cites(Step step, String instrument) {
        return step.citations().stream().anyMatch(each -> each.instrument().contains(instrument))
                || step.parts().stream().anyMatch(part -> cites(part, instrument));
    }
}
