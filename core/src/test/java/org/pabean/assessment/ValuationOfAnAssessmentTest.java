package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.assessment.Imports.ASSESSOR;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.SHOES;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.Charge;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.declaration.ComputedFigures;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.Exclusion;
import org.pabean.declaration.FallbackProposal;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.GoodsItemBuilderStages;
import org.pabean.declaration.ImportLevies;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.Journey;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Resale;
import org.pabean.declaration.Sale;
import org.pabean.declaration.SaleBuilderStages;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.TransportMode;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.declaration.ValuationEvidence.DeductiveOrder;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;
import org.pabean.valuation.CustomsValue;
import org.pabean.valuation.LeftMethod;
import org.pabean.valuation.MethodReason;

/** The customs value as the first stage of an assessment; the rate of the dollar is Rp 15,500. */
class ValuationOfAnAssessmentTest {

    private static final LocalDate SHIPPED = LocalDate.of(2025, 5, 10);

    private static final Comparison TWO_ACCEPTED = Comparison.of(
            ComparedGoods.unknown().exportedOn(SHIPPED).madeIn(Country.of("CN")),
            List.of(candidate("near", 20, "9"), candidate("late", 31, "7")));

    @Test
    void aGiftIsValuedByIdenticalGoodsAmongGoodsSold() {
        GoodsItem sold = item(1, new ItemValue.Price(usd("1000"))).build();
        GoodsItem gift = item(2, new ItemValue.Price(usd("1")))
                .sale(transaction(TransactionKind.GIFT_OR_SAMPLE).build())
                .evidence(ValuationEvidence.builder().identical(TWO_ACCEPTED).build())
                .build();
        Assessment assessment = ASSESSOR.assess(cif(sold, gift));
        assertEquals(List.of(MethodNumber.I, MethodNumber.II), methods(assessment));
        assertEquals(usd("90"), value(assessment, 1).amount());
        assertEquals(Rupiah.of(90 * 15_500), assessment.items().get(1).valued().customsValue());
        assertEquals(Optional.of(MethodReason.CMA), value(assessment, 1).reason());
    }

    @Test
    void theExplanationTellsMethodWhyEarlierOnesWereLeftAndWhatWasSetAside() {
        GoodsItem leased = unpriced(
                TransactionKind.LEASE,
                ValuationEvidence.builder()
                        .identical(Comparison.of(
                                ComparedGoods.unknown().exportedOn(SHIPPED).madeIn(Country.of("VN")),
                                List.of(candidate("other", 0, "5"))))
                        .similar(TWO_ACCEPTED)
                        .build());
        Assessment assessment = ASSESSOR.assess(cif(leased));
        String text = assessment.explanation().toText(Locale.ENGLISH);
        for (String expected : List.of(
                "method III, similar goods",
                "leased goods",
                "other: made in another country",
                "late: exported outside the window",
                "art. 15(1)",
                "art. 15(2)",
                "art. 12")) {
            assertTrue(text.contains(expected), () -> expected + " is not in " + text);
        }
        String indonesian = assessment.explanation().toText(Locale.forLanguageTag("id"));
        assertTrue(indonesian.contains("barang sewa"), indonesian);
        assertEquals(
                List.of(MethodNumber.I, MethodNumber.II),
                value(assessment, 0).left().stream().map(LeftMethod::method).toList());
    }

    @Test
    void theExplanationTellsAdditionsExclusionsAndNorms() {
        Sale sale = transaction(TransactionKind.SALE)
                .addAdditions(
                        Addition.of(Addition.Kind.ROYALTY, usd("50")),
                        Addition.of(Addition.Kind.BUYING_COMMISSION, usd("20")))
                .addExclusions(Exclusion.shownApart(Exclusion.Kind.POST_IMPORT_ASSEMBLY, usd("100")))
                .build();
        Consignment consignment = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(item(1, new ItemValue.Price(usd("1050"))).build())
                .journey(Journey.from(Country.of("SG"), TransportMode.SEA))
                .sale(sale)
                .build();
        Assessment assessment = ASSESSOR.assess(cif().with(consignment));
        assertEquals(usd("1055.25"), value(assessment, 0).amount());
        String text = assessment.explanation().toText(Locale.ENGLISH);
        for (String expected : List.of(
                "method I, transaction value",
                "plus royalty",
                "buying commission is not on the list of additions",
                "less assembly",
                "plus freight by norm",
                "plus insurance by norm")) {
            assertTrue(text.contains(expected), () -> expected + " is not in " + text);
        }
    }

