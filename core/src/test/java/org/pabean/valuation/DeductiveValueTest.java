package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.ImportLevies;
import org.pabean.declaration.Resale;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

class DeductiveValueTest {

    private static final ValuationContext CONTEXT = Shipments.CONTEXT;

    @Test
    void thePriceOfTheGreatestAggregateQuantityWins() {
        DeductiveValue value = value(sold("1", 100, 65, 0), sold("2", 95, 55, 0), sold("3", 90, 80, 0));
        assertEquals(Optional.of(Rupiah.of(90)), value.unitPrice());
    }

    @Test
    void ofEqualQuantitiesTheLowerPriceIsTakenUnlessReadOtherwise() {
        DeductiveFigures figures = figures(sold("1", 100, 50, 0), sold("2", 95, 50, 0));
        assertEquals(
                Optional.of(Rupiah.of(95)), DeductiveValue.of(figures, CONTEXT).unitPrice());
        assertEquals(
                Optional.of(Rupiah.of(100)),
                DeductiveValue.of(figures, CONTEXT.with(TiedQuantities.HIGHER_PRICE))
                        .unitPrice());
    }

    @Test
    void salesWithinThirtyDaysOfRegistrationCountOnBothEdges() {
        assertEquals(List.of("a", "b"), usable(sold("a", 1, 1, -30), sold("b", 1, 1, 30), sold("c", 1, 1, 31)));
        assertEquals(List.of(), usable(sold("early", 1, 1, -31)));
    }

    @Test
    void otherwiseTheEarliestLaterDayCountsUpToTheNinetieth() {
        assertEquals(List.of("b"), usable(sold("a", 1, 1, 90), sold("b", 1, 1, 31)));
        assertEquals(List.of("a"), usable(sold("a", 1, 1, 90)));
        assertEquals(List.of(), usable(sold("a", 1, 1, 91)));
        ValuationContext strict = CONTEXT.with(NinetiethDay.DOES_NOT_COUNT);
        assertEquals(
                List.of(),
                DeductiveValue.of(figures(sold("a", 1, 1, 90)), strict).usableSales());
    }

    @Test
    void salesToRelatedBuyersAndToSuppliersOfAssistsAreLeftOut() {
        assertEquals(
                List.of("plain"),
                usable(
                        with("related", Resale.Trait.RELATED_BUYER),
                        with("assist", Resale.Trait.BUYER_SUPPLIED_ASSIST),
                        sold("plain", 1, 1, 0)));
    }

    @Test
    void processedGoodsCountAtTheImportersRequestWhereNoneAreSoldAsImported() {
        DeductiveFigures asked = DeductiveFigures.builder()
                .inlandCosts(Rupiah.of(10))
                .levies(new ImportLevies(Percent.of(10), Percent.ZERO))
                .addSales(with("processed", Resale.Trait.FURTHER_PROCESSED))
                .processing(Rupiah.of(40))
                .build();
        DeductiveValue value = DeductiveValue.of(asked, CONTEXT);
        assertEquals(Optional.of(Rupiah.of(50)), value.netPrice());
        assertEquals(Optional.of(Rupiah.of(Fraction.of(500, 11))), value.unitValue());
        ValuationContext closed = CONTEXT.with(FurtherProcessedSales.NOT_ADMITTED);
        assertEquals(List.of(), DeductiveValue.of(asked, closed).usableSales());
    }

    @Test
    void commissionAndProfitAreNeverDeductedTogether() {
        assertThrows(
                InvalidInputException.class,
                () -> DeductiveFigures.builder()
                        .inlandCosts(Rupiah.ZERO)
                        .levies(ImportLevies.none())
                        .commission(Percent.of(5))
                        .profitAndGeneralExpenses(Rupiah.of(5))
                        .build());
    }

    private static List<String> usable(Resale... sales) {
        return value(sales).usableSales().stream().map(Resale::id).toList();
    }

    private static DeductiveValue value(Resale... sales) {
        return DeductiveValue.of(figures(sales), CONTEXT);
    }

    private static DeductiveFigures figures(Resale... sales) {
        return DeductiveFigures.builder()
                .inlandCosts(Rupiah.ZERO)
                .levies(ImportLevies.none())
                .addSales(sales)
                .build();
    }

    private static Resale sold(String id, long price, long units, int daysAfter) {
        return Resale.builder()
                .id(id)
                .transactions(1)
                .date(CONTEXT.day().plusDays(daysAfter))
                .unitPrice(Rupiah.of(price))
                .quantity(Fraction.of(units))
                .build();
    }

    private static Resale with(String id, Resale.Trait trait) {
        return Resale.builder()
                .id(id)
                .transactions(1)
                .unitPrice(Rupiah.of(100))
                .quantity(Fraction.of(7))
                .addTraits(trait)
                .build();
    }
}
