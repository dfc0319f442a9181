package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.QuantityStep;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

class CandidateProperties {

    private static final LocalDate EXPORTED = LocalDate.of(2024, 3, 15);
    private static final ComparedGoods GOODS = ComparedGoods.unknown()
            .exportedOn(EXPORTED)
            .by(TransportMode.SEA)
            .madeIn(Country.of("CN"))
            .of(Fraction.of(100));

    @Property
    void aCandidateCountsWithinThirtyDaysAndNeverBeyond(@ForAll @IntRange(min = -400, max = 400) int days) {
        Candidate candidate = candidate("x", GOODS.exportedOn(EXPORTED.plusDays(days)), "9");
        boolean counts = !select(List.of(candidate)).eligible().isEmpty();
        assertEquals(days >= -30 && days <= 30, counts);
    }

    @Test
    void bothEdgesOfTheWindowCount() {
        for (int edge : new int[] {-30, 30}) {
            assertEquals(1, eligible(edge));
        }
        for (int beyond : new int[] {-31, 31}) {
            assertEquals(0, eligible(beyond));
        }
    }

    @Property(tries = 300)
    void theOrderOfCandidatesDoesNotMatter(@ForAll("candidates") List<Candidate> candidates, @ForAll long seed) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(select(candidates).chosen(), select(shuffled).chosen());
    }

    @Property(tries = 300)
    void noEligibleCandidateIsCheaperThanTheChosenOne(@ForAll("candidates") List<Candidate> candidates) {
        CandidateSelection selection = select(candidates);
        Optional<Fraction> lowest = selection.eligible().stream()
                .flatMap(each -> each.unitPrice().stream())
                .map(Money::amount)
                .min(Fraction::compareTo);
        assertEquals(lowest, selection.chosen().map(each -> each.unitValue().amount()));
    }

    @Provide
    Arbitrary<List<Candidate>> candidates() {
        Arbitrary<Integer> days = Arbitraries.integers().between(-40, 40);
        Arbitrary<Integer> prices = Arbitraries.integers().between(1, 50);
        Arbitrary<TransportMode> modes = Arbitraries.of(TransportMode.class);
        Arbitrary<Set<Candidate.Trait>> traits =
                Arbitraries.of(Candidate.Trait.class).set().ofMaxSize(2);
        return Combinators.combine(days, prices, modes, traits)
                .as((day, price, mode, some) -> Candidate.builder()
                        .id(day + "/" + price + "/" + mode + "/"
                                + some.stream().sorted().toList())
                        .goods(GOODS.exportedOn(EXPORTED.plusDays(day)).by(mode))
                        .acceptedUnder(MethodNumber.I)
                        .unitPrice(usd(price))
                        .addAllTraits(some)
                        .build())
                .list()
                .ofMaxSize(8);
    }

    @Test
    void anotherModeAndTheSameImporterAreBarredFrom2023Only() {
        Candidate byAir = candidate("air", GOODS.by(TransportMode.AIR), "9");
        Candidate own = Candidate.builder()
                .id("own")
                .goods(GOODS)
                .acceptedUnder(MethodNumber.I)
                .addTraits(Candidate.Trait.SAME_IMPORTER)
                .build();
        assertEquals(2, on("2022-12-31", byAir, own).eligible().size());
        assertEquals(
                List.of(Candidate.Rejection.MODE, Candidate.Rejection.SAME_IMPORTER),
                on("2023-01-01", byAir, own).rejected().stream()
                        .map(CandidateSelection.Rejected::reason)
                        .toList());
    }

    @Test
    void anotherQuantityIsAdjustedOnAPriceListOrNotAtAll() {
        Candidate many = candidate("many", GOODS.of(Fraction.of(500)), "7.5");
        List<QuantityStep<Money>> list = List.of(
                new QuantityStep<>(Fraction.of(1), Optional.of(Fraction.of(499)), usd("9")),
                new QuantityStep<>(Fraction.of(500), Optional.empty(), usd("6")));
        Comparison comparison = new Comparison(GOODS, List.of(many), list, Percent.ZERO);
        assertEquals(
                Candidate.Rejection.QUANTITY,
                select(List.of(many)).rejected().get(0).reason());
        assertEquals(usd("9"), unitValue(comparison, Shipments.CONTEXT));
        assertEquals(usd("11.25"), unitValue(comparison, Shipments.CONTEXT.with(PriceListAdjustment.RATIO)));
    }

    @Test
    void differentValuesCanBeLeftUndecided() {
        Comparison comparison = Comparison.of(GOODS, List.of(candidate("a", GOODS, "8"), candidate("b", GOODS, "7")));
        ValuationContext undecided = Shipments.CONTEXT.with(SeveralTransactionValues.NONE_CHOSEN);
        assertEquals(usd("7"), unitValue(comparison, Shipments.CONTEXT));
        assertEquals(
                Optional.empty(),
                CandidateSelection.of(comparison, ComparisonTerms.ofTheLaw(), undecided)
                        .chosen());
    }

    private static Money unitValue(Comparison comparison, ValuationContext context) {
        return CandidateSelection.of(comparison, ComparisonTerms.ofTheLaw(), context)
                .chosen()
                .orElseThrow()
                .unitValue();
    }

    private static int eligible(int days) {
        return select(List.of(candidate("x", GOODS.exportedOn(EXPORTED.plusDays(days)), "9")))
                .eligible()
                .size();
    }

    private static CandidateSelection on(String day, Candidate... candidates) {
        return CandidateSelection.of(
                Comparison.of(GOODS, List.of(candidates)),
                ComparisonTerms.ofTheLaw(),
                ValuationContext.on(LocalDate.parse(day), new FewCountries()));
    }

    private static CandidateSelection select(List<Candidate> candidates) {
        return CandidateSelection.of(Comparison.of(GOODS, candidates), ComparisonTerms.ofTheLaw(), Shipments.CONTEXT);
    }

    private static Candidate candidate(String id, ComparedGoods goods, String unitPrice) {
        return Candidate.builder()
                .id(id)
                .goods(goods)
                .acceptedUnder(MethodNumber.I)
                .unitPrice(usd(unitPrice))
                .build();
    }
}
