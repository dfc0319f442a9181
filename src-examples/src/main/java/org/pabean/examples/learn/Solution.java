package org.pabean.examples.learn;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.FigureFormat;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;

/**
 * What the library says to a lesson.
 *
 * @param answer the right answer
 * @param explanation why
 */
record Solution(Figure answer, Explanation explanation) {

    Solution {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(explanation, "explanation");
    }

    static Solution of(Rupiah amount, Explanation explanation) {
        return new Solution(Figure.of(amount), explanation);
    }

    static Solution of(LocalDate day, Explanation explanation) {
        return new Solution(Figure.of(day), explanation);
    }

    static Solution of(Enum<?> word, Explanation explanation) {
        return new Solution(Figure.of(Wording.same(word.name())), explanation);
    }

    /** The right answer as people write it. */
    String written(Locale locale) {
        return new FigureFormat(locale).format(answer);
    }

    /**
     * Whether a learner's answer is the right one. Amounts and quantities may carry blanks, commas between thousands and
     * a unit; words may be written small.
     */
    boolean accepts(String given) {
        String text = given.strip();
        if (answer instanceof Figure.InRupiah rupiah) {
            return isNumber(text, rupiah.amount().amount());
        } else if (answer instanceof Figure.Measured measured) {
            return isNumber(text, measured.quantity().amount());
        }
        return text.equalsIgnoreCase(written(Locale.ENGLISH));
    }

    private static boolean isNumber(String text, Fraction number) {
        String digits = text.replaceAll("[\\s,_]|[A-Za-z]+\\.?", "");
        try {
            return Fraction.parse(digits).equals(number);
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }
}
