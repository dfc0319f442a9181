package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Discount;
import org.pabean.declaration.Exclusion;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.Payment;
import org.pabean.declaration.PriceEvent;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.QuantityStep;
import org.pabean.declaration.Sale;
import org.pabean.declaration.SaleBuilderStages;
import org.pabean.declaration.SaleCondition;
import org.pabean.declaration.TransactionKind;
import org.pabean.explanation.Step;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** What a price is made of, how each part is told, and what contradicts itself in it. */
class PriceDetailsTest {

    private static final Money EUR_5 = Money.of("EUR", "5");

    @Test
    void everyPartOfAPriceIsAStepOfItsBuildUp() {
        PricePaid paid = paid(sale().addPayments(new Payment(Payment.Kind.SET_OFF, usd(100)))
                .addConditions(new SaleCondition(SaleCondition.Subject.SALE_OR_PRICE, Optional.of(usd(25))))
                .addDiscounts(Discount.of(Discount.Kind.CASH, new Discount.Rate(Percent.of(2)))));
        assertEquals(usd(1105), paid.amount());
        assertEquals(
                List.of(
                        "invoice price",
                        "plus claim set off",
                        "plus value of a condition of the sale",
                        "less discount"),
                rules(paid.steps()));
        assertEquals(Optional.of(Percent.of(2)), paid.discountRate());
    }

    @ParameterizedTest
    @CsvSource({
        "SELLER_DEBT_SETTLED, 1100",
        "THIRD_PARTY_FOR_SELLER, 1100",
        "SET_OFF, 1100",
        "BUYER_OWN_ACTIVITY, 1000",
        "DIVIDEND, 1000"
    })
    void onlyAPaymentToTheBenefitOfTheSellerBelongsToThePrice(Payment.Kind kind, long price) {
        assertEquals(
                usd(price),
                paid(sale().addPayments(new Payment(kind, usd(100)))).amount());
    }

    @ParameterizedTest
    @CsvSource({"BUYER_OWN_ACTIVITY, paragraph 2", "DIVIDEND, paragraph 4", "SET_OFF, paragraph 1"})
    void aPaymentNamesTheParagraphThatCountsOrExemptsIt(Payment.Kind kind, String paragraph) {
        Step step =
                paid(sale().addPayments(new Payment(kind, usd(100)))).steps().get(1);
        assertTrue(step.citations().get(0).locator().endsWith(paragraph), step.toString());
    }

    @Test
    void aConditionAboutProductionHasNoValueInThePrice() {
        SaleCondition marketing =
                new SaleCondition(SaleCondition.Subject.PRODUCTION_OR_MARKETING, Optional.of(usd(25)));
        PricePaid paid = paid(sale().addConditions(marketing));
        assertEquals(usd(1000), paid.amount());
        assertEquals(List.of("invoice price"), rules(paid.steps()));
    }

    @Test
    void aDiscountForThisBuyerOnlyDoesNotCountThoughItWasTaken() {
        Discount special = new Discount(
                Discount.Kind.OTHER, new Discount.Sum(usd(50)), Discount.Availability.THIS_BUYER_ONLY, true);
        PricePaid paid = paid(sale().addDiscounts(special));
        assertEquals(usd(1000), paid.amount());
        assertTrue(
                rules(paid.steps()).get(1).startsWith("discount not customary"),
                paid.steps().toString());
        assertEquals(Optional.empty(), paid.discountRate());
    }

    @Test
    void aDiscountNotTakenCountsOnlyIfItIsOneForCashAndIsReadSo() {
        assertEquals(usd(1000), discounted(Discount.Kind.QUANTITY, CONTEXT).amount());
        PricePaid counts = discounted(Discount.Kind.CASH, CONTEXT.with(CashDiscountNotTaken.COUNTS));
        assertEquals(usd(950), counts.amount());
        assertEquals(List.of(CashDiscountNotTaken.COUNTS), counts.readings());
        assertEquals(
                usd(1000),
                discounted(Discount.Kind.CASH, CONTEXT.with(CashDiscountNotTaken.DOES_NOT_COUNT))
                        .amount());
    }

    @Test
    void aScaleWithoutEarlierLotsAsksNoQuestionOfCredit() {
        List<QuantityStep<Percent>> steps = List.of(new QuantityStep<>(Fraction.ONE, Optional.empty(), Percent.of(5)));
        Discount plain = Discount.of(Discount.Kind.QUANTITY, new Discount.Scale(steps, Fraction.ZERO));
        PricePaid paid = paid(sale().addDiscounts(plain));
        assertEquals(usd(950), paid.amount());
        assertEquals(List.of(), paid.readings());
        assertEquals(Optional.of(Percent.of(5)), paid.discountRate());
    }

