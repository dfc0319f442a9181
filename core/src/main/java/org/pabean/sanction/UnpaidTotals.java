package org.pabean.sanction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/**
 * Unpaid and paid duty of the goods fined in one declaration, added up exactly.
 *
 * @param unpaid duty that should have been paid and was not
 * @param paid duty paid on the same goods
 */
public record UnpaidTotals(Rupiah unpaid, Rupiah paid) {

    /** Refuses null. */
    public UnpaidTotals {
        Objects.requireNonNull(unpaid, "unpaid");
        Objects.requireNonNull(paid, "paid");
    }

    static UnpaidTotals of(List<FinedGoods> goods) {
        return new UnpaidTotals(
                Rupiah.sum(goods.stream().map(FinedGoods::unpaid).toList()),
                Rupiah.sum(goods.stream().map(FinedGoods::dutyPaid).toList()));
    }

    /** Unpaid in percent of paid; empty if nothing was paid. */
    public Optional<Percent> ratio() {
        return paid.isZero()
                ? Optional.empty()
                : Optional.of(Percent.ofFraction(unpaid.amount().dividedBy(paid.amount())));
    }
}
