package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.Charge;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComputedFigures;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.Journey;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.Payment;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Sale;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.TransportMode;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.money.CurrencyCode;
import org.pabean.money.DayRates;
import org.pabean.money.Fraction;
import org.pabean.money.MissingExchangeRateException;
import org.pabean.money.Money;
import org.pabean.testkit.FixedExchangeRates;

class ForeignAmountsTest {

    /** USD 15,500; EUR 17,025.50; JPY 10,450.25 for a hundred. */
    private static final DayRates RATES =
            new DayRates(FixedExchangeRates.standard(), Shipments.A_DAY_UNDER_PMK_144, List.of());

    private static final ValuationContext WITH_RATES = CONTEXT.with(RATES);

    @Test
    void freightInEurosIsConvertedByTheTwoCustomsRatesUnrounded() {
        CustomsValue value = value(euroFreight("155"), WITH_RATES);
        assertEquals(usd("1170.255"), value.amount());
        assertTrue(value.readings().contains(ForeignAmounts.CUSTOMS_RATES));
        assertTrue(value.steps().stream().anyMatch(step -> step.inputs().size() == 3), value::toString);
    }

    @Test
    void aTariffForAirFreightInEurosIsConvertedToo() {
        Consignment byAir = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(priced(1, usd("1000")))
                .addCharges(Charge.of(Charge.Kind.INSURANCE, usd("0")))
                .journey(Journey.builder()
                        .mode(TransportMode.AIR)
                        .airTariff(Money.of("EUR", "155"))
                        .build())
                .build();
        assertEquals(usd("1170.255"), value(byAir, WITH_RATES).amount());
    }

    @Test
    void withoutExchangeRatesAForeignAmountIsRefused() {
        assertEquals(List.of("CURRENCY_MIXED"), refusal(euroFreight("155"), CONTEXT));
    }

    @Test
    void aForeignAmountCanBeReadAsRefused() {
        assertEquals(List.of("CURRENCY_MIXED"), refusal(euroFreight("155"), WITH_RATES.with(ForeignAmounts.REFUSED)));
    }

    @Test
    void aCurrencyWithoutRateIsNamed() {
        Consignment baht = consignment(Money.of("USD", "1000"), Money.of("THB", "155"));
        MissingExchangeRateException missing =
                assertThrows(MissingExchangeRateException.class, () -> value(baht, WITH_RATES));
        assertTrue(String.valueOf(missing.getMessage()).contains("THB"), missing::toString);
    }

    @Test
    void pricesOfTwoCurrenciesShareChargesByTheirWorth() {
        Consignment mixed = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(priced(1, Money.of("EUR", "15500")), priced(2, Money.of("USD", "17025.50")))
                .addCharges(Charge.of(Charge.Kind.FREIGHT, usd("200")), Charge.of(Charge.Kind.INSURANCE, usd("0")))
                .build();
        ConsignmentValuation valued = ConsignmentValuation.of(mixed, WITH_RATES);
        assertEquals(usd("17125.50"), valued.item(2).orElseThrow().cif());
        assertEquals(CurrencyCode.of("EUR"), valued.item(1).orElseThrow().cif().currency());
        assertEquals(
                RATES.convert(usd("17125.50")),
                RATES.convert(valued.item(1).orElseThrow().cif()));
    }

