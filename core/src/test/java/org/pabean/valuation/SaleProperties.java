package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Exclusion;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Sale;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

class SaleProperties {

    private static final Money PRICE = Shipments.usd(1_000_000);

    @Property(tries = 300)
    void additionsNeverLowerTheValue(@ForAll("additions") List<Addition> additions) {
        assertTrue(value(additions, List.of()).amount().compareTo(PRICE.amount()) >= 0);
    }

    @Property(tries = 300)
    void exclusionsNeverRaiseTheValue(@ForAll("exclusions") List<Exclusion> exclusions) {
        assertTrue(value(List.of(), exclusions).amount().compareTo(PRICE.amount()) <= 0);
    }

    @Property(tries = 300)
    void theOrderOfAdditionsDoesNotMatter(@ForAll("additions") List<Addition> additions, @ForAll long seed) {
        List<Addition> shuffled = new ArrayList<>(additions);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(value(additions, List.of()), value(shuffled, List.of()));
    }

    @Property(tries = 200)
    void sharesOfASaleAddUpToTheSale(@ForAll("additions") List<Addition> additions) {
        Fraction third = Fraction.of(1, 3);
        Sale whole = sale(additions, List.of());
        Money parts = value(PRICE.times(third), whole.share(third))
                .plus(value(PRICE.times(Fraction.of(2, 3)), whole.share(Fraction.of(2, 3))));
        assertEquals(value(PRICE, whole), parts);
    }

    @Provide
    Arbitrary<List<Addition>> additions() {
        return Combinators.combine(Arbitraries.of(Addition.Kind.class), amounts())
                .as(Addition::of)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Exclusion>> exclusions() {
        return Combinators.combine(Arbitraries.of(Exclusion.Kind.class), amounts())
                .as(Exclusion::shownApart)
                .list()
                .ofMaxSize(5);
    }

    private static Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(0, 10_000_000)
                .map(cents -> new Money(CurrencyCode.USD, Fraction.of(cents, 100)));
    }

    private static Money value(List<Addition> additions, List<Exclusion> exclusions) {
        return value(PRICE, sale(additions, exclusions));
    }

    private static Sale sale(List<Addition> additions, List<Exclusion> exclusions) {
        return Sale.builder()
                .kind(TransactionKind.SALE)
                .proof(PriceProof.NOT_ASKED)
                .addAllAdditions(additions)
                .addAllExclusions(exclusions)
                .build();
    }

    private static Money value(Money price, Sale sale) {
        ValueDeclaration facts = ValueDeclaration.builder()
                .currency(CurrencyCode.USD)
                .evidence(ValuationEvidence.none())
                .price(price)
                .carriage(Carriage.of(Incoterm.CIF, List.of()))
                .sale(sale)
                .build();
        return ValuationSequence.standard()
                .determine(facts, Shipments.CONTEXT)
                .customsValue()
                .orElseThrow()
                .amount();
    }
}
