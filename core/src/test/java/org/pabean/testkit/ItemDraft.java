package org.pabean.testkit;

import java.util.Optional;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.PreferenceClaim;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.money.Rupiah;

/** An item with one fact changed after the other. */
record ItemDraft(
        int number,
        ItemValue value,
        DeclaredRates rates,
        Optional<HsCode> hsCode,
        Optional<Quantity> quantity,
        Optional<PreferenceClaim> preference) {

    static ItemDraft of(GoodsItem item) {
        return new ItemDraft(
                item.number(), item.value(), item.rates(), item.hsCode(), item.quantity(), item.preference());
    }

    ItemDraft numbered(int other) {
        return new ItemDraft(other, value, rates, hsCode, quantity, preference);
    }

    ItemDraft valued(ItemValue other) {
        return new ItemDraft(number, other, rates, hsCode, quantity, preference);
    }

    ItemDraft worth(Rupiah customsValue) {
        return valued(new ItemValue.CustomsValue(customsValue));
    }

    ItemDraft rated(DeclaredRates others) {
        return new ItemDraft(number, value, others, hsCode, quantity, preference);
    }

    ItemDraft classified(String code) {
        return new ItemDraft(number, value, rates, Optional.of(HsCode.of(code)), quantity, preference);
    }

    /** With another code, and no stated rate that would stand in for the book. */
    ItemDraft lookedUp(String code) {
        return worth(Rupiah.of(1_000_000)).rated(DeclaredRates.none()).classified(code);
    }

    ItemDraft of(Quantity other) {
        return new ItemDraft(number, value, rates, hsCode, Optional.of(other), preference);
    }

    ItemDraft ofNoQuantity() {
        return new ItemDraft(number, value, rates, hsCode, Optional.empty(), preference);
    }

    ItemDraft claiming(PreferenceClaim claim) {
        return new ItemDraft(number, value, rates, hsCode, quantity, Optional.of(claim));
    }

    GoodsItem made() {
        return GoodsItem.builder()
                .number(number)
                .value(value)
                .rates(rates)
                .hsCode(hsCode)
                .quantity(quantity)
                .preference(preference)
                .build();
    }
}
