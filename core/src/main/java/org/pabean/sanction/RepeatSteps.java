package org.pabean.sanction;

import java.time.LocalDate;
import java.util.List;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;

/** How a fine between a minimum and a maximum grows with repetition (PP 28/2008 art. 4(1)). */
final class RepeatSteps {

    private static final Timeline<List<RepeatStep>> STEPS = Timeline.<List<RepeatStep>>of("steps for repeated breaches")
            .from(
                    "2008-04-11",
                    List.of(new RepeatStep(1, 1), new RepeatStep(2, 2), new RepeatStep(4, 5), new RepeatStep(6, 7)),
                    Citation.verified("PP 28/2008", "4(1)"))
            .build();

    private RepeatSteps() {}

    /** Up to so many breaches, so many times the minimum; beyond the last step the maximum. */
    private record RepeatStep(int upTo, int timesMinimum) {}

    static Fine fine(Breach.Repeated breach, LocalDate day) {
        FineRange range = breach.article().rangeOn(day);
        Timeline.Period<List<RepeatStep>> steps = STEPS.on(day);
        Rupiah amount = FineWords.rounded(steps.value().stream()
                .filter(step -> breach.count() <= step.upTo())
                .findFirst()
                .map(step -> range.minimum().times(Fraction.of(step.timesMinimum())))
                .orElse(range.maximum()));
        Step step = FineWords.fine(amount, breach.article())
                .with(
                        new Wording("breaches within six months", "pelanggaran dalam enam bulan"),
                        Figure.of(Fraction.of(breach.count())))
                .with(new Wording("minimum", "paling sedikit"), Figure.of(range.minimum()))
                .with(new Wording("maximum", "paling banyak"), Figure.of(range.maximum()))
                .under(steps.citation());
        return new Fine.OfRepetition(amount, breach.count(), FineReasons.of(step));
    }
}
