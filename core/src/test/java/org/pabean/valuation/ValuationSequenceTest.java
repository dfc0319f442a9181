package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.declaration.ComputedFigures;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.FallbackBasis;
import org.pabean.declaration.FallbackProposal;
import org.pabean.declaration.FallbackProposal.Availability;
import org.pabean.declaration.FallbackProposal.ProposedValue;
import org.pabean.declaration.ImportLevies;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.Lease;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Sale;
import org.pabean.declaration.TransactionKind;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.declaration.ValuationEvidence.DeductiveOrder;
import org.pabean.goods.Country;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.valuation.UndeterminedValueException.UndeterminedItem;

class ValuationSequenceTest {

    private static final ValuationSequence SEQUENCE = ValuationSequence.standard();

    @Test
    void aPlainSaleIsValuedByItsPrice() {
        ValueDeclaration facts = declared(ValuationEvidence.none())
                .price(usd("100"))
                .carriage(Carriage.of(Incoterm.CIF, List.of()))
                .build();
        assertEquals(MethodNumber.I, determined(facts).method());
        assertEquals(usd("100"), determined(facts).amount());
    }

    @Test
    void methodsAreTriedInTheOrderOfTheLaw() {
        ValueDeclaration facts = lease(DeductiveOrder.DEDUCTIVE_FIRST);
        assertEquals(
                List.of(MethodNumber.II, MethodNumber.III, MethodNumber.IV, MethodNumber.V, MethodNumber.VI),
                MethodOrder.of(facts, CONTEXT).toTry(TransactionKind.LEASE));
        assertEquals(MethodNumber.IV, determined(facts).method());
    }

    @Test
    void onlyTheImporterPutsTheComputedValueFirst() {
        ValueDeclaration facts = lease(DeductiveOrder.COMPUTED_FIRST);
        assertEquals(
                List.of(MethodNumber.II, MethodNumber.III, MethodNumber.V, MethodNumber.IV, MethodNumber.VI),
                MethodOrder.of(facts, CONTEXT).toTry(TransactionKind.LEASE));
        assertEquals(MethodNumber.V, determined(facts).method());
    }

