package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.DayCount;
import org.pabean.law.Wording;

/**
 * Customs told a right holder of suspected goods that it holds on its own initiative. The holder confirms within two
 * days after the notice. PP 20/2017 art. 7(1)-(4).
 *
 * @param notified day of the notice
 * @param confirmed day on which the holder confirmed, if it did
 */
public record RightHolderNotice(LocalDate notified, Optional<LocalDate> confirmed) {

    /** Refuses null. */
    public RightHolderNotice {
        Objects.requireNonNull(notified, "notified");
        Objects.requireNonNull(confirmed, "confirmed");
    }

    /** A notice that was not answered yet. */
    public static RightHolderNotice on(LocalDate notified) {
        return new RightHolderNotice(notified, Optional.empty());
    }

    /** This notice, confirmed on a day. */
    public RightHolderNotice confirmedOn(LocalDate day) {
        return new RightHolderNotice(notified, Optional.of(day));
    }

    /** The last day to confirm. The text says "after", so the day of the notice is not counted. */
    public LocalDate confirmBy() {
        return DayCount.AFTER_EXCLUSIVE.lastDay(notified, BorderTerms.CONFIRMATION_DAYS.valueOn(notified));
    }

    /** Whether the goods are still held on a day: the holder can still confirm, or has confirmed in time. */
    public boolean isHeldOn(LocalDate day) {
        boolean waiting = !day.isAfter(confirmBy());
        return waiting || confirmed.filter(each -> !each.isAfter(confirmBy())).isPresent();
    }

    /** How the last day came about. */
    public Explanation explanation() {
        Step step = FindingSteps.lastDayToConfirm(confirmBy())
                .with(new Wording("day of the notice", "tanggal pemberitahuan"), Figure.of(notified));
        return new Explanation(
                new Wording("Goods held on the initiative of customs", "Penegahan atas inisiatif pejabat"),
                List.of(step),
                List.of(),
                List.of(),
                List.of());
    }
}
