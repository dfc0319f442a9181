package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.Candidate.Rejection;
import org.pabean.declaration.Candidate.Trait;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.ComparedGoods.TradeLevel;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.QuantityStep;
import org.pabean.declaration.ValuationEvidence;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** Which accepted transaction of identical or similar goods gives the value, and what is told of the others. */
class CandidateChoiceTest {

    private static final ComparedGoods GOODS =
            ComparedGoods.unknown().at(TradeLevel.WHOLESALE).of(Fraction.of(100));
    private static final List<QuantityStep<Money>> PRICE_LIST = List.of(
            new QuantityStep<>(Fraction.of(1), Optional.of(Fraction.of(499)), usd("9")),
            new QuantityStep<>(Fraction.of(500), Optional.empty(), usd("6")));

    @Test
    void goodsOfTheSameProducerComeFirstAndTheAnswerSaysSo() {
        Candidate other = candidate("other", GOODS, "7", Trait.OTHER_PRODUCER);
        Candidate same = candidate("same", GOODS, "8");
        CandidateSelection selection = select(CONTEXT, other, same);
        assertEquals(List.of("same"), ids(selection));
        assertEquals(List.of(new CandidateSelection.Rejected("other", Rejection.PRODUCER)), selection.rejected());
        assertTrue(selection.readings().contains(ProducerPreference.SAME_PRODUCER_FIRST));
    }

    @Test
    void whereAllGoodsAreOfOtherProducersOrAllOfTheSameNoneIsPreferred() {
        Candidate one = candidate("one", GOODS, "7", Trait.OTHER_PRODUCER);
        Candidate two = candidate("two", GOODS, "7", Trait.OTHER_PRODUCER);
        assertEquals(List.of("one", "two"), ids(select(CONTEXT, one, two)));
        assertEquals(List.of(), select(CONTEXT, one, two).readings());
        Candidate plain = candidate("plain", GOODS, "7");
        assertEquals(
                List.of(), select(CONTEXT, plain, candidate("same", GOODS, "7")).readings());
    }

    @Test
    void goodsSoldAtTheSameLevelAndInTheSameQuantityComeFirst() {
        Candidate retail = adjusted("retail", GOODS.at(TradeLevel.RETAIL), "7", "1");
        Candidate wholesale = candidate("wholesale", GOODS, "9");
        CandidateSelection selection = select(CONTEXT, retail, wholesale);
        assertEquals(List.of("wholesale"), ids(selection));
        assertEquals(List.of(new CandidateSelection.Rejected("retail", Rejection.LEVEL)), selection.rejected());
    }

    @Test
    void goodsOfAnotherLevelCountWithAnAdjustmentAndOtherwiseNot() {
        Candidate adjusted = adjusted("adjusted", GOODS.at(TradeLevel.RETAIL), "7", "1");
        assertEquals(usd("8"), select(CONTEXT, adjusted).chosen().orElseThrow().unitValue());
        Candidate plain = candidate("plain", GOODS.at(TradeLevel.RETAIL), "7");
        assertEquals(
                List.of(new CandidateSelection.Rejected("plain", Rejection.LEVEL)),
                select(CONTEXT, plain).rejected());
    }

    @ParameterizedTest
    @CsvSource({"90, true", "110, true", "89, false", "111, false"})
    void aQuantityWithinTheToleranceIsTheSame(long sold, boolean same) {
        Candidate candidate = candidate("x", GOODS.of(Fraction.of(sold)), "7");
        Comparison comparison = new Comparison(GOODS, List.of(candidate), List.of(), Percent.of(10));
        assertEquals(
                same,
                CandidateSelection.of(comparison, ComparisonTerms.ofTheLaw(), CONTEXT)
                        .chosen()
                        .isPresent());
    }

    @Test
    void aPriceListServesForAnotherQuantityNotForAnotherLevel() {
        Candidate retail = candidate("retail", GOODS.at(TradeLevel.RETAIL).of(Fraction.of(500)), "7");
        Comparison comparison = new Comparison(GOODS, List.of(retail), PRICE_LIST, Percent.ZERO);
        assertEquals(
                Optional.empty(),
                CandidateSelection.of(comparison, ComparisonTerms.ofTheLaw(), CONTEXT)
                        .chosen());
    }

    @Test
    void ofEqualValuesTheFirstByNameIsTakenWithoutAQuestion() {
        CandidateSelection selection = select(CONTEXT, candidate("b", GOODS, "7"), candidate("a", GOODS, "7"));
        assertEquals("a", selection.chosen().orElseThrow().candidate().id());
        assertEquals(List.of(), selection.readings());
    }

    @ParameterizedTest
    @CsvSource({"DESIGNED_IN_INDONESIA, DESIGN", "UNCLEAR_IMPORTER, SOURCE", "UNCLEAR_GOODS, SOURCE"})
    void aCandidateThatFailsAConditionIsSetAsideWithIt(Trait trait, Rejection reason) {
        assertEquals(
                List.of(new CandidateSelection.Rejected("x", reason)),
                select(CONTEXT, candidate("x", GOODS, "7", trait)).rejected());
    }

    @Test
    void whatWasSetAsideIsToldInTheOrderOfTheCandidates() {
        Candidate otherProducer = candidate("first", GOODS, "7", Trait.OTHER_PRODUCER);
        Candidate designed = candidate("second", GOODS, "7", Trait.DESIGNED_IN_INDONESIA);
        assertEquals(
                List.of(
                        new CandidateSelection.Rejected("first", Rejection.PRODUCER),
                        new CandidateSelection.Rejected("second", Rejection.DESIGN)),
                select(CONTEXT, otherProducer, designed, candidate("third", GOODS, "7"))
                        .rejected());
    }

