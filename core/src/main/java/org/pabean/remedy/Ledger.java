package org.pabean.remedy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.money.Rupiah;

/** The money and the goods of one replay: what was paid, what was lodged, where the goods are. */
final class Ledger {

    private Rupiah paid = Rupiah.ZERO;
    private GoodsPlace goods;
    private final List<SettlementFact.GuaranteeLodged> guarantees = new ArrayList<>();

    Ledger(GoodsPlace goods) {
        this.goods = goods;
    }

    void enter(SettlementFact fact) {
        if (fact instanceof SettlementFact.BillPaid bill) {
            paid = paid.plus(bill.amount());
        } else if (fact instanceof SettlementFact.GuaranteeCashed cashed) {
            paid = paid.plus(cashed.amount());
        } else if (fact instanceof SettlementFact.GuaranteeLodged lodged) {
            guarantees.add(lodged);
        } else {
            goods = GoodsPlace.RELEASED;
        }
    }

    Rupiah paid() {
        return paid;
    }

    GoodsPlace goods() {
        return goods;
    }

    boolean holdsGuarantee() {
        return !guarantees.isEmpty();
    }

    /** Whether guarantees that run at least until a day cover an amount. */
    boolean secures(Rupiah amount, LocalDate until) {
        Rupiah covered = Rupiah.sum(guarantees.stream()
                .filter(each ->
                        each.validUntil().map(end -> !end.isBefore(until)).orElse(true))
                .map(SettlementFact.GuaranteeLodged::amount)
                .toList());
        return covered.compareTo(amount) >= 0;
    }
}