    @Test
    void theRateOfADiscountStandsInItsStep() {
        Step step = paid(sale().addDiscounts(Discount.of(Discount.Kind.CASH, new Discount.Rate(Percent.of(2)))))
                .steps()
                .get(1);
        assertEquals("rate", step.inputs().get(0).name().english());
    }

    @Test
    void whatMakesThePriceNegativeIsNamed() {
        assertEquals(
                List.of("price: AMOUNT_NEGATIVE: a price of USD -1; state nought or more"),
                faults(() -> PricePaid.of(usd(-1), Fraction.ONE, sale().build(), CONTEXT)));
        Sale tooMuch = sale().addDiscounts(Discount.of(Discount.Kind.CASH, new Discount.Sum(usd(1001))))
                .build();
        assertEquals(
                List.of("sale.discounts: DISCOUNT_EXCEEDS_PRICE: discounts leave USD -1 of USD 1000; correct them"),
                faults(() -> PricePaid.of(usd(1000), Fraction.ONE, tooMuch, CONTEXT)));
        assertEquals(
                1,
                faults(() -> PricePaid.of(usd(0), Fraction.ONE, tooMuch, CONTEXT))
                        .size());
        Sale whole = sale().addDiscounts(Discount.of(Discount.Kind.CASH, new Discount.Sum(usd(1000))))
                .build();
        assertEquals(
                usd(0), PricePaid.of(usd(1000), Fraction.ONE, whole, CONTEXT).amount());
    }

    @Test
    void everyAmountOfASaleIsInTheCurrencyOfThePrice() {
        String fault =
                "sale: CURRENCY_MIXED: EUR 5 beside a price in USD; state it in the currency of the price, or the"
                        + " exchange rates of both";
        for (SaleBuilderStages.BuildFinal foreign : List.of(
                sale().addPayments(new Payment(Payment.Kind.SET_OFF, EUR_5)),
                sale().addConditions(new SaleCondition(SaleCondition.Subject.SALE_OR_PRICE, Optional.of(EUR_5))),
                sale().addDiscounts(Discount.of(Discount.Kind.CASH, new Discount.Sum(EUR_5))),
                sale().addPriceEvents(new PriceEvent.Reduction(EUR_5)))) {
            assertEquals(List.of(fault), faults(() -> paid(foreign)));
        }
    }

    @Test
    void aPriceIsFixedOnceOnly() {
        PriceEvent.Review open = new PriceEvent.Review(Optional.empty());
        PriceEvent.Review last = new PriceEvent.Review(Optional.of(usd(2)));
        PriceEvent.FuturesPrice futures = new PriceEvent.FuturesPrice(EnumSet.allOf(PriceEvent.FuturesCondition.class));
        PriceEvent.Reduction reduced = new PriceEvent.Reduction(usd(1));
        for (PriceEvent[] twice : List.of(
                new PriceEvent[] {reduced, futures},
                new PriceEvent[] {last, futures},
                new PriceEvent[] {futures, futures},
                new PriceEvent[] {open, last})) {
            assertTrue(faults(() -> paid(sale().addPriceEvents(twice)))
                    .get(0)
                    .startsWith("sale.priceEvents: PRICE_STATED_TWICE"));
        }
        assertEquals(usd(1), paid(sale().addPriceEvents(reduced, open)).amount());
    }

    @Test
    void allThatWasBoughtArrivedAndNothingIsRead() {
        PriceEvent.Shortfall none = new PriceEvent.Shortfall(Fraction.of(10), Fraction.of(10));
        assertEquals(List.of(), paid(sale().addPriceEvents(none)).readings());
        PricePaid short1 = paid(sale().addPriceEvents(new PriceEvent.Shortfall(Fraction.of(10), Fraction.of(9))));
        assertEquals("price of what arrived", rules(short1.steps()).get(1));
    }

    @Test
    void anEarlierSaleStandsAloneWithoutPaymentsAndDiscountsOfTheLast() {
        ValuationContext first = CONTEXT.with(SuccessiveSales.FIRST_SALE_TO_INDONESIA);
        Sale sale = sale().addPriceEvents(new PriceEvent.EarlierSale(usd(700), PriceEvent.Market.INDONESIA))
                .addPayments(new Payment(Payment.Kind.SET_OFF, usd(100)))
                .build();
        PricePaid paid = PricePaid.of(usd(1000), Fraction.ONE, sale, first);
        assertEquals(usd(700), paid.amount());
        assertEquals(
                List.of("invoice price", "price of the first sale for the Indonesian market"), rules(paid.steps()));
    }

