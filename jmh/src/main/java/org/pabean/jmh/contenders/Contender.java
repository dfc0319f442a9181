package org.pabean.jmh.contenders;

import org.pabean.jmh.work.Answers;

/**
 * Somebody who can assess the declarations of a work. The constructor takes in tariff and work, in the types that the
 * tool's users hold such things in, as a program that has read its input; that is not timed. Not for several threads.
 */
public interface Contender {

    /**
     * Assesses every declaration of the work: looks each line up by its code, computes its duty, VAT and income tax, adds
     * each levy up over the declaration, rounds it, and writes it down. Timed.
     */
    void assess(Answers answers);
}
