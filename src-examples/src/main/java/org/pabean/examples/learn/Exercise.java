package org.pabean.examples.learn;

import java.time.LocalDate;
import org.pabean.examples.json.Facts;

/** A kind of exercise: from the facts of a lesson to what the library says. */
interface Exercise {

    /** Its name in the lessons. */
    String name();

    /**
     * Solves a lesson.
     *
     * @param facts the facts of the lesson
     * @param date the day whose law applies
     * @throws org.pabean.law.InvalidInputException if the facts cannot be used
     */
    Solution solve(Facts facts, LocalDate date);
}
