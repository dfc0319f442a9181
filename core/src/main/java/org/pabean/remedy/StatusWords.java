package org.pabean.remedy;

import java.util.ArrayList;
import java.util.List;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Wording;

/** A status as an explanation. */
final class StatusWords {

    private static final Wording LAST_DAY = new Wording("until", "paling lambat");
    private static final Wording NEEDS = new Wording("needs", "syarat");
    private static final Wording SINCE = new Wording("since", "sejak");

    private StatusWords() {}

    static Explanation explanation(DisputeStatus status) {
        List<Step> steps = new ArrayList<>();
        steps.add(state(status));
        status.openSteps().forEach(open -> steps.add(open(open)));
        steps.add(silence(status));
        status.ineffective().forEach(fact -> steps.add(ineffective(fact)));
        String document =
                status.determination().document() + " " + status.determination().day();
        Wording title = new Wording(
                "Dispute about " + document + " on " + status.day(), "Sengketa " + document + " per " + status.day());
        return new Explanation(title, steps, status.caveats(), status.readings(), List.of());
    }

    private static Step state(DisputeStatus status) {
        return Step.of(new Wording("State", "Keadaan"), Figure.of(status.state().wording()))
                .with(SINCE, Figure.of(status.since()))
                .with(
                        new Wording("determination", "penetapan"),
                        Figure.of(status.finality().wording()))
                .with(new Wording("bill", "tagihan"), Figure.of(status.bill().total()))
                .with(
                        new Wording("guarantee", "jaminan"),
                        Figure.of(status.guarantee().wording()))
                .under(status.state().citation());
    }

    private static Step open(OpenStep open) {
        Step step = Step.of(
                        new Wording("Possible", "Dapat dilakukan"),
                        Figure.of(open.step().wording()))
                .under(open.citation());
        if (open.lastDay().isPresent()) {
            step = step.with(LAST_DAY, Figure.of(open.lastDay().get()));
        }
        return open.money().isZero() ? step : step.with(NEEDS, Figure.of(open.money()));
    }

    private static Step silence(DisputeStatus status) {
        Consequence consequence = status.ifNothingIsDone();
        Step step = Step.of(
                        new Wording("If nothing is done", "Jika tidak ada tindakan"), Figure.of(consequence.words()))
                .under(consequence.state().citation());
        return consequence.from().isPresent()
                ? step.with(SINCE, Figure.of(consequence.from().get()))
                : step;
    }

    private static Step ineffective(IneffectiveFact fact) {
        return Step.of(
                        new Wording("Without effect", "Tanpa akibat"),
                        Figure.of(fact.fact().wording()))
                .with(new Wording("on", "tanggal"), Figure.of(fact.fact().day()))
                .with(new Wording("reason", "alasan"), Figure.of(fact.reason().wording()));
    }
}
