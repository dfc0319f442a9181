package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Discount;
import org.pabean.declaration.PriceEvent;
import org.pabean.declaration.PriceEvent.EarlierSale;
import org.pabean.declaration.PriceEvent.FuturesCondition;
import org.pabean.declaration.PriceEvent.FuturesPrice;
import org.pabean.declaration.PriceEvent.Market;
import org.pabean.declaration.PriceEvent.Reduction;
import org.pabean.declaration.PriceEvent.Review;
import org.pabean.declaration.PriceEvent.Shortfall;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Sale;
import org.pabean.declaration.SaleBuilderStages;
import org.pabean.declaration.TransactionKind;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

class PriceEventTest {

    private static final FuturesPrice ALL_THREE = new FuturesPrice(EnumSet.allOf(FuturesCondition.class));

    @Test
    void goodsLostBeforeImportAreNotPaidFor() {
        Shortfall lost = new Shortfall(Fraction.of(1000), Fraction.of(900));
        assertEquals(usd("900"), paid(CONTEXT, lost).amount());
        assertEquals(
                usd("1000"),
                paid(CONTEXT.with(GoodsNotAsAgreed.CONTRACT_PRICE), lost).amount());
    }

    @Test
    void whatArrivedIsAPartOfThePriceAfterDiscounts() {
        Sale sale = sale(new Shortfall(Fraction.of(4), Fraction.of(3)))
                .addDiscounts(Discount.of(Discount.Kind.CASH, new Discount.Sum(usd("200"))))
                .build();
        assertEquals(
                usd("600"),
                PricePaid.of(usd("1000"), Fraction.of(3), sale, CONTEXT).amount());
    }

    @Test
    void moreCannotArriveThanWasBought() {
        assertThrows(IllegalArgumentException.class, () -> new Shortfall(Fraction.of(10), Fraction.of(11)));
        assertThrows(IllegalArgumentException.class, () -> new Shortfall(Fraction.ZERO, Fraction.ZERO));
    }

    @Test
    void theReducedPriceOfDefectiveGoodsCounts() {
        Reduction reduced = new Reduction(usd("750"));
        PricePaid paid = paid(CONTEXT, reduced);
        assertEquals(usd("750"), paid.amount());
        assertEquals(List.of(GoodsNotAsAgreed.PRICE_FOLLOWS), paid.readings());
        assertEquals(
                usd("1000"),
                paid(CONTEXT.with(GoodsNotAsAgreed.CONTRACT_PRICE), reduced).amount());
    }

    @Test
    void discountsInPercentAreTakenOfThePriceThatWasAgreedLast() {
        Sale sale = sale(new Reduction(usd("500")))
                .addDiscounts(Discount.of(Discount.Kind.CASH, new Discount.Rate(Percent.of(10))))
                .build();
        assertEquals(
                usd("450"),
                PricePaid.of(usd("1000"), Fraction.ONE, sale, CONTEXT).amount());
    }

    @Test
    void aReviewClauseGivesTheFinalPriceOrAProvisionalValue() {
        assertEquals(
                usd("1100"), paid(CONTEXT, new Review(Optional.of(usd("1100")))).amount());
        PricePaid open = paid(CONTEXT, new Review(Optional.empty()));
        assertTrue(open.provisional());
        assertEquals("PRICE_UNDER_REVIEW", open.caveats().get(0).code());
        ValuationContext asAgreed = CONTEXT.with(ReviewedPrice.CONTRACT_PRICE);
        assertEquals(
                usd("1000"),
                paid(asAgreed, new Review(Optional.of(usd("1100")))).amount());
        assertFalse(paid(asAgreed, new Review(Optional.empty())).provisional());
    }

    @Test
    void ofSuccessiveSalesTheLastCountsUnlessTheFirstToIndonesiaIsRead() {
        PriceEvent[] chain = {
            new EarlierSale(usd("600"), Market.ELSEWHERE),
            new EarlierSale(usd("700"), Market.INDONESIA),
            new EarlierSale(usd("800"), Market.INDONESIA)
        };
        PricePaid last = paid(CONTEXT, chain);
        assertEquals(usd("1000"), last.amount());
        assertEquals(List.of(SuccessiveSales.LAST_SALE), last.readings());
        ValuationContext first = CONTEXT.with(SuccessiveSales.FIRST_SALE_TO_INDONESIA);
        assertEquals(usd("700"), paid(first, chain).amount());
        assertEquals(usd("1000"), paid(first, chain[0]).amount());
    }

    @Test
    void aPriceThatIsReducedAndReviewedIsRefused() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> paid(CONTEXT, new Reduction(usd("1")), new Review(Optional.of(usd("2")))));
        assertEquals("PRICE_STATED_TWICE", refused.violations().get(0).code());
    }

    @Test
    void aFuturesPriceMayBeEstimatedUnderAllThreeConditions() {
        PricePaid estimated = paid(CONTEXT, ALL_THREE);
        assertTrue(estimated.provisional());
        assertEquals(usd("1000"), estimated.amount());
        assertEquals("VALUE_PROVISIONAL", estimated.caveats().get(0).code());
        assertEquals(List.of(FuturesPriceConditions.STILL_ALL_THREE), estimated.readings());
    }

    @Test
    void eachMissingConditionOfAFuturesPriceIsRefusedWithItsArticle() {
        for (FuturesCondition lacking : FuturesCondition.values()) {
            Set<FuturesCondition> others = EnumSet.complementOf(EnumSet.of(lacking));
            String message = refusal(CONTEXT, new FuturesPrice(others));
            assertTrue(message.contains(lacking.name()) && message.contains("3(1)"), message);
            assertEquals(
                    1,
                    Arrays.stream(FuturesCondition.values())
                            .filter(each -> message.contains(each.name()))
                            .count());
        }
    }

    @Test
    void theConditionsCanBeReadAsGoneFrom16February2021() {
        FuturesPrice bare = new FuturesPrice(Set.of());
        assertTrue(paid(on("2021-02-16"), bare).provisional());
        assertTrue(refusal(on("2021-02-15"), bare).contains("WRITTEN_CONTRACT"));
    }

    @Property
    void whatArrivedIsNeverDearerThanWhatWasBought(
            @ForAll @IntRange(min = 1, max = 10_000) int bought, @ForAll @IntRange(min = 0, max = 10_000) int arrived) {
        int part = Math.min(bought, arrived);
        Money amount = paid(CONTEXT, new Shortfall(Fraction.of(bought), Fraction.of(part)))
                .amount();
        assertEquals(usd("1000").times(Fraction.of(part, bought)), amount);
    }

    private static ValuationContext on(String day) {
        return ValuationContext.on(LocalDate.parse(day), new FewCountries())
                .with(FuturesPriceConditions.NO_LONGER_ASKED);
    }

    private static String refusal(ValuationContext context, PriceEvent event) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> paid(context, event));
        assertEquals("ESTIMATE_NOT_ADMITTED", refused.violations().get(0).code());
        return refused.violations().get(0).message();
    }

    private static PricePaid paid(ValuationContext context, PriceEvent... events) {
        return PricePaid.of(usd("1000"), Fraction.ONE, sale(events).build(), context);
    }

    private static SaleBuilderStages.BuildFinal sale(PriceEvent... events) {
        return Sale.builder()
                .kind(TransactionKind.SALE)
                .proof(PriceProof.NOT_ASKED)
                .addPriceEvents(events);
    }
}
