package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Addition.Kind;
import org.pabean.declaration.Addition.Trait;
import org.pabean.declaration.Assist;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Discount;
import org.pabean.declaration.Exclusion;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.Journey;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.QuantityStep;
import org.pabean.declaration.Relationship;
import org.pabean.declaration.Restriction;
import org.pabean.declaration.Sale;
import org.pabean.declaration.SaleBuilderStages;
import org.pabean.declaration.SaleCondition;
import org.pabean.declaration.TestValue;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.TransportMode;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.goods.Country;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

class TransactionValueTest {

    @Test
    void warrantyIsAddedFrom2023() {
        Addition warranty = Addition.of(Kind.WARRANTY, usd("50"));
        assertEquals(usd("0"), additions(warranty, "2022-12-31").total());
        assertEquals(usd("50"), additions(warranty, "2023-01-01").total());
    }

    @Test
    void taxOfTheExportingCountryIsTakenOutFrom2023() {
        Exclusion tax = Exclusion.shownApart(Exclusion.Kind.EXPORT_COUNTRY_TAX, usd("130"));
        assertEquals(usd("0"), exclusions(tax, "2022-12-31").total());
        assertEquals(usd("130"), exclusions(tax, "2023-01-01").total());
    }

    @Test
    void aFeeToTheBuyersAgentDeclaredAsSellingCommissionIsRefused() {
        Addition misnamed = Addition.builder()
                .kind(Kind.SELLING_COMMISSION)
                .measure(new Addition.Sum(usd("10")))
                .principal(Addition.Principal.BUYER)
                .build();
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> AdditionsToPrice.of(List.of(misnamed), usd(0).currency(), CONTEXT));
        assertEquals("COMMISSION_MISNAMED", refused.violations().get(0).code());
        assertTrue(refused.violations().get(0).message().contains("15(1)"));
    }

    @Test
    void royaltyIsAddedOnlyIfAllThreeTestsAreMet() {
        assertEquals(usd("10"), royalty().total());
        assertEquals(usd("0"), royalty(Trait.NOT_PAID_BY_BUYER).total());
        assertEquals(usd("0"), royalty(Trait.NOT_RELATED_TO_GOODS).total());
        assertEquals(usd("0"), royalty(Trait.NOT_A_CONDITION_OF_SALE).total());
    }

    @Test
    void anAdditionThatNobodyCanMeasureMakesTheTransactionValueFall() {
        AdditionsToPrice unmeasured = royalty(Trait.NOT_QUANTIFIABLE);
        assertEquals(usd("0"), unmeasured.total());
        assertEquals(
                Obstacle.Reason.ADDITION_WITHOUT_DATA,
                unmeasured.obstacles().get(0).reason());
    }

    @Test
    void anUndeclaredAdditionIsAddedWithAWarning() {
        AdditionsToPrice undeclared = royalty(Trait.NOT_DECLARED);
        assertEquals(usd("10"), undeclared.total());
        assertEquals("ADDITION_NOT_DECLARED", undeclared.caveats().get(0).code());
    }

    @Test
    void onlyThePartOutsideThePriceIsAdded() {
        Addition partly = Addition.builder()
                .kind(Kind.ASSIST)
                .measure(new Addition.Sum(usd("100")))
                .alreadyInPrice(usd("30"))
                .assist(Assist.of(Assist.Category.TOOLS))
                .build();
        assertEquals(usd("70"), additions(partly, "2024-01-01").total());
    }

    @Test
    void moreInThePriceThanThereIsCannotBe() {
        Addition tooMuch = Addition.builder()
                .kind(Kind.PACKING)
                .measure(new Addition.Sum(usd("100")))
                .alreadyInPrice(usd("100.01"))
                .build();
        assertThrows(InvalidInputException.class, () -> additions(tooMuch, "2024-01-01"));
    }

    @Test
    void designWorkDoneInIndonesiaIsNoAssistButMaterialsFromIndonesiaAre() {
        assertEquals(usd("0"), assistFromIndonesia(Assist.Category.ENGINEERING_DESIGN));
        assertEquals(usd("100"), assistFromIndonesia(Assist.Category.MATERIALS));
    }

    @Test
    void interestComesOutOnlyUnderItsThreeConditions() {
        assertEquals(usd("12"), interest(true, true, true));
        assertEquals(usd("0"), interest(false, true, true));
        assertEquals(usd("0"), interest(true, false, true));
        assertEquals(usd("0"), interest(true, true, false));
    }

    @Test
    void transportAfterImportIsTakenOutOnceOnly() {
        Sale sale = sale().addExclusions(Exclusion.shownApart(Exclusion.Kind.POST_IMPORT_TRANSPORT, usd("12")))
                .build();
        Carriage carriage = Carriage.of(Incoterm.CIP, List.of(Shipments.paid(Charge.Kind.ON_CARRIAGE, "12")));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> TransactionValue.of(usd("1000"), facts(sale, carriage), CONTEXT));
        assertEquals("DEDUCTED_TWICE", refused.violations().get(0).code());
    }

    @Test
    void aCumulativeScaleCountsEarlierLotsWithoutCreditForThem() {
        List<QuantityStep<Percent>> steps = List.of(
                new QuantityStep<>(Fraction.of(1), Optional.of(Fraction.of(49)), Percent.of(5)),
                new QuantityStep<>(Fraction.of(50), Optional.empty(), Percent.of(8)));
        Discount cumulative = Discount.of(Discount.Kind.QUANTITY, new Discount.Scale(steps, Fraction.of(27)));
        Sale sale = sale().addDiscounts(cumulative).build();
        PricePaid paid = PricePaid.of(usd("4200"), Fraction.of(42), sale, CONTEXT);
        assertEquals(usd("3864"), paid.amount());
        assertFalse(paid.discounts().get(0).creditOnEarlierLots());
        PricePaid credited = PricePaid.of(usd("4200"), Fraction.of(42), sale, CONTEXT.with(RetroactiveCredit.ALLOWED));
        assertEquals(usd("3783"), credited.amount());
    }

    @Test
    void conditionsOfTheSaleAreAcceptedOnlyIfTheyHaveAValueOrDoNotMatter() {
        assertTrue(value(sale().addRestrictions(Restriction.BY_LAW, Restriction.RESALE_AREA))
                .isAccepted());
        assertFalse(value(sale().addRestrictions(Restriction.SUBSTANTIAL)).isAccepted());
        SaleCondition unknown = new SaleCondition(SaleCondition.Subject.SALE_OR_PRICE, Optional.empty());
        SaleCondition known = new SaleCondition(SaleCondition.Subject.SALE_OR_PRICE, Optional.of(usd("25")));
        SaleCondition marketing = new SaleCondition(SaleCondition.Subject.PRODUCTION_OR_MARKETING, Optional.empty());
        assertFalse(value(sale().addConditions(unknown)).isAccepted());
        assertEquals(usd("1025"), value(sale().addConditions(known)).amount());
        assertTrue(value(sale().addConditions(marketing)).isAccepted());
    }

    @Test
    void aHoldingOfExactlyFivePercentRelates() {
        assertTrue(related("5", CONTEXT));
        assertFalse(related("4.99", CONTEXT));
        assertFalse(related("5", CONTEXT.with(ShareholdingTest.THIRD_IN_BOTH)));
    }

    @Test
    void aTestValueIsMetOnTheEdgeOfItsToleranceAndMissedBeyond() {
        assertTrue(compared("95").isAccepted());
        assertFalse(compared("94.99").isAccepted());
        assertTrue(compared("105").isAccepted());
        assertFalse(compared("105.01").isAccepted());
    }

    @Test
    void aTestValueOfARelatedSaleOrAtTheOfficersInitiativeIsRefused() {
        for (TestValue wrong : List.of(
                test("100", TestValue.Basis.RELATED_SALE, TestValue.Party.IMPORTER),
                test("100", TestValue.Basis.UNRELATED_SALE, TestValue.Party.CUSTOMS))) {
            InvalidInputException refused = assertThrows(InvalidInputException.class, () -> value(relatedWith(wrong)));
            assertTrue(refused.violations().get(0).message().contains("art. 1.2"));
        }
    }

    @Test
    void anEstimateMakesTheValueProvisional() {
        Sale sale = sale().addAdditions(royaltyWith(Trait.ESTIMATED)).build();
        ValueDeclaration facts = facts(sale, Carriage.of(Incoterm.CIF, List.of()));
        MethodOutcome outcome = new TransactionValueMethod().apply(facts, CONTEXT);
        assertTrue(((MethodOutcome.Valued) outcome).value().provisional());
    }

    @Test
    void theNormCanBeLabelledMethodSix() {
        Carriage carriage =
                Carriage.of(Incoterm.FOB, List.of()).over(Journey.from(Shipments.SINGAPORE, TransportMode.SEA));
        ValueDeclaration facts = facts(sale().build(), carriage);
        assertEquals(MethodNumber.I, method(facts, CONTEXT));
        assertEquals(MethodNumber.VI, method(facts, CONTEXT.with(NormLabel.METHOD_VI)));
    }

    private static MethodNumber method(ValueDeclaration facts, ValuationContext context) {
        return ((MethodOutcome.Valued) new TransactionValueMethod().apply(facts, context))
                .value()
                .method();
    }

    private static TransactionValue compared(String price) {
        TestValue test = test("100", TestValue.Basis.UNRELATED_SALE, TestValue.Party.IMPORTER);
        return value(relatedWith(test), price);
    }

    private static SaleBuilderStages.BuildFinal relatedWith(TestValue test) {
        return sale().relationship(Relationship.builder()
                .circumstances(Relationship.Explained.YES)
                .addGrounds(Relationship.Ground.FAMILY)
                .testValue(test)
                .build());
    }

    private static TestValue test(String value, TestValue.Basis basis, TestValue.Party party) {
        return new TestValue(basis, usd(value), Percent.of(5), party);
    }

    private static boolean related(String holding, ValuationContext context) {
        Relationship ties = Relationship.builder()
                .circumstances(Relationship.Explained.YES)
                .holding(Percent.parse(holding))
                .build();
        return RelatedParties.of(ties, context).areRelated();
    }

    private static TransactionValue value(SaleBuilderStages.BuildFinal sale) {
        return value(sale, "1000");
    }

    private static TransactionValue value(SaleBuilderStages.BuildFinal sale, String price) {
        return TransactionValue.of(usd(price), facts(sale.build(), Carriage.of(Incoterm.CIF, List.of())), CONTEXT);
    }

    private static SaleBuilderStages.BuildFinal sale() {
        return Sale.builder().kind(TransactionKind.SALE).proof(PriceProof.NOT_ASKED);
    }

    private static ValueDeclaration facts(Sale sale, Carriage carriage) {
        return ValueDeclaration.builder()
                .currency(usd(0).currency())
                .evidence(ValuationEvidence.none())
                .price(usd("1000"))
                .carriage(carriage)
                .sale(sale)
                .build();
    }

    private static AdditionsToPrice royalty(Trait... traits) {
        return AdditionsToPrice.of(List.of(royaltyWith(traits)), usd(0).currency(), CONTEXT);
    }

    private static Addition royaltyWith(Trait... traits) {
        return Addition.builder()
                .kind(Kind.ROYALTY)
                .measure(new Addition.PartOf(Percent.of(5), Optional.of(usd("200"))))
                .addTraits(traits)
                .build();
    }

    private static Money assistFromIndonesia(Assist.Category category) {
        Addition assist = Addition.builder()
                .kind(Kind.ASSIST)
                .measure(new Addition.Sum(usd("100")))
                .assist(Assist.of(category).undertakenIn(Country.INDONESIA))
                .build();
        return additions(assist, "2024-01-01").total();
    }

    private static Money interest(boolean apart, boolean written, boolean marketRate) {
        Exclusion interest = new Exclusion(
                Exclusion.Kind.INTEREST, usd("12"), apart, Optional.of(new Exclusion.Financing(written, marketRate)));
        return exclusions(interest, "2024-01-01").total();
    }

    private static AdditionsToPrice additions(Addition addition, String day) {
        return AdditionsToPrice.of(List.of(addition), usd(0).currency(), on(day));
    }

    private static ExclusionsFromPrice exclusions(Exclusion exclusion, String day) {
        return ExclusionsFromPrice.of(List.of(exclusion), usd(0).currency(), on(day));
    }

    private static ValuationContext on(String day) {
        return ValuationContext.on(LocalDate.parse(day), new FewCountries());
    }
}
