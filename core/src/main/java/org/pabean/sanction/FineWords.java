package org.pabean.sanction;

import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;
import org.pabean.money.Percent;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;

/** The steps that several kinds of fine share. */
final class FineWords {

    static final Wording FINE = new Wording("Fine", "Denda");
    static final Wording PERCENTAGE = new Wording("percentage", "persentase");
    static final Wording UNPAID = new Wording("unpaid duty", "kekurangan bea");
    static final Wording PAID = new Wording("duty paid", "bea yang dibayar");
    static final Wording BREACH = new Wording("breach", "pelanggaran");

    private static final Citation ROUNDING = Citation.verified(Instruments.CUSTOMS_LAW, "36(2) and elucidation");

    private FineWords() {}

    /** Up to a full thousand, once, at the end. */
    static Rupiah rounded(Rupiah unrounded) {
        return unrounded.rounded(Rounding.UP_TO_THOUSAND);
    }

    static Step fine(Rupiah amount, BreachArticle article) {
        return Step.of(FINE, Figure.of(amount))
                .with(BREACH, Figure.of(article.breach()))
                .under(article.citation());
    }

    static Step product(Rupiah base, Percent percent, Citation citation) {
        return Step.of(new Wording("Fine before rounding", "Denda sebelum pembulatan"), Figure.of(base.times(percent)))
                .with(new Wording("base", "dasar"), Figure.of(base))
                .with(PERCENTAGE, Figure.of(percent))
                .under(citation);
    }

    static Step rounding(Rupiah amount) {
        return Step.of(
                        new Wording("Rounded up to a full thousand", "Dibulatkan ke atas dalam ribuan rupiah"),
                        Figure.of(amount))
                .under(ROUNDING);
    }
}
