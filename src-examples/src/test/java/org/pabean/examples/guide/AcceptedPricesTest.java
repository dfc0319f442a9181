package org.pabean.examples.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.data.BundledCountryFacts;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Money;
import org.pabean.testkit.ValuationMethodContract;
import org.pabean.valuation.ValuationContext;
import org.pabean.valuation.ValuationMethod;
import org.pabean.valuation.ValueDeclaration;

/** The example's method keeps the library's contract. */
class AcceptedPricesTest extends ValuationMethodContract {

    @Override
    protected ValuationMethod method() {
        return new AcceptedPrices(List.of(Candidate.builder()
                .id("accepted before")
                .goods(ComparedGoods.unknown())
                .acceptedUnder(MethodNumber.I)
                .unitPrice(Optional.of(Money.of("USD", "84.50")))
                .build()));
    }

    @Override
    protected ValuationContext context() {
        return ValuationContext.on(LocalDate.of(2026, 2, 12), new BundledCountryFacts());
    }

    @Override
    protected ValueDeclaration usableFacts() {
        return facts(CurrencyCode.USD);
    }

    /** The archive knows no price in this currency. */
    @Override
    protected ValueDeclaration emptyFacts() {
        return facts(CurrencyCode.of("EUR"));
    }

    private static ValueDeclaration facts(CurrencyCode currency) {
        return ValueDeclaration.builder()
                .currency(currency)
                .evidence(ValuationEvidence.none())
                .build();
    }
}
