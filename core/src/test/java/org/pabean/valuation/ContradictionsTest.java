package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.paid;
import static org.pabean.valuation.Shipments.placed;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Charge.Inclusion;
import org.pabean.declaration.Exclusion;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Relationship;
import org.pabean.declaration.Sale;
import org.pabean.declaration.SaleBuilderStages;
import org.pabean.declaration.TestValue;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Percent;

/** Facts that contradict each other are refused, each with the article that forbids them. */
class ContradictionsTest {

    @Test
    void aBuyingCommissionDeclaredAsSellingCommission() {
        Addition misnamed = Addition.builder()
                .kind(Addition.Kind.SELLING_COMMISSION)
                .measure(new Addition.Sum(usd("10")))
                .principal(Addition.Principal.BUYER)
                .build();
        refused("COMMISSION_MISNAMED", "art. 15(1), elucidation a.1", sale().addAdditions(misnamed));
    }

    @Test
    void aSellingCommissionDeclaredAsBuyingCommission() {
        Addition misnamed = Addition.builder()
                .kind(Addition.Kind.BUYING_COMMISSION)
                .measure(new Addition.Sum(usd("10")))
                .principal(Addition.Principal.SELLER)
                .build();
        refused("COMMISSION_MISNAMED", "art. 15(1), elucidation a.1", sale().addAdditions(misnamed));
    }

    @Test
    void aChargeThatThePriceContainsAndThatIsAddedToIt() {
        Carriage carriage =
                Carriage.of(Incoterm.CIF, List.of(placed(Charge.Kind.FREIGHT, "50", Inclusion.OUTSIDE_PRICE)));
        refused("CHARGE_ALREADY_IN_PRICE", "art. 15(1), elucidation", sale(), carriage);
    }

    @Test
    void aChargeStatedBothInAndBesideThePrice() {
        Carriage carriage = Carriage.of(
                Incoterm.FOB,
                List.of(
                        placed(Charge.Kind.FREIGHT, "50", Inclusion.IN_PRICE),
                        placed(Charge.Kind.FREIGHT, "50", Inclusion.OUTSIDE_PRICE)));
        refused("CHARGE_IN_PRICE_AND_ADDED", "art. 15(1), elucidation", sale(), carriage);
    }

    @Test
    void moreOfAnAdditionInThePriceThanThereIs() {
        Addition packing = Addition.builder()
                .kind(Addition.Kind.PACKING)
                .measure(new Addition.Sum(usd("10")))
                .alreadyInPrice(usd("11"))
                .build();
        refused("PART_EXCEEDS_WHOLE", "art. 15(1), elucidation", sale().addAdditions(packing));
    }

    @Test
    void anAdditionWithoutEvidenceTakesMethodOneAwayWithItsArticle() {
        Addition royalty = Addition.builder().kind(Addition.Kind.ROYALTY).build();
        MethodOutcome outcome = apply(sale().addAdditions(royalty).build(), Carriage.of(Incoterm.CIF, List.of()));
        Obstacle obstacle = ((MethodOutcome.NotUsable) outcome).obstacles().get(0);
        assertEquals(Obstacle.Reason.ADDITION_WITHOUT_DATA, obstacle.reason());
        assertEquals("8.3", obstacle.citation().locator());
    }

    @Test
    void aTestValueFromARelatedSaleAndOneThatCustomsInvokes() {
        refused(
                "TEST_VALUE_OF_RELATED_SALE",
                "art. 1.2(b)",
                tested(TestValue.Basis.RELATED_SALE, TestValue.Party.IMPORTER));
        refused(
                "TEST_VALUE_NOT_OF_IMPORTER",
                "art. 1.2(c)",
                tested(TestValue.Basis.UNRELATED_SALE, TestValue.Party.CUSTOMS));
    }

    @Test
    void aCostAfterImportTakenOutTwice() {
        Exclusion inland = Exclusion.shownApart(Exclusion.Kind.POST_IMPORT_TRANSPORT, usd("30"));
        Carriage carriage = Carriage.of(Incoterm.DAP, List.of(paid(Charge.Kind.ON_CARRIAGE, "30")));
        refused("DEDUCTED_TWICE", "Note to art. 1", sale().addExclusions(inland), carriage);
    }

