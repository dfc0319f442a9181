package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.pabean.valuation.CustomsValue;
import org.pabean.valuation.MethodOutcome;
import org.pabean.valuation.Obstacle;
import org.pabean.valuation.ValuationContext;
import org.pabean.valuation.ValuationMethod;
import org.pabean.valuation.ValuationSequence;
import org.pabean.valuation.ValueDeclaration;

/** What every method of valuation keeps to. Extend it, name some facts for your method, and run it with JUnit. */
public abstract class ValuationMethodContract {

    /** For subclasses. */
    protected ValuationMethodContract() {}

    /** The method that is tested. */
    protected abstract ValuationMethod method();

    /** The law under which it is tested. */
    protected abstract ValuationContext context();

    /** Facts of goods that the method can value. */
    protected abstract ValueDeclaration usableFacts();

    /** Facts that lack what the method needs. */
    protected abstract ValueDeclaration emptyFacts();

    @Test
    void goodsThatItCanValueGetAValueThatIsNotNegative() {
        assertTrue(value().amount().amount().signum() >= 0);
    }

    @Test
    void theValueTellsHowItCameAboutAndUnderWhichArticles() {
        assertFalse(value().steps().isEmpty());
        assertFalse(value().citations().isEmpty());
    }

    @Test
    void theSameFactsGiveTheSameAnswer() {
        assertEquals(method().apply(usableFacts(), context()), method().apply(usableFacts(), context()));
    }

    @Test
    void missingFactsAreAnObstacleAndNeverAGuess() {
        MethodOutcome.NotUsable left =
                assertInstanceOf(MethodOutcome.NotUsable.class, method().apply(emptyFacts(), context()));
        for (Obstacle obstacle : left.obstacles()) {
            assertFalse(obstacle.words().english().isBlank());
            assertFalse(obstacle.words().indonesian().isBlank());
            assertFalse(obstacle.citation().instrument().isBlank());
        }
    }

    @Test
    void itTakesThePlaceOfItsNumberInTheSequence() {
        ValuationMethod placed = ValuationSequence.standard().with(method()).method(method().number());
        assertEquals(method().number(), placed.number());
        assertEquals(method().apply(usableFacts(), context()), placed.apply(usableFacts(), context()));
    }

    private CustomsValue value() {
        return assertInstanceOf(MethodOutcome.Valued.class, method().apply(usableFacts(), context()))
                .value();
    }
}
