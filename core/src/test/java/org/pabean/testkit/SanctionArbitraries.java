package org.pabean.testkit;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.pabean.money.Rupiah;
import org.pabean.sanction.FinedGoods;

/** Generators of the facts of fines, biased to the edges of the bands. */
public final class SanctionArbitraries {

    private SanctionArbitraries() {}

    /** Amounts above nought up to a trillion rupiah. */
    public static Arbitrary<Rupiah> amounts() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.longs().between(1, 1_000_000_000_000L),
                        Arbitraries.longs().between(1, 20).map(n -> n * 25_000))
                .map(Rupiah::of);
    }

    /** Unpaid duty at, just below and just above a multiple of a quarter of what was paid. */
    public static Arbitrary<FinedGoods> goodsAtEdges() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000).map(n -> n * 4),
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.of(-1, 0, 1))
                .as((paid, quarters, nudge) ->
                        FinedGoods.of(Rupiah.of(paid + paid / 4 * quarters + nudge), Rupiah.of(paid)));
    }

    /** Goods with unpaid duty of any part of what was paid, and goods at a rate of nought. */
    public static Arbitrary<FinedGoods> goods() {
        Arbitrary<FinedGoods> any = Combinators.combine(amounts(), amounts()).as(FinedGoods::of);
        return Arbitraries.oneOf(any, goodsAtEdges(), Arbitraries.just(FinedGoods.atZeroRate()));
    }

    /** Days on both sides of the change of tables. */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.of("2008-04-11", "2013-05-06", "2019-07-14", "2019-07-15", "2026-01-05")
                .map(LocalDate::parse);
    }
}