    @Test
    void oneAmountAsWorkAndAsTransportIsWarnedOf() {
        Exclusion inland = Exclusion.shownApart(Exclusion.Kind.POST_IMPORT_TRANSPORT, usd("30"));
        Exclusion work = Exclusion.shownApart(Exclusion.Kind.POST_IMPORT_ASSEMBLY, usd("30"));
        MethodOutcome outcome = apply(sale().addExclusions(inland, work).build(), Carriage.of(Incoterm.CIF, List.of()));
        CustomsValue value = ((MethodOutcome.Valued) outcome).value();
        assertEquals("POSSIBLY_DEDUCTED_TWICE", value.caveats().get(0).code());
    }

    @Test
    void anEstimateOfWhatMayNotBeEstimated() {
        Addition packing = Addition.builder()
                .kind(Addition.Kind.PACKING)
                .measure(new Addition.Sum(usd("10")))
                .addTraits(Addition.Trait.ESTIMATED)
                .build();
        refused("ESTIMATE_NOT_ADMITTED", "PMK 201/PMK.04/2020", sale().addAdditions(packing));
        refused("ESTIMATE_NOT_ADMITTED", "PMK 201/PMK.04/2020", sale(), estimated(Charge.Kind.LOADING));
    }

    @Test
    void anEstimateOfFreightOrAssistBefore16February2021() {
        Addition assist = Addition.builder()
                .kind(Addition.Kind.ASSIST)
                .measure(new Addition.Sum(usd("10")))
                .addTraits(Addition.Trait.ESTIMATED)
                .build();
        for (String day : List.of("2021-02-15", "2021-02-16")) {
            boolean admitted = day.endsWith("16");
            assertEquals(
                    admitted, isAccepted(day, sale().addAdditions(assist).build(), estimated(Charge.Kind.FREIGHT)));
        }
        CustomsValue value = ((MethodOutcome.Valued) apply(sale().build(), estimated(Charge.Kind.FREIGHT))).value();
        assertTrue(value.provisional());
        assertEquals(
                "VALUE_PROVISIONAL",
                value.caveats().get(value.caveats().size() - 1).code());
    }

    private static boolean isAccepted(String day, Sale sale, Carriage carriage) {
        ValuationContext context = ValuationContext.on(LocalDate.parse(day), new FewCountries());
        try {
            return new TransactionValueMethod().apply(facts(sale, carriage), context) instanceof MethodOutcome.Valued;
        } catch (InvalidInputException refused) {
            assertTrue(
                    refused.violations().stream().allMatch(each -> each.code().equals("ESTIMATE_NOT_ADMITTED")));
            return false;
        }
    }

    private static Carriage estimated(Charge.Kind kind) {
        Charge freight = new Charge(
                kind,
                Optional.of(usd("50")),
                Inclusion.BY_INCOTERM,
                true,
                Charge.Proof.ESTIMATE,
                Charge.CoverPlace.UNKNOWN);
        return Carriage.of(
                Incoterm.EXW, List.of(freight, paid(Charge.Kind.INSURANCE, "1"), paid(Charge.Kind.FREIGHT, "0")));
    }

    private static SaleBuilderStages.BuildFinal tested(TestValue.Basis basis, TestValue.Party party) {
        return sale().relationship(Relationship.builder()
                .circumstances(Relationship.Explained.YES)
                .addGrounds(Relationship.Ground.CONTROL)
                .testValue(new TestValue(basis, usd("100"), Percent.of(5), party))
                .build());
    }

    private static SaleBuilderStages.BuildFinal sale() {
        return Sale.builder().kind(TransactionKind.SALE).proof(PriceProof.NOT_ASKED);
    }

    private static void refused(String code, String article, SaleBuilderStages.BuildFinal sale) {
        refused(code, article, sale, Carriage.of(Incoterm.CIF, List.of()));
    }

    private static void refused(String code, String article, SaleBuilderStages.BuildFinal sale, Carriage carriage) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> apply(sale.build(), carriage));
        Violation violation = refused.violations().get(0);
        assertEquals(code, violation.code());
        assertTrue(violation.message().contains(article), violation::message);
    }

    private static MethodOutcome apply(Sale sale, Carriage carriage) {
        return new TransactionValueMethod().apply(facts(sale, carriage), Shipments.CONTEXT);
    }

    private static ValueDeclaration facts(Sale sale, Carriage carriage) {
        return ValueDeclaration.builder()
                .currency(CurrencyCode.USD)
                .evidence(ValuationEvidence.none())
                .price(usd("1000"))
                .carriage(carriage)
                .sale(sale)
                .build();
    }
}
