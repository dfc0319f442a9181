package org.pabean.remedy;

import java.util.Comparator;
import java.util.List;

/** The one order in which facts take effect: by day, and on one day in the order of the procedure. */
final class FactOrder {

    private static final List<Class<? extends DisputeFact>> PROCEDURE = List.of(
            SettlementFact.BillPaid.class,
            SettlementFact.GoodsReleased.class,
            SettlementFact.GuaranteeLodged.class,
            SettlementFact.GuaranteeCashed.class,
            ObjectionFact.ObjectionFiled.class,
            ObjectionFact.ObjectionRepaired.class,
            ObjectionFact.ObjectionDecided.class,
            ObjectionFact.ObjectionWithdrawn.class,
            CourtFact.AppealHindered.class,
            CourtFact.AppealFiled.class,
            CourtFact.TaxCourtDecided.class,
            CourtFact.TaxCourtDecisionSent.class,
            CourtFact.JudicialReviewFiled.class,
            CourtFact.JudicialReviewDecided.class,
            CourtFact.JudicialReviewWithdrawn.class);

    static final Comparator<DisputeFact> COMPARATOR = Comparator.comparing(DisputeFact::day)
            .thenComparing(fact -> PROCEDURE.indexOf(fact.getClass()))
            .thenComparing(Object::toString);

    private FactOrder() {}
}