    @Test
    void everyMethodThatIsLeftSaysWhyAndUnderWhichArticle() {
        ValueDeclaration facts =
                declared(ValuationEvidence.none()).sale(leased()).build();
        ValuationOutcome outcome = SEQUENCE.determine(facts, CONTEXT);
        assertEquals(
                Arrays.asList(MethodNumber.values()),
                outcome.left().stream().map(LeftMethod::method).toList());
        assertEquals(5, ((ValuationOutcome.Undetermined) outcome).missing().size());
        String text = outcome.explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains("leased goods"), text);
        assertTrue(text.contains("art. 15(2)"), text);
    }

    @Test
    void withoutAnyDataThereIsNoValueRatherThanNought() {
        ValueDeclaration facts = declared(ValuationEvidence.none()).build();
        assertEquals(Optional.empty(), SEQUENCE.determine(facts, CONTEXT).customsValue());
    }

    @Test
    void anApplicationsOwnMethodTakesThePlaceOfItsNumber() {
        ValuationMethod own = new ValuationMethod() {
            @Override
            public MethodNumber number() {
                return MethodNumber.II;
            }

            @Override
            public MethodOutcome apply(ValueDeclaration facts, ValuationContext context) {
                return new MethodOutcome.Valued(CustomsValue.builder()
                        .method(MethodNumber.II)
                        .amount(usd("77"))
                        .provisional(false)
                        .build());
            }
        };
        ValuationOutcome outcome = SEQUENCE.with(own).determine(lease(DeductiveOrder.DEDUCTIVE_FIRST), CONTEXT);
        assertEquals(usd("77"), outcome.customsValue().orElseThrow().amount());
    }

    @Test
    void eachOfTheSevenForbiddenBasesIsRefusedByName() {
        List<FallbackBasis> forbidden = Arrays.stream(FallbackBasis.values())
                .filter(basis -> !basis.isAllowed())
                .toList();
        assertEquals(7, forbidden.size());
        for (FallbackBasis basis : forbidden) {
            Obstacle obstacle = refused(new ProposedValue(basis, Optional.of(usd("5")), Availability.IN_INDONESIA));
            assertEquals(Obstacle.Reason.PROHIBITED_BASIS, obstacle.reason());
            assertTrue(obstacle.words().english().contains(basis.wording().english()));
            assertTrue(obstacle.citation().locator().startsWith("15(6)"));
        }
    }

    @Test
    void dataThatAreNotInIndonesiaDoNotCount() {
        ProposedValue abroad =
                new ProposedValue(FallbackBasis.LIST_PRICE, Optional.of(usd("5")), Availability.ABROAD_ONLY);
        assertEquals(Obstacle.Reason.NOT_AVAILABLE_IN_INDONESIA, refused(abroad).reason());
    }

    @Test
    void anAllowedBasisIsTakenAfterAForbiddenOne() {
        FallbackProposal proposal = FallbackProposal.of(List.of(
                new ProposedValue(
                        FallbackBasis.MINIMUM_OR_BENCHMARK_PRICE, Optional.of(usd("9")), Availability.IN_INDONESIA),
                new ProposedValue(FallbackBasis.LIST_PRICE, Optional.of(usd("5")), Availability.IN_INDONESIA)));
        assertEquals(usd("5"), fallback(proposal).amount());
    }

    @Test
    void theFallbackRepeatsTheComparisonOnWiderTerms() {
        ComparedGoods goods = ComparedGoods.unknown().madeIn(Country.of("CN")).exportedOn(CONTEXT.day());
        Candidate late = Candidate.builder()
                .id("late")
                .goods(goods.exportedOn(CONTEXT.day().plusDays(60)).madeIn(Country.of("VN")))
                .acceptedUnder(MethodNumber.I)
                .unitPrice(usd("12"))
                .build();
        ComparisonTerms wider = new ComparisonTerms(60, Set.of(Candidate.Rejection.COUNTRY));
        FallbackProposal proposal =
                new FallbackProposal(Optional.of(wider), OptionalInt.empty(), List.of(), Optional.empty());
        ValueDeclaration facts = declared(ValuationEvidence.builder()
                        .identical(Comparison.of(goods, List.of(late)))
                        .fallback(proposal)
                        .build())
                .quantity(Fraction.of(3))
                .sale(leased())
                .build();
        assertEquals(MethodNumber.VI, determined(facts).method());
        assertEquals(usd("36"), determined(facts).amount());
    }

    @Test
    void rentsAreWorthMoreIfPaidInAdvance() {
        Lease arrears = new Lease(usd("1000"), 24, Percent.of(1), Lease.Due.ARREARS, Optional.empty());
        Lease advance = new Lease(usd("1000"), 24, Percent.of(1), Lease.Due.ADVANCE, Optional.empty());
        assertEquals(arrears.presentWorth().times(Fraction.of(101, 100)), advance.presentWorth());
        assertEquals("21243.39", cents(arrears.presentWorth()));
        assertEquals("21455.82", cents(advance.presentWorth()));
    }

    @Test
    void rentsThatAreProposedAreValuedWhateverTheTransactionIsCalled() {
        Lease lease = new Lease(usd("110"), 1, Percent.of(10), Lease.Due.ARREARS, Optional.empty());
        ValueDeclaration facts = declared(proposing(FallbackProposal.of(lease))).build();
        MethodOutcome outcome = new FallbackMethod().apply(facts, CONTEXT);
        assertEquals(usd("100"), ((MethodOutcome.Valued) outcome).value().amount());
    }

    @Test
    void aLeaseGoesOnAtTheRentOfTheRestOfItsLife() {
        Lease whole = new Lease(usd("1000"), 24, Percent.of(1), Lease.Due.ARREARS, Optional.empty());
        Lease split = new Lease(
                usd("1000"), 10, Percent.of(1), Lease.Due.ARREARS, Optional.of(new Lease.Rest(usd("1000"), 14)));
        assertEquals(whole.presentWorth(), split.presentWorth());
        Lease free = new Lease(usd("1000"), 24, Percent.ZERO, Lease.Due.ARREARS, Optional.empty());
        assertEquals(usd("24000"), free.presentWorth());
    }

    @Test
    void anUndeterminedLineNamesWhatIsLacking() {
        Obstacle obstacle =
                refused(new ProposedValue(FallbackBasis.HIGHER_OF_TWO, Optional.empty(), Availability.IN_INDONESIA));
        UndeterminedValueException thrown = new UndeterminedValueException(List.of(
                new UndeterminedItem(3, List.of(new LeftMethod(MethodNumber.VI, List.of(obstacle), List.of())))));
        assertEquals(3, thrown.items().get(0).number());
        assertTrue(String.valueOf(thrown.getMessage()).contains("the higher of two values"));
        assertEquals(List.of(obstacle), thrown.items().get(0).obstacles());
        assertThrows(IllegalArgumentException.class, () -> new MethodOutcome.NotUsable(List.of()));
    }

    private static String cents(Money money) {
        return money.amount().asDecimal(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Obstacle refused(ProposedValue value) {
        ValueDeclaration facts =
                declared(proposing(FallbackProposal.of(List.of(value)))).build();
        MethodOutcome outcome = new FallbackMethod().apply(facts, CONTEXT);
        return ((MethodOutcome.NotUsable) outcome).obstacles().get(0);
    }

    private static CustomsValue fallback(FallbackProposal proposal) {
        return determined(declared(proposing(proposal)).sale(leased()).build());
    }

    private static CustomsValue determined(ValueDeclaration facts) {
        return SEQUENCE.determine(facts, CONTEXT).customsValue().orElseThrow();
    }

    private static Sale leased() {
        return Sale.builder()
                .kind(TransactionKind.LEASE)
                .proof(PriceProof.NOT_ASKED)
                .build();
    }

    private static ValuationEvidence proposing(FallbackProposal proposal) {
        return ValuationEvidence.builder().fallback(proposal).build();
    }

    private static ValueDeclaration lease(DeductiveOrder order) {
        return declared(ValuationEvidence.inOrder(order)
                        .deductive(DeductiveFigures.builder()
                                .inlandCosts(Rupiah.ZERO)
                                .levies(ImportLevies.none())
                                .unitPrice(Rupiah.of(1000))
                                .build())
                        .computed(ComputedFigures.builder()
                                .producer(new ComputedFigures.Producer(true, true, true))
                                .materialsAndFabrication(usd("50"))
                                .build())
                        .build())
                .sale(leased())
                .build();
    }

    private static ValueDeclarationBuilderStages.BuildFinal declared(ValuationEvidence evidence) {
        return ValueDeclaration.builder().currency(CurrencyCode.USD).evidence(evidence);
    }
}
