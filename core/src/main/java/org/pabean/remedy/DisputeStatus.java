package org.pabean.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.determination.Bill;
import org.pabean.explanation.Explanation;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;

/**
 * Where a dispute stands at the end of a day.
 *
 * @param determination what is disputed
 * @param day the day
 * @param state the state
 * @param since the first day of the state
 * @param bill what is owed as things stand, before payments
 * @param guarantee what becomes of the guarantee
 * @param requiredGuarantee the guarantee that an objection needs; empty once none can be filed
 * @param defects what is wrong with an objection that was filed and is not complete
 * @param openSteps what may still be done
 * @param ifNothingIsDone what follows from silence on all sides
 * @param courtDue until when the court that has the case should decide; empty if no court has it
 * @param ineffective facts that changed nothing
 * @param caveats warnings
 * @param readings answers to open points of law that this rests on
 */
@Value.Builder
@PabeanStyle
public record DisputeStatus(
        DisputedDetermination determination,
        LocalDate day,
        DisputeState state,
        LocalDate since,
        Bill bill,
        GuaranteeFate guarantee,
        Optional<RequiredGuarantee> requiredGuarantee,
        List<FilingDefect> defects,
        List<OpenStep> openSteps,
        Consequence ifNothingIsDone,
        Optional<LocalDate> courtDue,
        List<IneffectiveFact> ineffective,
        List<Caveat> caveats,
        List<Reading> readings) {

    /** Copies the lists and refuses null. */
    public DisputeStatus {
        Objects.requireNonNull(determination, "determination");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(bill, "bill");
        Objects.requireNonNull(guarantee, "guarantee");
        Objects.requireNonNull(requiredGuarantee, "requiredGuarantee");
        Objects.requireNonNull(ifNothingIsDone, "ifNothingIsDone");
        Objects.requireNonNull(courtDue, "courtDue");
        defects = List.copyOf(defects);
        openSteps = List.copyOf(openSteps);
        ineffective = List.copyOf(ineffective);
        caveats = List.copyOf(caveats);
        readings = List.copyOf(readings);
    }

    /** Starts a status. */
    public static DisputeStatusBuilderStages.BuildStart builder() {
        return DisputeStatusBuilderStages.start();
    }

    /** Whether the determination stands for good. */
    public Finality finality() {
        return state.finality();
    }

    /** Whether a step is open. */
    public boolean mayStill(RemedyStep step) {
        return openSteps.stream().anyMatch(open -> open.step() == step);
    }

    /** The status with its reasons. */
    public Explanation explanation() {
        return StatusWords.explanation(this);
    }
}
