package org.pabean.declaration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.WorkingDays;

/**
 * How a proof of origin was handed in.
 *
 * @param lane the lane of the declaration
 * @param mainPartner whether the operator is a main customs partner or authorised economic operator
 * @param calendar the working days of the office
 * @param handedIn the day; empty if it is only known that it was in time
 * @param start the day on which the time limit starts: of the release approval (<i>SPPB</i>), in the red lane of the notice
 * @param presented the day on which the proof was first shown to an office, where that differs from the day of declaration
 * @param goodsArrived the day on which the goods were imported
 * @param roundTheClock whether the office works day and night, which counts the red lane's day by the calendar
 * @param entryPrintout whether the printout of the free-zone entry declaration (<i>PPFTZ</i>) was handed in with it
 */
@Value.Builder
@PabeanStyle
public record ProofSubmission(
        CustomsLane lane,
        boolean mainPartner,
        WorkingDays calendar,
        Optional<LocalDate> handedIn,
        Optional<LocalDate> start,
        Optional<LocalDate> presented,
        Optional<LocalDate> goodsArrived,
        Optional<Boolean> roundTheClock,
        Optional<Boolean> entryPrintout) {

    /** Refuses null. */
    public ProofSubmission {
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(handedIn, "handedIn");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(presented, "presented");
        Objects.requireNonNull(goodsArrived, "goodsArrived");
        Objects.requireNonNull(roundTheClock, "roundTheClock");
        Objects.requireNonNull(entryPrintout, "entryPrintout");
    }

    /** Starts with lane, partnership and calendar. */
    public static ProofSubmissionBuilderStages.BuildStart builder() {
        return ProofSubmissionBuilderStages.start();
    }

    /** Handed in by an ordinary importer in the green lane; nothing is known of the day. */
    public static ProofSubmission inTime() {
        return builder()
                .lane(CustomsLane.GREEN)
                .mainPartner(false)
                .calendar(WorkingDays.withoutHolidays())
                .build();
    }
}
