package org.pabean.valuation;

import java.util.Optional;
import org.pabean.declaration.Discount;
import org.pabean.declaration.QuantityStep;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** Decides whether a discount lowers the price, and by how much. */
final class DiscountReview {

    private static final Citation CUSTOMARY = Citation.verified("DJBC public answers on customs value", "");

    private final Money invoice;
    private final Fraction quantity;
    private final Findings findings;

    DiscountReview(Money invoice, Fraction quantity, Findings findings) {
        this.invoice = invoice;
        this.quantity = quantity;
        this.findings = findings;
    }

    DiscountFinding of(Discount discount) {
        Optional<Percent> rate = rate(discount.terms());
        boolean accepted = isAccepted(discount);
        Money nothing = Money.zero(invoice.currency());
        Money credit = accepted ? creditOnEarlierLots(discount.terms()) : nothing;
        Money amount = accepted ? worth(discount.terms(), rate).plus(credit) : nothing;
        Step step = Step.of(words(accepted), Figure.of(nothing.minus(amount))).under(CUSTOMARY);
        findings.step(rate.map(each -> step.with(new Wording("rate", "tarif"), Figure.of(each)))
                .orElse(step));
        return new DiscountFinding(
                discount, accepted, rate, amount, credit.amount().signum() > 0);
    }

    private boolean isAccepted(Discount discount) {
        if (discount.availability() == Discount.Availability.THIS_BUYER_ONLY) {
            return false;
        }
        return discount.taken()
                || (discount.kind() == Discount.Kind.CASH
                        && findings.reading(CashDiscountNotTaken.class) == CashDiscountNotTaken.COUNTS);
    }

    private Money worth(Discount.Terms terms, Optional<Percent> rate) {
        return terms instanceof Discount.Sum sum ? sum.amount() : invoice.times(rate.orElse(Percent.ZERO));
    }

    private Optional<Percent> rate(Discount.Terms terms) {
        if (terms instanceof Discount.Rate plain) {
            return Optional.of(plain.rate());
        } else if (terms instanceof Discount.Scale scale) {
            return Optional.of(rateOn(scale, quantity.plus(scale.earlierQuantity())));
        }
        return Optional.empty();
    }

    private static Percent rateOn(Discount.Scale scale, Fraction units) {
        return QuantityStep.of(scale.steps(), units).map(QuantityStep::value).orElse(Percent.ZERO);
    }

    private Money creditOnEarlierLots(Discount.Terms terms) {
        boolean cumulative =
                terms instanceof Discount.Scale scale && scale.earlierQuantity().signum() > 0;
        if (!cumulative || findings.reading(RetroactiveCredit.class) == RetroactiveCredit.NOT_ALLOWED) {
            return Money.zero(invoice.currency());
        }
        Discount.Scale scale = (Discount.Scale) terms;
        Fraction earlier = scale.earlierQuantity();
        Fraction gained = rateOn(scale, quantity.plus(earlier))
                .fraction()
                .minus(rateOn(scale, earlier).fraction());
        return invoice.times(earlier.dividedBy(quantity)).times(gained);
    }

    private static Wording words(boolean accepted) {
        return accepted
                ? new Wording("less discount", "dikurangi diskon")
                : new Wording(
                        "discount not customary and open to any buyer, or not granted: it does not count",
                        "diskon tidak lazim dan terbuka bagi setiap pembeli, atau tidak diberikan: tidak diperhitungkan");
    }
}
