package org.pabean.remedy;

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

/** Disputes with facts of every kind, lawful or not, biased to the last days of the limits. */
final class DisputeArbitraries {

    private static final List<Integer> EDGES = List.of(0, 29, 30, 58, 59, 60, 61, 118, 119, 120, 121);

    private DisputeArbitraries() {}

    static Arbitrary<DisputedDetermination> determinations() {
        return Arbitraries.of(DeterminationDocument.class)
                .map(document ->
                        DisputedDetermination.of(document, RemedyFixtures.DAY_2_MARCH, RemedyFixtures.BILL_24_MILLION));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                        Arbitraries.of(EDGES),
                        Arbitraries.integers().between(0, 150),
                        Arbitraries.integers().between(0, 900))
                .map(offset -> RemedyFixtures.DAY_2_MARCH.plusDays(offset));
    }

    static Arbitrary<Bill> bills() {
        return Arbitraries.of(Bill.NOTHING, RemedyFixtures.BILL_12_MILLION, RemedyFixtures.BILL_24_MILLION);
    }

    static Arbitrary<DisputeFact> facts() {
        return Arbitraries.oneOf(List.of(
                days().map(day -> new SettlementFact.BillPaid(day, Rupiah.of(24_000_000))),
                days().map(day -> new SettlementFact.BillPaid(day, Rupiah.of(12_000_000))),
                days().map(SettlementFact.GoodsReleased::new),
                days().map(day -> new SettlementFact.GuaranteeLodged(
                        day, GuaranteeKind.CASH, Rupiah.of(24_000_000), Optional.empty())),
                days().map(day -> new SettlementFact.GuaranteeCashed(day, Rupiah.of(24_000_000))),
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
                days().map(ObjectionFact.ObjectionWithdrawn::new),
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

    /** A road that leads far, with anything else mixed in. */
    static Arbitrary<List<DisputeFact>> histories() {
        Arbitrary<List<DisputeFact>> anything = facts().list().ofMaxSize(10);
        Arbitrary<List<DisputeFact>> road = Arbitraries.of(
                List.<DisputeFact>of(),
                RemedyFixtures.objectionPending().facts(),
                RemedyFixtures.objectionRejected().facts(),
                RemedyFixtures.appealPending().facts(),
                RemedyFixtures.courtDecided().facts());
        return Combinators.combine(road, anything).as((first, more) -> {
            List<DisputeFact> all = new ArrayList<>(first);
            all.addAll(more);
            return all;
        });
    }
}
