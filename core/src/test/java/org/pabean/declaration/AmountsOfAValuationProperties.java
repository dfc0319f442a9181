package org.pabean.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.pabean.goods.Country;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** What is shared out or converted is each amount that is stated, and nothing else. */
class AmountsOfAValuationProperties {

    private static final Fraction HUNDRED = Fraction.of(100);

    @Property(tries = 20)
    void aShareOfASaleIsThatShareOfEachOfItsAmountsWhileEveryFactStays(@ForAll @IntRange(min = 0, max = 50) int part) {
        Fraction share = Fraction.of(part, 50);
        assertEquals(sale(share), sale(Fraction.ONE).share(share));
    }

    @Property(tries = 20)
    void theAmountsOfComparedGoodsChangeAndTheirQuantitiesStay(@ForAll @IntRange(min = 0, max = 50) int part) {
        Fraction share = Fraction.of(part, 50);
        assertEquals(comparison(share), comparison(Fraction.ONE).withAmounts(amount -> amount.times(share)));
    }

    @Property(tries = 20)
    void theCostsOfAProducerAndOfTheWayChangeOneByOne(@ForAll @IntRange(min = 0, max = 50) int part) {
        Fraction share = Fraction.of(part, 50);
        assertEquals(computed(share), computed(Fraction.ONE).withAmounts(amount -> amount.times(share)));
        assertEquals(journey(share), journey(Fraction.ONE).withAmounts(amount -> amount.times(share)));
        assertEquals(
                new Charge(
                        Charge.Kind.FREIGHT,
                        some(7, share),
                        Charge.Inclusion.IN_PRICE,
                        false,
                        Charge.Proof.ESTIMATE,
                        Charge.CoverPlace.ABROAD),
                new Charge(
                                Charge.Kind.FREIGHT,
                                some(7, Fraction.ONE),
                                Charge.Inclusion.IN_PRICE,
                                false,
                                Charge.Proof.ESTIMATE,
                                Charge.CoverPlace.ABROAD)
                        .withAmounts(amount -> amount.times(share)));
    }

    private static Money usd(long amount, Fraction share) {
        return new Money(CurrencyCode.USD, Fraction.of(amount).times(share));
    }

    private static Optional<Money> some(long amount, Fraction share) {
        return Optional.of(usd(amount, share));
    }

    /** A sale with one of everything that can be stated of it. */
    private static Sale sale(Fraction share) {
        return Sale.builder()
                .kind(TransactionKind.SALE)
                .proof(PriceProof.GIVEN)
                .addPayments(new Payment(Payment.Kind.SET_OFF, usd(1, share)))
                .addDiscounts(
                        new Discount(
                                Discount.Kind.CASH,
                                new Discount.Sum(usd(2, share)),
                                Discount.Availability.THIS_BUYER_ONLY,
                                false),
                        Discount.of(Discount.Kind.OTHER, new Discount.Rate(Percent.of(3))),
                        Discount.of(
                                Discount.Kind.QUANTITY,
                                new Discount.Scale(
                                        List.of(new QuantityStep<>(HUNDRED, Optional.empty(), Percent.of(4))),
                                        HUNDRED)))
                .addAllAdditions(additions(share))
                .addExclusions(new Exclusion(
                        Exclusion.Kind.INTEREST,
                        usd(5, share),
                        false,
                        Optional.of(new Exclusion.Financing(true, false))))
                .addConditions(
                        new SaleCondition(SaleCondition.Subject.SALE_OR_PRICE, some(6, share)),
                        new SaleCondition(SaleCondition.Subject.PRODUCTION_OR_MARKETING, Optional.empty()))
                .relationship(relationship(share))
                .addPriceEvents(
                        new PriceEvent.EarlierSale(usd(7, share), PriceEvent.Market.ELSEWHERE),
                        new PriceEvent.Review(some(8, share)),
                        new PriceEvent.Reduction(usd(9, share)),
                        new PriceEvent.Shortfall(HUNDRED, Fraction.of(99)),
                        new PriceEvent.FuturesPrice(EnumSet.allOf(PriceEvent.FuturesCondition.class)))
                .build();
    }

    private static List<Addition> additions(Fraction share) {
        return List.of(
                Addition.of(Addition.Kind.ROYALTY, usd(10, share)),
                Addition.builder()
                        .kind(Addition.Kind.PROCEEDS)
                        .measure(new Addition.PartOf(Percent.of(11), some(12, share)))
                        .addTraits(Addition.Trait.NOT_DECLARED)
                        .alreadyInPrice(usd(13, share))
                        .principal(Addition.Principal.SELLER)
                        .build(),
                Addition.builder()
                        .kind(Addition.Kind.CONTAINERS)
                        .measure(new Addition.Use(usd(14, share), 15))
                        .build(),
                Addition.builder()
                        .kind(Addition.Kind.ASSIST)
                        .assist(new Assist(
                                Optional.of(Assist.Category.TOOLS),
                                Assist.Source.LEASED,
                                some(16, share),
                                Optional.of(Country.of("JP")),
                                some(17, share),
                                Optional.of(new Assist.Apportionment(
                                        Assist.Spread.OVER_CONTRACT, Fraction.of(18), HUNDRED))))
                        .build());
    }

    private static Relationship relationship(Fraction share) {
        return Relationship.builder()
                .circumstances(Relationship.Explained.YES)
                .addGrounds(Relationship.Ground.FAMILY)
                .holding(Percent.of(19))
                .commonHolding(Percent.of(20))
                .testValue(new TestValue(
                        TestValue.Basis.DEDUCTIVE_VALUE, usd(21, share), Percent.of(22), TestValue.Party.IMPORTER))
                .build();
    }

    private static Comparison comparison(Fraction share) {
        Candidate candidate = Candidate.builder()
                .id("near")
                .goods(ComparedGoods.unknown().of(HUNDRED))
                .acceptedUnder(MethodNumber.I)
                .unitPrice(usd(1, share))
                .adjustment(usd(2, share))
                .addTraits(Candidate.Trait.TRUSTED_IMPORTER)
                .build();
        return new Comparison(
                ComparedGoods.unknown().by(TransportMode.AIR),
                List.of(candidate),
                List.of(new QuantityStep<>(Fraction.ONE, Optional.of(HUNDRED), usd(3, share))),
                Percent.of(4));
    }

    private static ComputedFigures computed(Fraction share) {
        return ComputedFigures.builder()
                .producer(new ComputedFigures.Producer(true, false, true))
                .materialsAndFabrication(usd(1, share))
                .packing(usd(2, share))
                .assists(usd(3, share))
                .profitAndGeneralExpenses(usd(4, share))
                .freight(usd(5, share))
                .insurance(usd(6, share))
                .indonesianDesign(new ComputedFigures.IndonesianDesign(usd(7, share), usd(8, share)))
                .build();
    }

    private static Journey journey(Fraction share) {
        return new Journey(
                TransportMode.AIR,
                Optional.of(Country.of("SG")),
                List.of(Country.of("MY")),
                Optional.of(LocalDate.of(2025, 5, 1)),
                Optional.of(LocalDate.of(2025, 4, 30)),
                some(9, share),
                Optional.of(new Transit(Set.of(TransitOperation.STORE), Set.of(), Set.of())));
    }
}
