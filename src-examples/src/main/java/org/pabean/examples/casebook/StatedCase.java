package org.pabean.examples.casebook;

import java.util.List;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;
import org.pabean.money.Percent;

/**
 * The convention of the casebook that a line without a luxury-tax rate bears none: it is stated before the library, which
 * would look it up, is asked.
 */
final class StatedCase {

    private StatedCase() {}

    static Declaration of(Declaration declaration) {
        Consignment consignment = declaration.consignment();
        List<GoodsItem> items =
                consignment.items().stream().map(StatedCase::stated).toList();
        return declaration.with(consignment.with(items));
    }

    private static GoodsItem stated(GoodsItem item) {
        return item.rates().luxuryTax().isPresent()
                ? item
                : item.with(item.rates().withLuxuryTax(Percent.ZERO));
    }
}
