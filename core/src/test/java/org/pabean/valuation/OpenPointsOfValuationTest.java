package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Addition;
import org.pabean.declaration.ComputedFigures;
import org.pabean.declaration.ComputedFigures.IndonesianDesign;
import org.pabean.declaration.ComputedFigures.Producer;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.FallbackBasis;
import org.pabean.declaration.FallbackProposal;
import org.pabean.declaration.FallbackProposal.Availability;
import org.pabean.declaration.FallbackProposal.ProposedValue;
import org.pabean.declaration.ImportLevies;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.Journey;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Relationship;
import org.pabean.declaration.Relationship.Explained;
import org.pabean.declaration.Relationship.Ground;
import org.pabean.declaration.RelationshipBuilderStages;
import org.pabean.declaration.Sale;
import org.pabean.declaration.TestValue;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.TransportMode;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.declaration.ValuationEvidence.DeductiveOrder;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** Each open point answered both ways; the result says on which answer it rests. */
class OpenPointsOfValuationTest {

    private static final List<MethodNumber> OF_THE_LAW = Arrays.asList(MethodNumber.values());
    private static final List<MethodNumber> COMPUTED_FIRST = List.of(
            MethodNumber.I, MethodNumber.II, MethodNumber.III, MethodNumber.V, MethodNumber.IV, MethodNumber.VI);

    @Test
    void theComputedValueGoesFirstAtTheRequestAloneOrWithConsent() {
        assertEquals(COMPUTED_FIRST, order(DeductiveOrder.COMPUTED_FIRST, ComputedFirstRequest.AT_REQUEST));
        assertEquals(OF_THE_LAW, order(DeductiveOrder.COMPUTED_FIRST, ComputedFirstRequest.WITH_CONSENT));
        assertEquals(
                COMPUTED_FIRST, order(DeductiveOrder.COMPUTED_FIRST_WITH_CONSENT, ComputedFirstRequest.WITH_CONSENT));
        assertEquals(OF_THE_LAW, order(DeductiveOrder.DEDUCTIVE_FIRST, ComputedFirstRequest.AT_REQUEST));
    }

    @Test
    void aFailedComputedValueIsFollowedByTheDeductiveOneOrNot() {
        assertFalse(order(DeductiveOrder.COMPUTED_FIRST, AfterComputedValue.GO_TO_FALLBACK)
                .contains(MethodNumber.IV));
    }

    @Test
    void theOrderOfMethodsIsAmongTheReadingsOfTheValue() {
        CustomsValue value = ValuationSequence.standard()
                .determine(
                        facts(
                                ValuationEvidence.inOrder(DeductiveOrder.COMPUTED_FIRST)
                                        .computed(figures(true))
                                        .build(),
                                TransactionKind.GIFT_OR_SAMPLE),
                        CONTEXT)
                .customsValue()
                .orElseThrow();
        assertEquals(MethodNumber.V, value.method());
        assertEquals(Optional.of(MethodReason.CMA), value.reason());
        assertTrue(value.readings().contains(ComputedFirstRequest.AT_REQUEST), value::toString);
    }

    @Test
    void barterIsNoSaleUnlessItsPriceIsRead() {
        Sale barter = transaction(TransactionKind.BARTER);
        assertEquals(
                Obstacle.Reason.NOT_A_SALE,
                method1(barter, CONTEXT).orElseThrow().reason());
        assertEquals(Optional.empty(), method1(barter, CONTEXT.with(BarterPrice.PRICE_COUNTS)));
    }

    @Test
    void everyOtherTransferIsNoSaleAndHasItsReason() {
        for (TransactionKind kind : TransactionKind.values()) {
            Optional<Obstacle> obstacle = method1(transaction(kind), CONTEXT);
            assertEquals(kind != TransactionKind.SALE, obstacle.isPresent(), kind::name);
        }
        assertEquals(MethodReason.BTR, MethodReason.of(TransactionKind.LOAN));
    }

    @Test
    void tiesThatWereNotReadRelateUnlessReadOtherwise() {
        for (Ground tie : List.of(Ground.FAMILY, Ground.CONTROLLED_BY_THIRD, Ground.CONTROLLING_THIRD)) {
            Relationship ties = ties(Explained.YES).addGrounds(tie).build();
            assertEquals(
                    List.of(FurtherTies.RELATE),
                    RelatedParties.of(ties, CONTEXT).readings());
            assertFalse(RelatedParties.of(ties, CONTEXT.with(FurtherTies.DO_NOT_RELATE))
                    .areRelated());
        }
        Relationship control = ties(Explained.YES).addGrounds(Ground.CONTROL).build();
        assertTrue(RelatedParties.of(control, CONTEXT.with(FurtherTies.DO_NOT_RELATE))
                .areRelated());
    }

