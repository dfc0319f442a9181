package org.pabean.valuation;

import java.util.function.UnaryOperator;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.DayRates;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * Brings amounts into one currency by the customs rates of the declaration, unrounded, and notes each as a step. Without rates
 * every amount stays as it is, so that whoever adds it up refuses it.
 */
final class Conversion implements UnaryOperator<Money> {

    private final CurrencyCode currency;
    private final ValuationContext context;
    private final Findings findings;

    Conversion(CurrencyCode currency, ValuationContext context, Findings findings) {
        this.currency = currency;
        this.context = context;
        this.findings = findings;
    }

    /**
     * The amount in the one currency.
     *
     * @throws org.pabean.money.MissingExchangeRateException if one of the two currencies has no rate
     */
    @Override
    public Money apply(Money amount) {
        boolean stays = amount.currency().equals(currency)
                || context.rates().isEmpty()
                || findings.reading(ForeignAmounts.class) == ForeignAmounts.REFUSED;
        return stays ? amount : converted(amount, context.rates().get());
    }

    private Money converted(Money amount, DayRates rates) {
        ExchangeRate from = rates.of(amount.currency());
        ExchangeRate to = rates.of(currency);
        Fraction ratio = from.rupiahPerUnit().dividedBy(to.rupiahPerUnit());
        Money converted = new Money(currency, amount.amount().times(ratio));
        findings.step(Step.of(
                        new Wording("amount in the currency of the value", "jumlah dalam mata uang nilai"),
                        Figure.of(converted))
                .with(new Wording("stated", "dinyatakan"), Figure.of(amount))
                .with(Wording.same("NDPBM " + from.currency()), Figure.of(from.rupiahPerUnit()))
                .with(Wording.same("NDPBM " + to.currency()), Figure.of(to.rupiahPerUnit()))
                .under(ForeignAmounts.CUSTOMS_RATES.citation())
                .under(from.citation()));
        return converted;
    }
}
