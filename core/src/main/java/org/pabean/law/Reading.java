package org.pabean.law;

/**
 * One answer to an open point of law: a point on which the sources disagree, or on which no text could be read.
 *
 * <p>Each open point is an enum that implements this interface; its <b>first</b> constant is the documented default.
 * An assessor is switched to another answer with {@link Readings#with(Reading)}, and an assessment lists the readings
 * that its result rested on.
 */
public interface Reading {

    /** What is open, as a question. */
    Wording question();

    /** This answer, in a sentence. */
    Wording answer();

    /** The place in the law that leaves the point open. */
    Citation citation();

    /** The name of the constant, as every enum has it. */
    String name();

    /** A stable code: the open point and the answer, for example {@code IncomeTaxRounding.HALF_UP}. */
    default String code() {
        return ((Enum<?>) this).getDeclaringClass().getSimpleName() + "." + name();
    }
}
