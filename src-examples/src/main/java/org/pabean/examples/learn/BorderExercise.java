package org.pabean.examples.learn;

import java.time.LocalDate;
import java.util.Set;
import org.pabean.examples.json.Facts;
import org.pabean.laboratory.CourtFiling;
import org.pabean.laboratory.CourtSuspension;
import org.pabean.laboratory.RightHolderNotice;
import org.pabean.law.Readings;
import org.pabean.law.WorkingDays;

/** By when must a right holder act, and how long are suspected goods held? The date of the lesson starts the count. */
final class BorderExercise implements Exercise {

    private enum Stage {
        NOTICE,
        CONFIRMATION,
        COURT_ORDER,
        EXTENDED_COURT_ORDER
    }

    @Override
    public String name() {
        return "border";
    }

    @Override
    public Solution solve(Facts facts, LocalDate date) {
        Stage stage = facts.required("stage", facts.choice("stage", Stage.class), Stage.NOTICE);
        WorkingDays workingDays = new WorkingDays(Set.copyOf(facts.dates("holidays")));
        facts.refuseIfFaulty();
        CourtSuspension order = CourtSuspension.byOrder(date, workingDays, Readings.defaults());
        return switch (stage) {
            case NOTICE -> {
                RightHolderNotice notice = RightHolderNotice.on(date);
                yield Solution.of(notice.confirmBy(), notice.explanation());
            }
            case CONFIRMATION -> {
                CourtFiling filing = CourtFiling.after(date, workingDays, Readings.defaults());
                yield Solution.of(filing.deadline(), filing.explanation());
            }
            case COURT_ORDER -> Solution.of(order.through(), order.explanation());
            case EXTENDED_COURT_ORDER ->
                Solution.of(order.extended().through(), order.extended().explanation());
        };
    }
}