    @Test
    void aValueWorkedBackFromSalesInIndonesiaIsInRupiah() {
        Resale resale = Resale.builder()
                .id("shop")
                .transactions(1)
                .date(DAY.plusDays(30))
                .unitPrice(Rupiah.of(150_000))
                .quantity(Fraction.of(10))
                .build();
        GoodsItem consigned = unpriced(
                TransactionKind.CONSIGNMENT,
                ValuationEvidence.builder()
                        .deductive(DeductiveFigures.builder()
                                .inlandCosts(Rupiah.of(10_000))
                                .levies(new ImportLevies(Percent.of(30), Percent.ZERO))
                                .addSales(resale)
                                .profitAndGeneralExpenses(Rupiah.of(10_000))
                                .build())
                        .build());
        Assessment assessment = ASSESSOR.assess(cif(consigned));
        assertEquals(List.of(MethodNumber.IV), methods(assessment));
        assertTrue(assessment.items().get(0).amount(Levy.VAT).signum() > 0);
        assertEquals(Rupiah.of(1_000_000), assessment.items().get(0).valued().customsValue());
    }

    @Test
    void theImporterMayAskForTheComputedValueFirst() {
        ValuationEvidence both = ValuationEvidence.inOrder(DeductiveOrder.COMPUTED_FIRST)
                .computed(ComputedFigures.builder()
                        .producer(new ComputedFigures.Producer(true, true, true))
                        .materialsAndFabrication(Money.of("EUR", "100"))
                        .build())
                .deductive(DeductiveFigures.builder()
                        .inlandCosts(Rupiah.ZERO)
                        .levies(ImportLevies.none())
                        .unitPrice(Rupiah.of(1))
                        .build())
                .build();
        Assessment assessment = ASSESSOR.assess(cif(unpriced(TransactionKind.LOAN, both)));
        assertEquals(List.of(MethodNumber.V), methods(assessment));
        assertEquals(Rupiah.of(1_702_550), assessment.items().get(0).valued().customsValue());
    }

    @Test
    void theFallbackRepeatsTheComparisonOnTheTermsThatAreProposed() {
        ValuationEvidence wider = ValuationEvidence.builder()
                .identical(
                        Comparison.of(ComparedGoods.unknown().exportedOn(SHIPPED), List.of(candidate("late", 45, "8"))))
                .fallback(new FallbackProposal(
                        Optional.of(new ComparisonTerms(60, Set.of())),
                        OptionalInt.empty(),
                        List.of(),
                        Optional.empty()))
                .build();
        Assessment assessment = ASSESSOR.assess(cif(unpriced(TransactionKind.GRANT, wider)));
        assertEquals(List.of(MethodNumber.VI), methods(assessment));
        assertEquals(usd("80"), value(assessment, 0).amount());
    }

