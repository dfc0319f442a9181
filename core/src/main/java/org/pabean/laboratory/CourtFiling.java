package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.DayCount;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.law.WorkingDays;
import org.pabean.money.Rupiah;

/**
 * What a right holder owes after confirming: prepare the papers, hand over the guarantee, file with the court, all
 * within four working days since the confirmation. PP 20/2017 art. 7(5)a; Customs Law art. 55.
 *
 * @param confirmed day of the confirmation
 * @param workingDays the working days
 * @param count whether the day of the confirmation counts
 */
public record CourtFiling(LocalDate confirmed, WorkingDays workingDays, DayCount count) {

    /** Refuses null. */
    public CourtFiling {
        Objects.requireNonNull(confirmed, "confirmed");
        Objects.requireNonNull(workingDays, "workingDays");
        Objects.requireNonNull(count, "count");
    }

    /** What a request to the court must contain. */
    public enum Paper {
        /** Proof of the infringement. */
        PROOF_OF_INFRINGEMENT,
        /** Proof of ownership. */
        PROOF_OF_OWNERSHIP,
        /** A description of the goods by which customs can know them. */
        DESCRIPTION_OF_GOODS,
        /** The guarantee. */
        GUARANTEE
    }

    /** The filing after a confirmation, counted as the readings say ({@link DayCount}). */
    public static CourtFiling after(LocalDate confirmed, WorkingDays workingDays, Readings readings) {
        return new CourtFiling(confirmed, workingDays, readings.of(DayCount.class));
    }

    /** The last day. */
    public LocalDate deadline() {
        return WorkingDayLimit.lastDay(workingDays, confirmed, BorderTerms.FILING_DAYS.valueOn(confirmed), count);
    }

    /** The guarantee for operating costs, in rupiah. */
    public Rupiah guarantee() {
        return BorderTerms.GUARANTEE.valueOn(confirmed);
    }

    /** Whether an offer handed over on a day is good: a bank or insurance guarantee of the full sum, in time. */
    public boolean accepts(GuaranteeOffer offer, LocalDate day) {
        return offer.isEnoughOn(confirmed) && !day.isAfter(deadline());
    }

    /** What is still missing of a request; empty if it is complete. */
    public static Set<Paper> missing(Set<Paper> handedOver) {
        Set<Paper> missing = EnumSet.allOf(Paper.class);
        missing.removeAll(handedOver);
        return Set.copyOf(missing);
    }

    /** How the last day came about. */
    public Explanation explanation() {
        Step deadline = Step.of(
                        new Wording("Last day for guarantee and court", "Batas jaminan dan permohonan ke pengadilan"),
                        Figure.of(deadline()))
                .with(new Wording("day of the confirmation", "tanggal konfirmasi"), Figure.of(confirmed))
                .under(LaboratorySources.COURT_PAPERS);
        Step guarantee = Step.of(new Wording("Guarantee", "Jaminan"), Figure.of(guarantee()))
                .under(LaboratorySources.GUARANTEE);
        return new Explanation(
                new Wording("After the confirmation", "Setelah konfirmasi"),
                List.of(deadline, guarantee),
                List.of(),
                List.of(count),
                List.of());
    }
}
