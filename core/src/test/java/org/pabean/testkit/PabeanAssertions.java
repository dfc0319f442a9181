package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import org.pabean.assessment.Assessment;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Rupiah;

/**
 * Assertions in the words of the trade. They need JUnit and nothing else.
 *
 * <pre>{@code
 * assertThat(assessment)
 *         .levy(Levy.IMPORT_DUTY).isEqualTo("3000000")
 *         .levy(Levy.VAT).isEqualTo("1210000")
 *         .restsOn(IncomeTaxRounding.DOWN)
 *         .hasNoCaveats();
 *
 * assertRefused(() -> assessor.assess(declaration))
 *         .namesExactly("consignment.items[0].hsCode: TARIFF_LINE_UNKNOWN");
 * }</pre>
 */
public final class PabeanAssertions {

    private PabeanAssertions() {}

    /** Looks at an assessment. */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment);
    }

    /** Looks at an amount. */
    public static AmountAssert<Rupiah> assertThat(Rupiah amount) {
        return new AmountAssert<>("amount", amount, amount);
    }

    /**
     * Runs what must be refused.
     *
     * @throws AssertionError if it is not refused with {@link InvalidInputException}
     */
    public static RefusalAssert assertRefused(Executable attempt) {
        return new RefusalAssert(assertThrows(InvalidInputException.class, attempt));
    }
}
