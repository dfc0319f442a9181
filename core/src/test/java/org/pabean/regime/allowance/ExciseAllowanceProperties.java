package org.pabean.regime.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.regime.allowance.ExciseOutcome.Portion;

class ExciseAllowanceProperties {

    private static final ExciseAllowance PARCELS =
            ExciseAllowance.of(ExciseScheme.CONSIGNMENT, LocalDate.of(2024, 1, 1));

    @Provide
    Arbitrary<List<ExcisableGoods>> goods() {
        return Combinators.combine(
                        Arbitraries.of(ExcisableKind.class),
                        Arbitraries.longs().between(0, 120).map(n -> Fraction.of(n, 2)))
                .as(ExcisableGoods::new)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<TobaccoDestruction> orders() {
        return Arbitraries.of(TobaccoDestruction.class);
    }

    @Property
    void whatIsFreeAndWhatIsDestroyedMakeTheWhole(
            @ForAll("goods") List<ExcisableGoods> goods, @ForAll("orders") TobaccoDestruction order) {
        ExciseOutcome outcome = PARCELS.apply(goods, Readings.defaults().with(order));
        for (int i = 0; i < goods.size(); i++) {
            Portion portion = outcome.portions().get(i);
            assertEquals(goods.get(i).quantity(), portion.free().plus(portion.destroyed()));
            assertTrue(portion.free().signum() >= 0 && portion.destroyed().signum() >= 0);
        }
    }

    @Property
    void whatIsFreeFitsTheAllowance(
            @ForAll("goods") List<ExcisableGoods> goods, @ForAll("orders") TobaccoDestruction order) {
        Readings readings = Readings.defaults().with(order);
        List<ExcisableGoods> free = PARCELS.apply(goods, readings).portions().stream()
                .map(portion -> new ExcisableGoods(portion.kind(), portion.free()))
                .toList();
        assertTrue(!PARCELS.apply(free, readings).isOverAllowance());
    }
}
