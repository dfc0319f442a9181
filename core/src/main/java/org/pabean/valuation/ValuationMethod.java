package org.pabean.valuation;

import org.pabean.declaration.MethodNumber;

/**
 * A method of customs valuation. Implement it to value goods on an application's own data, and put it into a
 * {@link ValuationSequence} in the place of the library's method of the same number.
 *
 * <p>An implementation is immutable or safe for many threads, gives the same answer to the same question, and never guesses:
 * what it cannot tell is an {@link Obstacle}.
 */
public interface ValuationMethod {

    /** Which of the six it is. */
    MethodNumber number();

    /**
     * Values goods, or says why the method cannot be used for them.
     *
     * @throws org.pabean.law.InvalidInputException if the facts contradict each other
     */
    MethodOutcome apply(ValueDeclaration facts, ValuationContext context);
}
