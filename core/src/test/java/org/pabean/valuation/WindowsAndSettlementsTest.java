package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.DeductiveFigures;
import org.pabean.declaration.FallbackBasis;
import org.pabean.declaration.FallbackProposal;
import org.pabean.declaration.ImportLevies;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.Resale;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;

/** Sales in Indonesia, the fall-back method, settlements: each on both sides of its window. */
class WindowsAndSettlementsTest {

    private static final LocalDate LAST_DAY_OF_2022 = LocalDate.of(2022, 12, 31);

    @Test
    void withoutSalesInIndonesiaTheDeductiveMethodIsNotUsable() {
        MethodOutcome.NotUsable nothing = assertInstanceOf(
                MethodOutcome.NotUsable.class, new DeductiveMethod().apply(facts(ValuationEvidence.none()), CONTEXT));
        assertEquals(Obstacle.Reason.NOT_SUPPLIED, nothing.obstacles().get(0).reason());
        MethodOutcome.NotUsable late = assertInstanceOf(
                MethodOutcome.NotUsable.class, deductive(figures(0, sold(91))).apply());
        assertEquals(Obstacle.Reason.NO_USABLE_SALE, late.obstacles().get(0).reason());
    }

    @Test
    void deductionsMayTakeAllOfThePriceButNotMore() {
        MethodOutcome.Valued nought = assertInstanceOf(
                MethodOutcome.Valued.class, deductive(figures(100, sold(0))).apply());
        assertEquals(Rupiah.ZERO.amount(), nought.value().amount().amount());
        MethodOutcome.NotUsable more = assertInstanceOf(
                MethodOutcome.NotUsable.class, deductive(figures(101, sold(0))).apply());
        assertEquals(Obstacle.Reason.NOTHING_LEFT, more.obstacles().get(0).reason());
    }

    @Test
    void theFallBackMayCountLaterSales() {
        ValuationEvidence evidence = ValuationEvidence.builder()
                .deductive(figures(0, sold(120)))
                .fallback(new FallbackProposal(Optional.empty(), OptionalInt.of(120), List.of(), Optional.empty()))
                .build();
        MethodOutcome.Valued valued =
                assertInstanceOf(MethodOutcome.Valued.class, new FallbackMethod().apply(facts(evidence), CONTEXT));
        assertEquals(MethodNumber.VI, valued.value().method());
        assertEquals(Fraction.of(100), valued.value().amount().amount());
    }

    @Test
    void theStepsOfADeductiveValueAreThePriceTheCostsAndTheLevies() {
        DeductiveValue value = DeductiveValue.of(figures(10, sold(0)), CONTEXT);
        assertEquals(
                List.of(
                        "unit price of the greatest aggregate quantity",
                        "price less costs after import",
                        "less duty and taxes: divided by (1 + d)(1 + t)"),
                value.steps().stream()
                        .map(step -> step.rule().english())
                        .filter(rule -> !rule.startsWith("divisor"))
                        .toList());
        assertFalse(value.readings().stream().anyMatch(TiedQuantities.class::isInstance));
    }

    @Test
    void theGreatestQuantityDecidesThoughItsPriceIsTheHigher() {
        Resale many = Resale.builder()
                .id("many")
                .transactions(1)
                .unitPrice(Rupiah.of(110))
                .quantity(Fraction.of(8))
                .build();
        assertEquals(
                Optional.of(Rupiah.of(110)),
                DeductiveValue.of(figures(0, sold(0), many), CONTEXT).unitPrice());
    }

    @Test
    void processingIsTakenOffProcessedGoodsOnly() {
        DeductiveFigures asImported = DeductiveFigures.builder()
                .inlandCosts(Rupiah.ZERO)
                .levies(ImportLevies.none())
                .addSales(sold(0))
                .processing(Rupiah.of(40))
                .build();
        assertEquals(
                Optional.of(Rupiah.of(100)),
                DeductiveValue.of(asImported, CONTEXT).netPrice());
    }

    @ParameterizedTest
    @CsvSource({"30, true", "31, true", "89, true", "90, true", "91, false"})
    void theNinetiethDayIsTheLastAndTheOnlyOneThatIsAReading(int day, boolean usable) {
        DeductiveValue value = DeductiveValue.of(figures(0, sold(day)), CONTEXT);
        assertEquals(usable, !value.usableSales().isEmpty());
        assertEquals(day == 90, value.readings().stream().anyMatch(NinetiethDay.class::isInstance));
    }

