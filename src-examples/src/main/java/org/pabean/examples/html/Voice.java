package org.pabean.examples.html;

import java.math.RoundingMode;
import java.util.Locale;
import org.pabean.explanation.Figure;
import org.pabean.explanation.FigureFormat;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;

/** Words and figures in the language of the reader. */
public final class Voice {

    private static final Wording NO_TENTHS = new Wording(".0", ",0");

    private final Locale locale;
    private final FigureFormat figures;

    /** Indonesian for locale {@code id}, English for every other. */
    public Voice(Locale locale) {
        this.locale = locale;
        this.figures = new FigureFormat(locale);
    }

    /** Words. */
    public String say(Wording words) {
        return words.in(locale);
    }

    /** A figure, exact. */
    public String say(Figure figure) {
        return figures.format(figure);
    }

    /** Instrument and article. */
    public String say(Citation citation) {
        return citation.in(locale);
    }

    /** An amount, exact. */
    String exact(Rupiah amount) {
        return say(Figure.of(amount));
    }

    /** An amount to the nearest rupiah, for pictures. */
    String whole(Rupiah amount) {
        return say(Figure.of(amount.rounded(Rounding.HALF_UP_TO_RUPIAH)));
    }

    /** What a part is of a whole, to a tenth of a percent; a dash if the whole is nought. */
    String share(Rupiah part, Rupiah whole) {
        if (whole.isZero()) {
            return "–";
        }
        Fraction percent =
                Percent.ofFraction(part.amount().dividedBy(whole.amount())).value();
        Fraction tenths = percent.times(10).roundedTo(1, RoundingMode.HALF_UP).dividedBy(Fraction.of(10));
        return say(Figure.of(tenths)) + (tenths.isWhole() ? say(NO_TENTHS) : "") + " %";
    }
}
