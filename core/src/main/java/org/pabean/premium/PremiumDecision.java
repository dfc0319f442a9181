package org.pabean.premium;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.explanation.Explanation;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** The answer to a request for a premium. */
public sealed interface PremiumDecision {

    /** The premium in rupiah, exact; nought if none is payable. */
    Rupiah premium();

    /** Why nothing is payable; empty if a premium is. */
    Optional<Obstacle> obstacle();

    /** The open points that the answer rests on. */
    List<Reading> readings();

    /** How the answer came about, or what stands in the way and what would remove it. */
    Explanation explanation();

    /** Whether a premium is payable. */
    default boolean isPayable() {
        return obstacle().isEmpty();
    }

    /**
     * A premium is payable.
     *
     * @param counted the amounts of the base, as they stand after all remedies
     * @param rate the share of the base
     * @param rateCitation where it is written
     * @param premium the premium in rupiah, after the ceiling
     * @param informerCeiling the most that informers receive out of it
     * @param caveats warnings
     * @param readings open points it rests on
     */
    record Payable(
            List<BaseComponent> counted,
            Percent rate,
            Citation rateCitation,
            Rupiah premium,
            Rupiah informerCeiling,
            List<Caveat> caveats,
            List<Reading> readings)
            implements PremiumDecision {

        /** Copies the lists and refuses null. */
        public Payable {
            counted = List.copyOf(counted);
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(rateCitation, "rateCitation");
            Objects.requireNonNull(premium, "premium");
            Objects.requireNonNull(informerCeiling, "informerCeiling");
            caveats = List.copyOf(caveats);
            readings = List.copyOf(readings);
        }

        /** The sum of the amounts counted, in rupiah. */
        public Rupiah base() {
            return Rupiah.sum(counted.stream().map(BaseComponent::sustained).toList());
        }

        /** What informers who asked for so many rupiah, and gave real help, receive out of the premium. */
        public Rupiah informerShare(Rupiah requested) {
            return requested.max(Rupiah.ZERO).min(informerCeiling);
        }

        @Override
        public Optional<Obstacle> obstacle() {
            return Optional.empty();
        }

        @Override
        public Explanation explanation() {
            List<Step> parts = counted.stream().map(Payable::part).toList();
            Step base = Step.of(new Wording("Base", "Dasar"), Figure.of(base()))
                    .under(PremiumSources.BASE)
                    .from(parts);
            Step step = Step.of(PremiumWords.PREMIUM, Figure.of(premium))
                    .with(new Wording("share of the base", "bagian dari dasar"), Figure.of(rate))
                    .under(rateCitation)
                    .under(PremiumSources.SUMMARY)
                    .from(List.of(base));
            return new Explanation(PremiumWords.TITLE, List.of(step), caveats, readings, List.of());
        }

        private static Step part(BaseComponent component) {
            return Step.of(component.kind().wording(), Figure.of(component.sustained()))
                    .with(new Wording("as first set", "penetapan semula"), Figure.of(component.amount()));
        }
    }

    /**
     * Nothing is payable, or not yet.
     *
     * @param reason why
     * @param standing how far the breach is confirmed
     * @param readings open points it rests on
     */
    record NotPayable(Obstacle reason, BreachStanding standing, List<Reading> readings) implements PremiumDecision {

        /** Copies the readings and refuses null. */
        public NotPayable {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(standing, "standing");
            readings = List.copyOf(readings);
        }

        @Override
        public Rupiah premium() {
            return Rupiah.ZERO;
        }

        @Override
        public Optional<Obstacle> obstacle() {
            return Optional.of(reason);
        }

        @Override
        public Explanation explanation() {
            Step why = Step.of(new Wording("Reason", "Alasan"), Figure.of(reason.wording()))
                    .with(new Wording("state of the breach", "status pelanggaran"), Figure.of(standing.wording()))
                    .under(reason.citation());
            Step step = Step.of(PremiumWords.PREMIUM, Figure.of(premium())).from(List.of(why));
            return new Explanation(PremiumWords.TITLE, List.of(step), List.of(), readings, List.of());
        }
    }
}
