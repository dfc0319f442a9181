package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.paid;
import static org.pabean.valuation.Shipments.usd;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.FallbackProposal;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.Journey;
import org.pabean.declaration.Lease;
import org.pabean.declaration.PriceEvent;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Relationship;
import org.pabean.declaration.Sale;
import org.pabean.declaration.SaleBuilderStages;
import org.pabean.declaration.TestValue;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.TransportMode;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** How a sale is shared over lines, and what the outcome of a valuation carries on. */
class SharesAndOutcomesTest {

    private static final Relationship.Ground FAMILY = Relationship.Ground.FAMILY;

    @Test
    void aLineWithATransactionOfItsOwnTakesNoShareInThatOfTheOthers() {
        Sale packing =
                sale().addAdditions(Addition.of(Addition.Kind.PACKING, usd(30))).build();
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.CIF)
                .addItems(
                        priced(1, usd(1000), Optional.empty()),
                        priced(2, usd(2000), Optional.empty()),
                        priced(3, usd(3000), Optional.of(sale().build())))
                .sale(packing)
                .build();
        ConsignmentValuation valued = ConsignmentValuation.of(consignment, CONTEXT);
        assertEquals(
                List.of(usd(1010), usd(2020), usd(3000)),
                valued.items().stream().map(ItemCif::cif).toList());
    }

    @Test
    void aLineWithATransactionOfItsOwnStillBearsItsShareOfTheFreight() {
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(priced(1, usd(1000), Optional.empty()), priced(2, usd(3000), Optional.of(sale().build())))
                .addCharges(paid(Charge.Kind.FREIGHT, "40"), paid(Charge.Kind.INSURANCE, "0"))
                .build();
        assertEquals(
                List.of(usd(1010), usd(3030)),
                ConsignmentValuation.of(consignment, CONTEXT).items().stream()
                        .map(ItemCif::cif)
                        .toList());
    }

    @Test
    void aLineCarriesTheReadingsAndWarningsOfItsValue() {
        Sale open =
                sale().addPriceEvents(new PriceEvent.Review(Optional.empty())).build();
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.CIF)
                .addItems(priced(1, usd(1000), Optional.of(open)))
                .build();
        ItemCif item = ConsignmentValuation.of(consignment, CONTEXT).items().get(0);
        assertEquals(List.of(ReviewedPrice.FINAL_PRICE), item.readings());
        assertEquals("PRICE_UNDER_REVIEW", item.caveats().get(0).code());
        assertTrue(item.value().provisional());
    }

    @Test
    void linesWithPricesInTwoCurrenciesOrBelowNoughtAreRefusedByName() {
        assertEquals(
                "prices in EUR and USD; charges can be shared over prices of one currency only, or by their exchange rates",
                refusal(priced(1, usd(1), Optional.empty()), priced(2, Money.of("EUR", "1"), Optional.empty())));
        assertEquals(
                "a price of USD -1; state nought or more",
                refusal(priced(1, usd(2), Optional.empty()), priced(2, usd(-1), Optional.empty())));
    }

    @Test
    void anOutcomeCarriesTheReasonAndTheExplanationOfItsValue() {
        ValuationEvidence lease = ValuationEvidence.builder()
                .fallback(
                        FallbackProposal.of(new Lease(usd(10), 12, Percent.ZERO, Lease.Due.ARREARS, Optional.empty())))
                .build();
        ValueDeclaration facts = ValueDeclaration.builder()
                .currency(usd(0).currency())
                .evidence(lease)
                .sale(Sale.builder()
                        .kind(TransactionKind.LEASE)
                        .proof(PriceProof.NOT_ASKED)
                        .build())
                .build();
        ValuationOutcome outcome = ValuationSequence.standard().determine(facts, CONTEXT);
        assertEquals(Optional.of(MethodReason.LES), outcome.reason());
        assertEquals(usd(120), outcome.customsValue().orElseThrow().amount());
        String text = outcome.explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains("present worth of the rents"), text);
        assertTrue(text.contains("leased goods"), text);
        ValueNotice notice = ValueNotice.of(
                        new ItemCif(1, outcome.customsValue().orElseThrow()), ValueNotice.Request.MADE, CONTEXT)
                .orElseThrow();
        assertEquals(outcome.explanation(), notice.explanation());
        ValuationOutcome unread = ValuationSequence.standard().determine(facts, CONTEXT.with(LeaseFormula.NOT_USED));
        assertEquals(Optional.empty(), unread.customsValue());
        assertTrue(unread.explanation().readings().contains(LeaseFormula.NOT_USED));
    }

    @Test
    void aPlainSaleOfWhichOnlyThePriceIsMissingHasNoReasonAgainstIt() {
        ValueDeclaration silent = ValueDeclaration.builder()
                .currency(usd(0).currency())
                .evidence(ValuationEvidence.none())
                .build();
        ValuationOutcome outcome = ValuationSequence.standard().determine(silent, CONTEXT);
        assertEquals(Optional.empty(), outcome.reason());
        assertTrue(outcome.left().get(0).lacksFactsOnly());
    }

    @Test
    void theComputedMethodSaysThatItsFactsAreMissing() {
        ValueDeclaration silent = ValueDeclaration.builder()
                .currency(usd(0).currency())
                .evidence(ValuationEvidence.none())
                .build();
        MethodOutcome.NotUsable nothing =
                assertInstanceOf(MethodOutcome.NotUsable.class, new ComputedMethod().apply(silent, CONTEXT));
        assertEquals(Obstacle.Reason.NOT_SUPPLIED, nothing.obstacles().get(0).reason());
    }

    @Test
    void documentsOnTransferPricesExplainASaleBetweenRelatedParties() {
        RelationshipReview review = review(Optional.empty());
        assertEquals(List.of(), review.obstacles());
        assertEquals("TRANSFER_PRICES_NOT_CONCLUSIVE", review.caveats().get(0).code());
    }

    @Test
    void aTestValueIsInTheCurrencyOfThePrice() {
        TestValue euro = new TestValue(
                TestValue.Basis.UNRELATED_SALE, Money.of("EUR", "100"), Percent.of(5), TestValue.Party.IMPORTER);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> review(Optional.of(euro)));
        assertEquals(
                "a test value of EUR 100 beside a price in USD; state it in the currency of the price",
                refused.violations().get(0).message());
    }

    @Test
    void aTestValueIsComparedWithTheValueCif() {
        TestValue test =
                new TestValue(TestValue.Basis.UNRELATED_SALE, usd(1100), Percent.ZERO, TestValue.Party.IMPORTER);
        Carriage freight =
                Carriage.of(Incoterm.FOB, List.of(paid(Charge.Kind.FREIGHT, "100"), paid(Charge.Kind.INSURANCE, "0")));
        assertTrue(related(test, freight).isAccepted());
        assertFalse(related(test, Carriage.of(Incoterm.CIF, List.of())).isAccepted());
    }

    @Test
    void whatKeepsTheFreightUnknownIsAmongTheReadings() {
        Carriage air = Carriage.of(Incoterm.FOB, List.of())
                .over(Journey.builder()
                        .mode(TransportMode.AIR)
                        .airTariff(usd(80))
                        .build());
        TransactionValue unknown =
                TransactionValue.of(usd(1000), facts(sale().build(), air), CONTEXT.with(AirFreightNorm.NO_NORM));
        assertFalse(unknown.isAccepted());
        assertTrue(unknown.readings().contains(AirFreightNorm.NO_NORM));
    }

    private static TransactionValue related(TestValue test, Carriage carriage) {
        Sale sale = sale().relationship(Relationship.builder()
                        .circumstances(Relationship.Explained.NO)
                        .addGrounds(FAMILY)
                        .testValue(test)
                        .build())
                .build();
        return TransactionValue.of(usd(1000), facts(sale, carriage), CONTEXT);
    }

    private static ValueDeclaration facts(Sale sale, Carriage carriage) {
        return ValueDeclaration.builder()
                .currency(usd(0).currency())
                .evidence(ValuationEvidence.none())
                .price(usd(1000))
                .carriage(carriage)
                .sale(sale)
                .build();
    }

    private static RelationshipReview review(Optional<TestValue> test) {
        Relationship ties = Relationship.builder()
                .circumstances(Relationship.Explained.BY_TRANSFER_PRICES)
                .addGrounds(FAMILY)
                .testValue(test)
                .build();
        return RelationshipReview.of(ties, usd(100), CONTEXT);
    }

    private static String refusal(GoodsItem... items) {
        Consignment consignment =
                Consignment.builder().incoterm(Incoterm.CIF).addItems(items).build();
        return assertThrows(InvalidInputException.class, () -> ConsignmentValuation.of(consignment, CONTEXT))
                .violations()
                .get(0)
                .message();
    }

    private static SaleBuilderStages.BuildFinal sale() {
        return Sale.builder().kind(TransactionKind.SALE).proof(PriceProof.NOT_ASKED);
    }

    private static GoodsItem priced(int number, Money price, Optional<Sale> sale) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.Price(price))
                .rates(DeclaredRates.none())
                .sale(sale)
                .build();
    }
}