    @Test
    void anUnclearSourceIsAConditionSince2023() {
        Candidate unclear = candidate("x", GOODS, "7", Trait.UNCLEAR_GOODS);
        ValuationContext before = ValuationContext.on(LocalDate.of(2022, 12, 31), new FewCountries());
        assertEquals(List.of("x"), ids(select(before, unclear)));
    }

    @Test
    void theMethodTellsEachCandidateThatWasSetAsideAndTheReadingsItRestsOn() {
        Comparison comparison = Comparison.of(
                GOODS, List.of(candidate("other", GOODS, "7", Trait.OTHER_PRODUCER), candidate("same", GOODS, "8")));
        MethodOutcome.Valued valued = assertInstanceOf(
                MethodOutcome.Valued.class, ComparisonMethod.identicalGoods().apply(facts(comparison), CONTEXT));
        assertEquals(usd("800"), valued.value().amount());
        assertEquals(
                List.of(ProducerPreference.SAME_PRODUCER_FIRST), valued.value().readings());
        assertEquals(
                List.of("candidate set aside", "unit value times quantity"),
                valued.value().steps().stream()
                        .map(step -> step.rule().english())
                        .toList());
        assertEquals("10", valued.value().steps().get(1).citations().get(0).locator());
    }

    @Test
    void severalValuesLeftUndecidedAreOneObstacleAndASingleRejectedCandidateIsAnother() {
        Comparison two = Comparison.of(GOODS, List.of(candidate("a", GOODS, "7"), candidate("b", GOODS, "8")));
        MethodOutcome.NotUsable undecided = assertInstanceOf(
                MethodOutcome.NotUsable.class,
                ComparisonMethod.identicalGoods()
                        .apply(facts(two), CONTEXT.with(SeveralTransactionValues.NONE_CHOSEN)));
        assertEquals(
                List.of(Obstacle.Reason.SEVERAL_COMPARABLES),
                undecided.obstacles().stream().map(Obstacle::reason).toList());
        Candidate priceless = Candidate.builder()
                .id("priceless")
                .goods(GOODS)
                .acceptedUnder(MethodNumber.I)
                .build();
        MethodOutcome.NotUsable none = assertInstanceOf(
                MethodOutcome.NotUsable.class,
                ComparisonMethod.identicalGoods().apply(facts(Comparison.of(GOODS, List.of(priceless))), CONTEXT));
        assertEquals(
                List.of("no accepted transaction meets the conditions"),
                none.obstacles().stream().map(each -> each.words().english()).toList());
        MethodOutcome.NotUsable rejected = assertInstanceOf(
                MethodOutcome.NotUsable.class,
                ComparisonMethod.identicalGoods()
                        .apply(
                                facts(Comparison.of(
                                        GOODS, List.of(candidate("x", GOODS, "7", Trait.DESIGNED_IN_INDONESIA)))),
                                CONTEXT));
        assertEquals(1, rejected.obstacles().size());
        assertTrue(rejected.obstacles().get(0).words().english().contains("rests on design work done in Indonesia"));
    }

    @Test
    void similarGoodsHaveAnArticleOfTheirOwn() {
        MethodOutcome.NotUsable nothing = assertInstanceOf(
                MethodOutcome.NotUsable.class,
                ComparisonMethod.similarGoods()
                        .apply(
                                ValueDeclaration.builder()
                                        .currency(usd(0).currency())
                                        .evidence(ValuationEvidence.none())
                                        .build(),
                                CONTEXT));
        assertEquals("12", nothing.obstacles().get(0).citation().locator());
    }

    @Test
    void candidatesInSeveralCurrenciesAreRefusedByName() {
        Candidate euro = Candidate.builder()
                .id("euro")
                .goods(GOODS)
                .acceptedUnder(MethodNumber.I)
                .unitPrice(Money.of("EUR", "7"))
                .build();
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> select(CONTEXT, euro, candidate("usd", GOODS, "7")));
        assertTrue(refused.violations().get(0).message().startsWith("values in ["), refused.getMessage());
    }

    private static List<String> ids(CandidateSelection selection) {
        return selection.eligible().stream().map(Candidate::id).toList();
    }

    private static CandidateSelection select(ValuationContext context, Candidate... candidates) {
        return CandidateSelection.of(Comparison.of(GOODS, List.of(candidates)), ComparisonTerms.ofTheLaw(), context);
    }

    private static ValueDeclaration facts(Comparison comparison) {
        return ValueDeclaration.builder()
                .currency(usd(0).currency())
                .evidence(ValuationEvidence.builder().identical(comparison).build())
                .build();
    }

    private static Candidate adjusted(String id, ComparedGoods goods, String price, String adjustment) {
        return Candidate.builder()
                .id(id)
                .goods(goods)
                .acceptedUnder(MethodNumber.I)
                .unitPrice(usd(price))
                .adjustment(usd(adjustment))
                .build();
    }

    private static Candidate candidate(String id, ComparedGoods goods, String price, Trait... traits) {
        return Candidate.builder()
                .id(id)
                .goods(goods)
                .acceptedUnder(MethodNumber.I)
                .unitPrice(usd(price))
                .addTraits(traits)
                .build();
    }
}
