package org.pabean.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.determination.Bill;
import org.pabean.determination.DeterminationDocument;
import org.pabean.money.Rupiah;

/** Bills, determinations and facts of one undervalued import. */
final class RemedyFixtures {

    static final LocalDate DAY_2_MARCH = LocalDate.parse("2026-03-02");
    static final Bill BILL_24_MILLION = new Bill(Rupiah.of(10_000_000), Rupiah.of(4_000_000), Rupiah.of(10_000_000));
    static final Bill BILL_12_MILLION = new Bill(Rupiah.of(5_000_000), Rupiah.of(2_000_000), Rupiah.of(5_000_000));
    static final DisputedDetermination SPTNP_2_MARCH =
            DisputedDetermination.of(DeterminationDocument.SPTNP, DAY_2_MARCH, BILL_24_MILLION);

    private RemedyFixtures() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static DisputeFact cash(String day, long amount) {
        return new SettlementFact.GuaranteeLodged(
                LocalDate.parse(day), GuaranteeKind.CASH, Rupiah.of(amount), Optional.empty());
    }

    static DisputeFact objection(String day) {
        return ObjectionFact.ObjectionFiled.electronic(LocalDate.parse(day));
    }

    static DisputeFact decision(String day, ObjectionOutcome outcome, Bill bill) {
        return new ObjectionFact.ObjectionDecided(LocalDate.parse(day), outcome, bill);
    }

    static DisputeFact paid(String day, long amount) {
        return new SettlementFact.BillPaid(LocalDate.parse(day), Rupiah.of(amount));
    }

    static DisputeFact appeal(String day) {
        return new CourtFact.AppealFiled(LocalDate.parse(day));
    }

    /** An objection received on 10 April 2026 and not decided. */
    static Dispute objectionPending() {
        return Dispute.against(SPTNP_2_MARCH).with(List.of(cash("2026-04-10", 24_000_000), objection("2026-04-10")));
    }

    /** The same, rejected on 8 June 2026. */
    static Dispute objectionRejected() {
        return objectionPending().with(decision("2026-06-08", ObjectionOutcome.REJECTED, BILL_24_MILLION));
    }

    /** The same, with an appeal on 1 August 2026 after the guarantee was cashed. */
    static Dispute appealPending() {
        return objectionRejected()
                .with(new SettlementFact.GuaranteeCashed(LocalDate.parse("2026-06-20"), Rupiah.of(24_000_000)))
                .with(appeal("2026-08-01"));
    }

    /** The same, decided by the Tax Court on 1 March 2027 and sent ten days later. */
    static Dispute courtDecided() {
        return appealPending()
                .with(new CourtFact.TaxCourtDecided(
                        LocalDate.parse("2027-03-01"), TaxCourtOutcome.GRANTED_IN_PART, BILL_12_MILLION))
                .with(new CourtFact.TaxCourtDecisionSent(LocalDate.parse("2027-03-11")));
    }
}
