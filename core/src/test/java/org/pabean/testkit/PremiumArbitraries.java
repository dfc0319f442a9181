package org.pabean.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.pabean.law.Readings;
import org.pabean.money.Rupiah;
import org.pabean.premium.BaseComponent;
import org.pabean.premium.BaseKind;
import org.pabean.premium.BreachStanding;
import org.pabean.premium.CapScope;
import org.pabean.premium.CollectionCondition;
import org.pabean.premium.CollectionState;
import org.pabean.premium.FinalityTest;
import org.pabean.premium.GoverningDay;
import org.pabean.premium.NewBaseComponents;
import org.pabean.premium.PremiumClaim;
import org.pabean.premium.ReviewRequest;

/** Generators of claims to a premium and of answers to its open points. */
public final class PremiumArbitraries {

    private static final LocalDate FIRST_DAY = LocalDate.of(2006, 11, 15);

    private PremiumArbitraries() {}

    /** Claims of every standing since 2006. */
    public static Arbitrary<PremiumClaim> claims() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 9000).map(FIRST_DAY::plusDays);
        return Combinators.combine(
                        Arbitraries.of(BreachStanding.values()),
                        components().list().ofMaxSize(4),
                        days,
                        days,
                        Arbitraries.of(CollectionState.values()),
                        Arbitraries.of(ReviewRequest.values()),
                        days.map(Optional::of))
                .as(PremiumClaim::new);
    }

    /** Parts of the base, around two thousand million rupiah above all. */
    public static Arbitrary<BaseComponent> components() {
        Arbitrary<Rupiah> amounts = Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 5_000_000_000L),
                        Arbitraries.of(0L, 1L, 1_999_999_999L, 2_000_000_000L, 2_000_000_001L))
                .map(Rupiah::of);
        return Combinators.combine(
                        Arbitraries.of(BaseKind.values()),
                        amounts,
                        amounts,
                        Arbitraries.of(BaseComponent.MinisterValue.values()),
                        Arbitraries.of("", "SPTNP 1", "SPTNP 2"))
                .as(BaseComponent::new);
    }

    /** Every combination of answers to the open points of the premium. */
    public static Arbitrary<Readings> readings() {
        return Combinators.combine(
                        Arbitraries.of(FinalityTest.values()),
                        Arbitraries.of(CollectionCondition.values()),
                        Arbitraries.of(CapScope.values()),
                        Arbitraries.of(NewBaseComponents.values()),
                        Arbitraries.of(GoverningDay.values()))
                .as((test, collected, cap, base, day) -> Readings.defaults()
                        .with(test)
                        .with(collected)
                        .with(cap)
                        .with(base)
                        .with(day));
    }

    /** Amounts that never belong to the base of a premium. */
    public static List<BaseKind> neverInBase() {
        return List.of(BaseKind.IMPORT_DUTY, BaseKind.IMPORT_TAX, BaseKind.INTEREST);
    }
}
