package org.pabean.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.determination.DeterminationDocument;
import org.pabean.determination.DeterminationRoute;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Step;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.sanction.Fine;
import org.pabean.sanction.UnpaidDutyArticle;

/**
 * What a finding does to a declaration.
 *
 * @param change what changes in the declared line
 * @param release whether the goods may be released, as far as the finding goes
 * @param officerTime whether an officer may still determine on the day of the result
 * @param referral whether the investigators are told
 * @param blockReason why release is blocked
 * @param breach the breach that the finding shows
 * @param sanction the fine for it; empty where duty paid and duty due are not known
 * @param document the document that follows
 * @param route who may still determine, for an import
 * @param valueRatio value found over value declared, exact
 * @param nextStep what customs does next
 * @param confirmBy last day on which the right holder can confirm
 * @param disposals what may become of blocked goods
 * @param caveats warnings
 * @param readings open points the effect rests on
 * @param steps how it came about
 */
@Value.Builder
@PabeanStyle
public record FindingEffect(
        LineChange change,
        ReleaseStatus release,
        OfficerTime officerTime,
        Referral referral,
        Optional<BlockReason> blockReason,
        Optional<UnpaidDutyArticle> breach,
        Optional<Fine> sanction,
        Optional<DeterminationDocument> document,
        Optional<DeterminationRoute> route,
        Optional<Fraction> valueRatio,
        Optional<NextStep> nextStep,
        Optional<LocalDate> confirmBy,
        List<Disposal> disposals,
        List<Caveat> caveats,
        List<Reading> readings,
        List<Step> steps) {

    /** Copies the lists and refuses null. */
    public FindingEffect {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(release, "release");
        Objects.requireNonNull(officerTime, "officerTime");
        Objects.requireNonNull(referral, "referral");
        disposals = List.copyOf(disposals);
        caveats = List.copyOf(caveats);
        readings = List.copyOf(readings);
        steps = List.copyOf(steps);
    }

    /** What changes in the declared line. */
    public enum LineChange {
        /** Nothing. */
        NONE(false, false),
        /** The tariff code. */
        HEADING(false, true),
        /** The description. */
        DESCRIPTION(true, false),
        /** Description and tariff code. */
        DESCRIPTION_AND_HEADING(true, true);

        private final boolean description;
        private final boolean heading;

        LineChange(boolean description, boolean heading) {
            this.description = description;
            this.heading = heading;
        }

        /** Whether the description is replaced. */
        public boolean touchesDescription() {
            return description;
        }

        /** Whether the tariff code is replaced. */
        public boolean touchesHeading() {
            return heading;
        }
    }

    /** Whether the goods may be released, as far as the finding goes. */
    public enum ReleaseStatus {
        /** The finding does not stand in the way. */
        UNAFFECTED,
        /** Nothing is known yet; the goods stay as they are. */
        PENDING,
        /** They may not, whatever has been paid. */
        BLOCKED
    }

    /** Why release is blocked. */
    public enum BlockReason {
        /** The goods are prohibited, or restricted without permit. */
        PROHIBITED_OR_RESTRICTED,
        /** The goods are suspected counterfeits of a recorded mark or work. */
        COUNTERFEIT
    }

    /** Whether an officer may still determine on the day of the result. */
    public enum OfficerTime {
        /** Yes, by SPTNP. */
        RUNNING,
        /** No; only re-determination is left. */
        LAPSED
    }

    /** Whether the investigators are told. */
    public enum Referral {
        /** No. */
        NONE,
        /** Yes. */
        TO_INVESTIGATORS
    }

    /** What customs does next. */
    public enum NextStep {
        /** Tell the right holder, who then has to confirm. */
        NOTIFY_RIGHT_HOLDER,
        /** Tell the right holder for information only: nothing is recorded. */
        INFORM_ONLY
    }

    /** Starts with the parts that every effect has. */
    static FindingEffectBuilderStages.BuildStart builder() {
        return FindingEffectBuilderStages.start();
    }

    /** The fine in rupiah: nought if there is no breach; empty if there is one and its duty is not known. */
    public Optional<Rupiah> fine() {
        return breach.isEmpty() && sanction.isEmpty() ? Optional.of(Rupiah.ZERO) : sanction.map(Fine::amount);
    }

    /** How the effect came about. */
    public Explanation explanation() {
        return new Explanation(
                new Wording("Effect of a laboratory finding", "Akibat hasil pengujian laboratorium"),
                steps,
                caveats,
                readings,
                List.of());
    }
}