    @Test
    void linesWithoutAnyValueAreRefusedAtOnceWithTheReasonOfEachMethod() {
        GoodsItem barred = item(1, new ItemValue.Price(usd("5")))
                .sale(transaction(TransactionKind.GIFT_OR_SAMPLE).build())
                .evidence(ValuationEvidence.builder()
                        .computed(ComputedFigures.builder()
                                .producer(new ComputedFigures.Producer(false, true, true))
                                .build())
                        .build())
                .build();
        GoodsItem unproven = item(2, new ItemValue.Price(usd("7")))
                .sale(Sale.builder()
                        .kind(TransactionKind.SALE)
                        .proof(PriceProof.NOT_GIVEN)
                        .build())
                .build();
        Violation refusal = only("VALUE_UNDETERMINED", cif(barred, unproven));
        for (String expected : List.of(
                "item 1 has no customs value",
                "method I, transaction value: gift",
                "method II, identical goods: no accepted transactions",
                "method IV, deductive value: no sales in Indonesia",
                "method V, computed value: buyer and seller are not related",
                "art. 18(2)",
                "method VI, fall-back: no reasonable basis",
                "item 2 has no customs value",
                "payment was not proven")) {
            assertTrue(refusal.message().contains(expected), () -> expected + " is not in " + refusal.message());
        }
    }

    @Test
    void anEvidenceThatIsNotNeededChangesNothing() {
        GoodsItem plain = item(1, new ItemValue.Price(usd("1000"))).build();
        GoodsItem documented = item(1, new ItemValue.Price(usd("1000")))
                .evidence(ValuationEvidence.builder().identical(TWO_ACCEPTED).build())
                .build();
        assertEquals(
                ASSESSOR.assess(cif(plain)).total(),
                ASSESSOR.assess(cif(documented)).total());
    }

    @Test
    void freightInAnotherCurrencyIsConvertedAtTheRatesOfTheDeclaration() {
        Consignment euros = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(item(1, new ItemValue.Price(usd("1000"))).build())
                .addCharges(
                        Charge.of(Charge.Kind.FREIGHT, Money.of("EUR", "155")),
                        Charge.of(Charge.Kind.INSURANCE, usd("0")))
                .build();
        assertEquals(
                usd("1170.255"), value(ASSESSOR.assess(cif().with(euros)), 0).amount());
    }

    @Test
    void freightInACurrencyWithoutRateIsRefused() {
        Consignment baht = Consignment.builder()
                .incoterm(Incoterm.FOB)
                .addItems(item(1, new ItemValue.Price(usd("1000"))).build())
                .addCharges(Charge.of(Charge.Kind.FREIGHT, Money.of("THB", "155")))
                .build();
        assertTrue(only("EXCHANGE_RATE_MISSING", cif().with(baht)).message().contains("THB"));
    }

    private static Violation only(String code, Declaration declaration) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> ASSESSOR.assess(declaration));
        assertEquals(
                List.of(code),
                refused.violations().stream().map(Violation::code).toList());
        return refused.violations().get(0);
    }

    private static Candidate candidate(String id, int daysAfter, String unitPrice) {
        return Candidate.builder()
                .id(id)
                .goods(ComparedGoods.unknown()
                        .exportedOn(SHIPPED.plusDays(daysAfter))
                        .madeIn(Country.of("CN")))
                .acceptedUnder(MethodNumber.I)
                .unitPrice(usd(unitPrice))
                .build();
    }

    private static List<MethodNumber> methods(Assessment assessment) {
        return assessment.items().stream()
                .flatMap(item -> item.valuation().stream())
                .map(CustomsValue::method)
                .toList();
    }

    private static CustomsValue value(Assessment assessment, int index) {
        return assessment.items().get(index).valuation().orElseThrow();
    }

    private static Declaration cif(GoodsItem... items) {
        return Imports.pib(DAY, items);
    }

    private static GoodsItem unpriced(TransactionKind kind, ValuationEvidence evidence) {
        return item(1, ItemValue.NONE)
                .sale(transaction(kind).build())
                .evidence(evidence)
                .build();
    }

    private static SaleBuilderStages.BuildFinal transaction(TransactionKind kind) {
        return Sale.builder().kind(kind).proof(PriceProof.NOT_ASKED);
    }

    private static GoodsItemBuilderStages.BuildFinal item(int number, ItemValue value) {
        return GoodsItem.builder()
                .number(number)
                .value(value)
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(SHOES))
                .quantity(new Quantity(Fraction.of(10), UnitOfMeasure.PCE));
    }

    private static Money usd(String amount) {
        return Money.of("USD", amount);
    }
}