    @Test
    void sumsOfTheSaleAreConvertedToo() {
        Sale sale = Sale.builder()
                .kind(TransactionKind.SALE)
                .proof(PriceProof.NOT_ASKED)
                .addPayments(new Payment(Payment.Kind.SELLER_DEBT_SETTLED, Money.of("JPY", "31000")))
                .addAdditions(Addition.of(Addition.Kind.PACKING, Money.of("EUR", "31")))
                .build();
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.CIF)
                .addItems(priced(1, usd("1000")))
                .sale(sale)
                .build();
        assertEquals(usd("1243.0560"), value(consignment, WITH_RATES).amount());
        assertEquals(List.of("CURRENCY_MIXED"), refusal(consignment, CONTEXT));
    }

    @Test
    void candidatesOfSeveralCurrenciesAreComparedByTheirWorth() {
        Comparison comparison = Comparison.of(
                ComparedGoods.unknown(),
                List.of(candidate("euros", Money.of("EUR", "10")), candidate("dollars", usd("10.90"))));
        ValueDeclaration facts =
                declared(ValuationEvidence.builder().identical(comparison).build());
        MethodOutcome outcome = ComparisonMethod.identicalGoods().apply(facts, WITH_RATES);
        assertEquals(usd("10.90"), ((MethodOutcome.Valued) outcome).value().amount());
        assertThrows(
                InvalidInputException.class,
                () -> ComparisonMethod.identicalGoods().apply(facts, CONTEXT));
    }

    @Test
    void costsOfTheProducerAreConverted() {
        ComputedFigures yen = ComputedFigures.builder()
                .producer(new ComputedFigures.Producer(true, true, true))
                .materialsAndFabrication(Money.of("JPY", "31000"))
                .build();
        ValueDeclaration facts =
                declared(ValuationEvidence.builder().computed(yen).build());
        MethodOutcome outcome = new ComputedMethod().apply(facts, WITH_RATES);
        assertEquals(usd("209.005"), ((MethodOutcome.Valued) outcome).value().amount());
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> new ComputedMethod().apply(facts, CONTEXT));
        assertEquals(
                List.of(
                        "evidence.computed: CURRENCY_MIXED: JPY 31000 beside a value in USD; state it in the currency of the"
                                + " value, or the exchange rates of both"),
                refused.violations().stream().map(Violation::toString).toList());
    }

    @Test
    void aProducerWhoTellsNoCostsOfMakingTheGoodsGivesNoValue() {
        ComputedFigures silent = ComputedFigures.builder()
                .producer(new ComputedFigures.Producer(true, true, true))
                .build();
        MethodOutcome outcome = new ComputedMethod()
                .apply(declared(ValuationEvidence.builder().computed(silent).build()), CONTEXT);
        assertEquals(
                List.of(Obstacle.Reason.NOT_SUPPLIED),
                ((MethodOutcome.NotUsable) outcome)
                        .obstacles().stream().map(Obstacle::reason).toList());
    }

    @Property(tries = 100)
    void theDeliveryTermDoesNotMatterForChargesInEurosEither(
            @ForAll @LongRange(min = 1, max = 999_999) long price,
            @ForAll @LongRange(min = 0, max = 99_999) long freight,
            @ForAll @LongRange(min = 0, max = 9_999) long premium) {
        Money euros = Money.of("EUR", Long.toString(freight));
        Money inDollars = usd(freight).times(Fraction.parse("17025.50").dividedBy(Fraction.of(15_500)));
        Charge carried = Charge.of(Charge.Kind.FREIGHT, euros);
        Charge insured = Charge.of(Charge.Kind.INSURANCE, usd(premium));
        Money expected = usd(price).plus(inDollars).plus(usd(premium));
        assertEquals(expected, cif(Incoterm.FOB, usd(price), carried, insured));
        assertEquals(expected, cif(Incoterm.CFR, usd(price).plus(inDollars), carried, insured));
        assertEquals(expected, cif(Incoterm.CIF, expected, carried, insured));
    }

    private static Money cif(Incoterm term, Money price, Charge... charges) {
        Consignment consignment = Consignment.builder()
                .incoterm(term)
                .addItems(priced(1, price))
                .addCharges(charges)
                .build();
        return value(consignment, WITH_RATES).amount();
    }

    private static Consignment euroFreight(String amount) {
        return consignment(usd("1000"), Money.of("EUR", amount));
    }

    private static Consignment consignment(Money price, Money freight) {
        return Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(priced(1, price))
                .addCharges(
                        Charge.of(Charge.Kind.FREIGHT, freight),
                        Charge.of(Charge.Kind.INSURANCE, Money.zero(price.currency())))
                .build();
    }

    private static CustomsValue value(Consignment consignment, ValuationContext context) {
        return ConsignmentValuation.of(consignment, context).items().get(0).value();
    }

    private static List<String> refusal(Consignment consignment, ValuationContext context) {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> ConsignmentValuation.of(consignment, context));
        return refused.violations().stream().map(each -> each.code()).distinct().toList();
    }

    private static GoodsItem priced(int number, Money price) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.Price(price))
                .rates(DeclaredRates.none())
                .build();
    }

    private static Candidate candidate(String id, Money unitPrice) {
        return Candidate.builder()
                .id(id)
                .goods(ComparedGoods.unknown())
                .acceptedUnder(MethodNumber.I)
                .unitPrice(Optional.of(unitPrice))
                .build();
    }

    private static ValueDeclaration declared(ValuationEvidence evidence) {
        return ValueDeclaration.builder()
                .currency(CurrencyCode.USD)
                .evidence(evidence)
                .build();
    }
}