    @Test
    void theReadingsOfAMethodThatWasLeftAreAmongThoseOfTheValue() {
        Sale related = Sale.builder()
                .kind(TransactionKind.SALE)
                .proof(PriceProof.NOT_ASKED)
                .relationship(ties(Explained.NO).addGrounds(Ground.FAMILY).build())
                .build();
        ValueDeclaration facts = ValueDeclaration.builder()
                .currency(CurrencyCode.USD)
                .evidence(ValuationEvidence.builder().computed(figures(true)).build())
                .price(usd("100"))
                .carriage(Carriage.of(Incoterm.CIF, List.of()))
                .sale(related)
                .build();
        CustomsValue value = ValuationSequence.standard()
                .determine(facts, CONTEXT)
                .customsValue()
                .orElseThrow();
        assertEquals(MethodNumber.V, value.method());
        assertEquals(Optional.of(MethodReason.TTS), value.reason());
        assertTrue(value.readings().contains(FurtherTies.RELATE), value::toString);
    }

    @Test
    void aMissedTestValueIsFinalUnlessTheCircumstancesMayStillDecide() {
        ValuationContext open = CONTEXT.with(MissedTestValue.CIRCUMSTANCES_DECIDE);
        assertEquals(List.of(Obstacle.Reason.TEST_VALUE_MISSED), reasons(missing(Explained.YES), CONTEXT));
        assertEquals(List.of(), reasons(missing(Explained.YES), open));
        assertEquals(List.of(Obstacle.Reason.TEST_VALUE_MISSED), reasons(missing(Explained.NO), open));
    }

    @Test
    void documentsOnTransferPricesExplainWithAWarningOrNotAtAll() {
        Relationship ties =
                ties(Explained.BY_TRANSFER_PRICES).addGrounds(Ground.CONTROL).build();
        assertEquals(
                "TRANSFER_PRICES_NOT_CONCLUSIVE",
                RelationshipReview.of(ties, usd("1"), CONTEXT).caveats().get(0).code());
        assertEquals(
                List.of(Obstacle.Reason.RELATIONSHIP_UNEXPLAINED),
                reasons(ties, CONTEXT.with(TransferPricingDocuments.NOT_ENOUGH)));
    }

    @Test
    void ofAReusableContainerOneUseIsAdded() {
        Addition crate = Addition.builder()
                .kind(Addition.Kind.CONTAINERS)
                .measure(new Addition.Use(usd("500"), 10))
                .build();
        assertEquals(usd("50"), added(crate, CONTEXT));
        assertEquals(usd("500"), added(crate, CONTEXT.with(ReusableContainers.WHOLE_COST)));
    }

    @Test
    void designDoneInIndonesiaEntersAComputedValueAsCharged() {
        ComputedFigures figures = ComputedFigures.builder()
                .producer(new Producer(true, true, true))
                .materialsAndFabrication(usd("100"))
                .indonesianDesign(new IndonesianDesign(usd("30"), usd("12")))
                .build();
        assertEquals(usd("112"), computed(figures, CONTEXT));
        assertEquals(usd("130"), computed(figures, CONTEXT.with(DesignInComputedValue.WHOLE_VALUE)));
    }

    @Test
    void anIncomeTaxKeptApartCountsInTheDivisorUnlessReadOtherwise() {
        DeductiveFigures figures = DeductiveFigures.builder()
                .inlandCosts(Rupiah.ZERO)
                .levies(new ImportLevies(Percent.of(10), Percent.of(11), Percent.parse("2.5")))
                .unitPrice(Rupiah.of(1_248_500))
                .build();
        assertEquals(
                Optional.of(Rupiah.of(1_000_000)),
                DeductiveValue.of(figures, CONTEXT).unitValue());
        DeductiveValue without = DeductiveValue.of(figures, CONTEXT.with(IncomeTaxInDivisor.LEFT_OUT));
        assertEquals(Fraction.parse("1.221"), without.divisor());
        assertEquals(List.of(IncomeTaxInDivisor.LEFT_OUT), without.readings());
    }

    @Test
    void aListPriceKnownInIndonesiaMayBeAFallbackDatum() {
        ValueDeclaration facts = facts(
                ValuationEvidence.builder()
                        .fallback(FallbackProposal.of(List.of(new ProposedValue(
                                FallbackBasis.LIST_PRICE, Optional.of(usd("5")), Availability.IN_INDONESIA))))
                        .build(),
                TransactionKind.LOAN);
        assertTrue(new FallbackMethod().apply(facts, CONTEXT) instanceof MethodOutcome.Valued);
        assertTrue(
                new FallbackMethod().apply(facts, CONTEXT.with(ListPriceBasis.NOT_ADMITTED))
                        instanceof MethodOutcome.NotUsable);
    }