    @Test
    void aBasisThatIsNotAdmittedIsToldBeforeTheOneThatIs() {
        FallbackProposal.ProposedValue forbidden = proposed(FallbackBasis.ARBITRARY_OR_FICTITIOUS);
        FallbackProposal.ProposedValue later = proposed(FallbackBasis.LATER_RESALE);
        ValuationEvidence evidence = ValuationEvidence.builder()
                .fallback(FallbackProposal.of(List.of(forbidden, later)))
                .build();
        MethodOutcome.Valued valued =
                assertInstanceOf(MethodOutcome.Valued.class, new FallbackMethod().apply(facts(evidence), CONTEXT));
        assertEquals(usd(700), valued.value().amount());
        assertEquals("basis not admitted", valued.value().steps().get(0).rule().english());
        assertEquals(2, valued.value().steps().size());
    }

    @ParameterizedTest
    @CsvSource({"90, -10, false, 1", "100, 0, false, 0", "110, 10, true, 0"})
    void anEstimateIsSettledByTheDifference(long actual, long difference, boolean due, int warnings) {
        VoluntaryDeclaration.Settlement settled = new VoluntaryDeclaration(
                        VoluntaryDeclaration.Kind.ROYALTY, usd(100), usd(100))
                .settle(usd(actual), LAST_DAY_OF_2022);
        assertEquals(usd(difference), settled.difference());
        assertEquals(usd(actual), settled.finalValue());
        assertEquals(due, settled.paymentDue());
        assertEquals(warnings, settled.caveats().size());
    }

    @Test
    void anEstimateOutsideTheLawOrAboveTheValueIsRefusedWithItsArticle() {
        VoluntaryDeclaration freight = new VoluntaryDeclaration(VoluntaryDeclaration.Kind.FREIGHT, usd(101), usd(100));
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> freight.settle(usd(1), LocalDate.of(2021, 2, 15)));
        assertEquals(
                List.of(
                        "FREIGHT may not be estimated in a declaration of 2021-02-15 (PMK 67/PMK.04/2016 art. 3)",
                        "the declared value USD 100 must contain the estimate USD 101"),
                refused.violations().stream().map(each -> each.message()).toList());
    }

    @ParameterizedTest
    @CsvSource({"99, 0", "100, 0", "101, 1"})
    void onlyWhatIsMissingIsPaidVoluntarily(long owed, long amount) {
        assertEquals(
                Rupiah.of(amount),
                new VoluntaryPayment(VoluntaryPayment.Ground.TARIFF, Rupiah.of(100), Rupiah.of(owed))
                        .amount(LocalDate.of(2021, 2, 16)));
    }

    @Test
    void aVoluntaryPaymentOnAGroundOfLaterLawIsRefusedWithItsArticle() {
        VoluntaryPayment early = new VoluntaryPayment(VoluntaryPayment.Ground.TARIFF, Rupiah.of(1), Rupiah.of(2));
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> early.amount(LocalDate.of(2021, 2, 15)));
        assertEquals(
                "no voluntary payment on the ground of TARIFF on 2021-02-15 (PMK 67/PMK.04/2016)",
                refused.violations().get(0).message());
    }

    private static FallbackProposal.ProposedValue proposed(FallbackBasis basis) {
        return new FallbackProposal.ProposedValue(
                basis, Optional.of(usd(700)), FallbackProposal.Availability.IN_INDONESIA);
    }

    private record Method(ValuationEvidence evidence) {

        MethodOutcome apply() {
            return new DeductiveMethod().apply(facts(evidence), CONTEXT);
        }
    }

    private static Method deductive(DeductiveFigures figures) {
        return new Method(ValuationEvidence.builder().deductive(figures).build());
    }

    private static ValueDeclaration facts(ValuationEvidence evidence) {
        return ValueDeclaration.builder()
                .currency(usd(0).currency())
                .evidence(evidence)
                .build();
    }

    private static DeductiveFigures figures(long inlandCosts, Resale... sales) {
        return DeductiveFigures.builder()
                .inlandCosts(Rupiah.of(inlandCosts))
                .levies(ImportLevies.none())
                .addSales(sales)
                .build();
    }

    private static Resale sold(int daysAfter) {
        return Resale.builder()
                .id("sale")
                .transactions(1)
                .date(CONTEXT.day().plusDays(daysAfter))
                .unitPrice(Rupiah.of(100))
                .quantity(Fraction.of(7))
                .build();
    }
}
