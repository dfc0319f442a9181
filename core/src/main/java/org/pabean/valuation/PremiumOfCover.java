package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Charge.Kind;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.Incoterm;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** The insurance premium that a price lacks: on documents, by norm, or nothing for cover taken out in Indonesia. */
final class PremiumOfCover {

    private final Incoterm term;
    private final StatedCharges charges;
    private final ValuationContext context;
    private final Findings findings;

    PremiumOfCover(Incoterm term, StatedCharges charges, ValuationContext context, Findings findings) {
        this.term = term;
        this.charges = charges;
        this.context = context;
        this.findings = findings;
    }

    /** The premium to add to goods whose value with freight is this. */
    Money of(Money cfr) {
        Money nothing = Money.zero(cfr.currency());
        List<Charge> outside = charges.outside(Kind.INSURANCE);
        if (outside.isEmpty()) {
            return isAddedWhereNoneIsStated() ? norm(cfr) : nothing;
        }
        List<Charge> foreign = new ArrayList<>();
        for (Charge charge : outside) {
            if (!isDomestic(charge)) {
                foreign.add(charge);
            }
        }
        if (foreign.isEmpty()) {
            return noted(nothing);
        }
        return StatedCharges.areProven(foreign) ? findings.onDocuments(Kind.INSURANCE, foreign, nothing) : norm(cfr);
    }

    private boolean isAddedWhereNoneIsStated() {
        if (!charges.isSilentOn(Kind.INSURANCE)) {
            return isAddedAtSellersRisk();
        }
        return context.form() != DocumentType.CONSIGNMENT_NOTE
                || findings.reading(ParcelInsurance.class) == ParcelInsurance.NORM_ADDED;
    }

    private boolean isAddedAtSellersRisk() {
        return DeliveryTable.deliversAtDestination(term)
                && !charges.isAmountInside(Kind.INSURANCE)
                && findings.reading(DeliveredTermInsurance.class) == DeliveredTermInsurance.NORM_ADDED;
    }

    private boolean isDomestic(Charge charge) {
        return charge.place() == Charge.CoverPlace.DOMESTIC
                && findings.reading(DomesticCover.class) == DomesticCover.ADDS_NOTHING;
    }

    private Money noted(Money nothing) {
        findings.step(
                new Wording("insurance taken out in Indonesia adds nothing", "asuransi dalam negeri tidak ditambahkan"),
                Figure.of(nothing),
                DomesticCover.ADDS_NOTHING.citation());
        return nothing;
    }

    private Money norm(Money cfr) {
        Timeline.Period<Percent> norm = TransportNorms.INSURANCE.on(context.day());
        Money premium = Norms.rounded(cfr.times(norm.value()), context);
        findings.step(Step.of(new Wording("plus insurance by norm", "ditambah norma asuransi"), Figure.of(premium))
                .with(new Wording("norm", "norma"), Figure.of(norm.value()))
                .with(new Wording("CFR value", "nilai CFR"), Figure.of(cfr))
                .under(norm.citation()));
        return premium;
    }
}