    @Test
    void theTariffOfIataIsTheAirNormFrom2023OnlyByAReading() {
        Carriage byAir = Carriage.of(Incoterm.FOB, List.of())
                .over(Journey.builder()
                        .mode(TransportMode.AIR)
                        .airTariff(usd("70"))
                        .build());
        CifBuildUp after = (CifBuildUp) CifBuildUp.of(usd("1000"), usd("0"), byAir, CONTEXT);
        assertEquals(usd("70"), after.freight());
        assertTrue(after.readings().contains(AirFreightNorm.IATA_TARIFF));
        assertTrue(
                CifBuildUp.of(usd("1000"), usd("0"), byAir, CONTEXT.with(AirFreightNorm.NO_NORM))
                        instanceof CifFinding.Gap);
        ValuationContext before = ValuationContext.on(LocalDate.of(2022, 12, 31), new FewCountries())
                .with(AirFreightNorm.NO_NORM);
        assertTrue(CifBuildUp.of(usd("1000"), usd("0"), byAir, before) instanceof CifBuildUp);
    }

    @Test
    void theFiveGroupsAreExemptFromExaminationUntil2022() {
        for (ExaminationExemption group : ExaminationExemption.values()) {
            assertTrue(group.applies(LocalDate.of(2022, 12, 31), Readings.defaults()));
            assertFalse(group.applies(LocalDate.of(2023, 1, 1), Readings.defaults()));
            assertTrue(
                    group.applies(LocalDate.of(2023, 1, 1), Readings.defaults().with(ExemptionsFrom2023.AS_BEFORE)));
        }
    }

    @Test
    void theImporterIsToldOnRequestOrAlwaysWhenAnotherMethodWasUsed() {
        ItemCif found = new ItemCif(
                7,
                CustomsValue.builder()
                        .method(MethodNumber.III)
                        .amount(usd("9"))
                        .provisional(false)
                        .build());
        assertEquals(Optional.empty(), ValueNotice.of(found, ValueNotice.Request.NOT_MADE, CONTEXT));
        assertEquals(
                7,
                ValueNotice.of(found, ValueNotice.Request.MADE, CONTEXT)
                        .orElseThrow()
                        .item());
        assertTrue(ValueNotice.of(found, ValueNotice.Request.NOT_MADE, CONTEXT.with(ValueNoticeDuty.ALWAYS))
                .isPresent());
    }

    private static List<MethodNumber> order(DeductiveOrder asked, Reading reading) {
        ValueDeclaration facts = facts(ValuationEvidence.inOrder(asked).build(), TransactionKind.SALE);
        return MethodOrder.of(facts, CONTEXT.with(reading)).methods();
    }

    private static Optional<Obstacle> method1(Sale sale, ValuationContext context) {
        ValueDeclaration facts = ValueDeclaration.builder()
                .currency(CurrencyCode.USD)
                .evidence(ValuationEvidence.none())
                .price(usd("100"))
                .carriage(Carriage.of(Incoterm.CIF, List.of()))
                .sale(sale)
                .build();
        return new TransactionValueMethod().apply(facts, context) instanceof MethodOutcome.NotUsable left
                ? Optional.of(left.obstacles().get(0))
                : Optional.empty();
    }

    private static Relationship missing(Explained circumstances) {
        return ties(circumstances)
                .addGrounds(Ground.CONTROL)
                .testValue(new TestValue(
                        TestValue.Basis.UNRELATED_SALE, usd("200"), Percent.of(5), TestValue.Party.IMPORTER))
                .build();
    }

    private static List<Obstacle.Reason> reasons(Relationship ties, ValuationContext context) {
        return RelationshipReview.of(ties, usd("100"), context).obstacles().stream()
                .map(Obstacle::reason)
                .toList();
    }

    private static RelationshipBuilderStages.BuildFinal ties(Explained circumstances) {
        return Relationship.builder().circumstances(circumstances);
    }

    private static Sale transaction(TransactionKind kind) {
        return Sale.builder().kind(kind).proof(PriceProof.NOT_ASKED).build();
    }

    private static Money added(Addition addition, ValuationContext context) {
        return AdditionsToPrice.of(List.of(addition), CurrencyCode.USD, context).total();
    }

    private static ComputedFigures figures(boolean related) {
        return ComputedFigures.builder()
                .producer(new Producer(related, true, true))
                .materialsAndFabrication(usd("50"))
                .build();
    }

    private static Money computed(ComputedFigures figures, ValuationContext context) {
        ValueDeclaration facts =
                facts(ValuationEvidence.builder().computed(figures).build(), TransactionKind.LOAN);
        return ((MethodOutcome.Valued) new ComputedMethod().apply(facts, context))
                .value()
                .amount();
    }

    private static ValueDeclaration facts(ValuationEvidence evidence, TransactionKind kind) {
        return ValueDeclaration.builder()
                .currency(CurrencyCode.USD)
                .evidence(evidence)
                .sale(transaction(kind))
                .build();
    }
}
