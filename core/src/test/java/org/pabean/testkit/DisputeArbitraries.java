package org.pabean.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.pabean.determination.Bill;
import org.pabean.determination.DeterminationDocument;
import org.pabean.money.Rupiah;
import org.pabean.remedy.CourtFact;
import org.pabean.remedy.Dispute;
import org.pabean.remedy.DisputeFact;
import org.pabean.remedy.DisputedDetermination;
import org.pabean.remedy.FilingChannel;
import org.pabean.remedy.FilingDefect;
import org.pabean.remedy.GuaranteeKind;
import org.pabean.remedy.JudicialReviewGround;
import org.pabean.remedy.ObjectionFact;
import org.pabean.remedy.ObjectionOutcome;
import org.pabean.remedy.SettlementFact;
import org.pabean.remedy.TaxCourtOutcome;

/**
 * Generators of disputes over a determination of {@link #FIRST_DAY}, with facts of every kind, lawful or not, biased to the
 * last days of the limits. They shrink to a determination after which nothing happened.
 */
public final class DisputeArbitraries {

    /** The day of every determination. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);

    private static final List<Integer> EDGES = List.of(0, 29, 30, 58, 59, 60, 61, 118, 119, 120, 121);
    private static final Bill WHOLE = new Bill(Rupiah.of(10_000_000), Rupiah.of(4_000_000), Rupiah.of(10_000_000));
    private static final Bill HALF = new Bill(Rupiah.of(5_000_000), Rupiah.of(2_000_000), Rupiah.of(5_000_000));

    /** Secured, objected to, rejected, secured money cashed, appealed, decided, sent: each a lawful step after the one before. */
    private static final List<DisputeFact> ROAD = List.of(
            new SettlementFact.GuaranteeLodged(
                    LocalDate.of(2026, 4, 10), GuaranteeKind.CASH, WHOLE.total(), Optional.empty()),
            ObjectionFact.ObjectionFiled.electronic(LocalDate.of(2026, 4, 10)),
            new ObjectionFact.ObjectionDecided(LocalDate.of(2026, 6, 8), ObjectionOutcome.REJECTED, WHOLE),
            new SettlementFact.GuaranteeCashed(LocalDate.of(2026, 6, 20), WHOLE.total()),
            new CourtFact.AppealFiled(LocalDate.of(2026, 8, 1)),
            new CourtFact.TaxCourtDecided(LocalDate.of(2027, 3, 1), TaxCourtOutcome.GRANTED_IN_PART, HALF),
            new CourtFact.TaxCourtDecisionSent(LocalDate.of(2027, 3, 11)));

    private DisputeArbitraries() {}

    /** Disputes with up to a dozen facts. */
    public static Arbitrary<Dispute> disputes() {
        return Combinators.combine(determinations(), histories())
                .as((determination, facts) -> Dispute.against(determination).with(facts));
    }

    /** Determinations of every kind over a bill of Rp 24 million. */
    public static Arbitrary<DisputedDetermination> determinations() {
        return Arbitraries.of(DeterminationDocument.class)
                .map(document -> DisputedDetermination.of(document, FIRST_DAY, WHOLE));
    }

    /** Days from the determination on, the last days of limits above all. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                        Arbitraries.of(EDGES),
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(0, 900))
                .map(FIRST_DAY::plusDays);
    }

    /** Bills of nothing, of Rp 12 million and of Rp 24 million. */
    public static Arbitrary<Bill> bills() {
        return Arbitraries.of(Bill.NOTHING, HALF, WHOLE);
    }

    /** Facts of every kind. */
    public static Arbitrary<DisputeFact> facts() {
        return Arbitraries.oneOf(List.of(settlements(), objections(), courts()));
    }

    private static Arbitrary<DisputeFact> settlements() {
        return Arbitraries.oneOf(List.of(
                days().map(day -> new SettlementFact.BillPaid(day, WHOLE.total())),
                days().map(day -> new SettlementFact.BillPaid(day, HALF.total())),
                days().map(SettlementFact.GoodsReleased::new),
                days().map(day ->
                        new SettlementFact.GuaranteeLodged(day, GuaranteeKind.CASH, WHOLE.total(), Optional.empty())),
                days().map(day -> new SettlementFact.GuaranteeCashed(day, WHOLE.total()))));
    }

    private static Arbitrary<DisputeFact> objections() {
        return Arbitraries.oneOf(List.of(
                days().map(ObjectionFact.ObjectionFiled::electronic),
                days().map(day -> new ObjectionFact.ObjectionFiled(
                        day, FilingChannel.ELECTRONIC, List.of(FilingDefect.UNSIGNED))),
                days().map(day -> new ObjectionFact.ObjectionRepaired(day, List.of(FilingDefect.UNSIGNED))),
                Combinators.combine(
                                days(),
                                Arbitraries.of(
                                        ObjectionOutcome.REJECTED,
                                        ObjectionOutcome.OTHER_DETERMINATION,
                                        ObjectionOutcome.GRANTED),
                                bills())
                        .as(ObjectionFact.ObjectionDecided::new),
                days().map(ObjectionFact.ObjectionWithdrawn::new)));
    }

    private static Arbitrary<DisputeFact> courts() {
        return Arbitraries.oneOf(List.of(
                days().map(CourtFact.AppealHindered::new),
                days().map(CourtFact.AppealFiled::new),
                Combinators.combine(days(), Arbitraries.of(TaxCourtOutcome.class), bills())
                        .as(CourtFact.TaxCourtDecided::new),
                days().map(CourtFact.TaxCourtDecisionSent::new),
                Combinators.combine(days(), Arbitraries.of(JudicialReviewGround.class))
                        .as((day, ground) -> new CourtFact.JudicialReviewFiled(day, ground, day.minusDays(30))),
                Combinators.combine(days(), bills()).as(CourtFact.JudicialReviewDecided::new),
                days().map(CourtFact.JudicialReviewWithdrawn::new)));
    }

    /** A lawful road of any length, with anything else mixed in. */
    public static Arbitrary<List<DisputeFact>> histories() {
        Arbitrary<List<DisputeFact>> road =
                Arbitraries.integers().between(0, ROAD.size()).map(steps -> ROAD.subList(0, steps));
        return Combinators.combine(road, facts().list().ofMaxSize(10)).as((first, more) -> {
            List<DisputeFact> all = new ArrayList<>(first);
            all.addAll(more);
            return all;
        });
    }
}