    @ParameterizedTest
    @EnumSource(Exclusion.Kind.class)
    void whatIsNotShownApartStaysInThePriceAsARule(Exclusion.Kind kind) {
        ExclusionsFromPrice kept = ExclusionsFromPrice.of(
                List.of(new Exclusion(kind, usd(12), false, Optional.empty())),
                usd(0).currency(),
                CONTEXT.with(UndistinguishedDuties.LEFT_IN));
        assertEquals(usd(0), kept.total());
        assertTrue(
                rules(kept.steps()).get(0).endsWith("stays in the price"),
                kept.steps().toString());
    }

    @Test
    void dutiesNotShownApartComeOutIfTheyAreReadSo() {
        Exclusion duties = new Exclusion(Exclusion.Kind.DUTY_AND_TAXES, usd(12), false, Optional.empty());
        ExclusionsFromPrice out = ExclusionsFromPrice.of(
                List.of(duties), usd(0).currency(), CONTEXT.with(UndistinguishedDuties.TAKEN_OUT));
        assertEquals(usd(12), out.total());
        assertEquals(List.of(UndistinguishedDuties.TAKEN_OUT), out.readings());
        Exclusion apart = Exclusion.shownApart(Exclusion.Kind.DUTY_AND_TAXES, usd(12));
        assertEquals(
                List.of(),
                ExclusionsFromPrice.of(List.of(apart), usd(0).currency(), CONTEXT)
                        .readings());
    }

    @Test
    void anExclusionIsNotNegativeNorInAnotherCurrency() {
        Exclusion negative = Exclusion.shownApart(Exclusion.Kind.DUTY_AND_TAXES, usd(-1));
        Exclusion foreign = Exclusion.shownApart(Exclusion.Kind.DUTY_AND_TAXES, EUR_5);
        assertEquals(
                List.of(
                        "sale.exclusions[0].amount: AMOUNT_NEGATIVE: USD -1 cannot be taken out; state nought or more",
                        "sale.exclusions[1].amount: CURRENCY_MIXED: EUR 5 beside a price in USD; state it in the currency"
                                + " of the price"),
                faults(() -> ExclusionsFromPrice.of(List.of(negative, foreign), usd(0).currency(), CONTEXT)));
    }

    @Test
    void aSumOfNoughtMayBeTakenOutAndAdded() {
        Exclusion nothing = Exclusion.shownApart(Exclusion.Kind.DUTY_AND_TAXES, usd(0));
        assertEquals(
                usd(0),
                ExclusionsFromPrice.of(List.of(nothing), usd(0).currency(), CONTEXT)
                        .total());
        Addition none = Addition.of(Addition.Kind.PACKING, usd(0));
        assertEquals(
                usd(0),
                AdditionsToPrice.of(List.of(none), usd(0).currency(), CONTEXT).total());
    }

    @Test
    void aCustomsValueIsNoughtOrMore() {
        assertEquals(
                List.of("value: VALUE_NEGATIVE: a customs value of USD -1; a customs value cannot be negative"),
                faults(() -> value(usd(-1))));
        assertEquals(usd(0), value(usd(0)).amount());
    }

    @Test
    void aCustomsValueTellsItsMethodAndItsArticle() {
        CustomsValue value = value(usd(7));
        assertEquals("method", value.step().inputs().get(0).name().english());
        assertTrue(value.explanation().toText(Locale.ENGLISH).contains("Customs value"));
        assertFalse(value.step().citations().isEmpty());
    }

    private static CustomsValue value(Money amount) {
        return CustomsValue.builder()
                .method(MethodNumber.I)
                .amount(amount)
                .provisional(false)
                .build();
    }

    private static PricePaid discounted(Discount.Kind kind, ValuationContext context) {
        Discount notTaken = new Discount(kind, new Discount.Sum(usd(50)), Discount.Availability.ANY_BUYER, false);
        return PricePaid.of(
                usd(1000), Fraction.ONE, sale().addDiscounts(notTaken).build(), context);
    }

    private static PricePaid paid(SaleBuilderStages.BuildFinal sale) {
        return PricePaid.of(usd(1000), Fraction.ONE, sale.build(), CONTEXT);
    }

    private static SaleBuilderStages.BuildFinal sale() {
        return Sale.builder().kind(TransactionKind.SALE).proof(PriceProof.NOT_ASKED);
    }

    private static List<String> rules(List<Step> steps) {
        return steps.stream().map(step -> step.rule().english()).toList();
    }

    private static List<String> faults(Runnable wrong) {
        return assertThrows(InvalidInputException.class, wrong::run).violations().stream()
                .map(Violation::toString)
                .toList();
    }
}
