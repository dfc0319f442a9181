package org.pabean.sanction;

import java.time.LocalDate;
import java.util.List;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Rupiah;

/** The flat fine in place of a percentage of nothing: once per declaration, and only if no other goods of it are fined. */
final class ZeroRateFine {

    private static final Timeline<Rupiah> SUM = Timeline.<Rupiah>of("the flat fine at a duty rate of 0 %")
            .from("2008-04-11", Rupiah.of(5_000_000), Citation.verified("PP 28/2008", "8 and elucidation"))
            .build();

    private static final Citation LAW = Citation.verified(Instruments.CUSTOMS_LAW, "114(1)");

    private ZeroRateFine() {}

    static Fine fine(BreachArticle article, LocalDate day, List<Reading> grounds) {
        Timeline.Period<Rupiah> sum = SUM.on(day);
        Step flat = Step.of(
                        new Wording(
                                "Flat fine, once per declaration, since the duty rate is 0 %",
                                "Denda tetap, sekali untuk satu pemberitahuan, karena tarif 0 %"),
                        Figure.of(sum.value()))
                .under(LAW)
                .under(sum.citation());
        Step step = FineWords.fine(sum.value(), article).from(List.of(flat));
        return new Fine.AtZeroRate(sum.value(), new FineReasons(step, List.of(), grounds));
    }
}
