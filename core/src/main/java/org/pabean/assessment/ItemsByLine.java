package org.pabean.assessment;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.levy.LineLevies;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.ValueBasis;

/**
 * The items of a declaration of which each states its customs value in rupiah and takes the levies of its line. What is kept
 * is the line's levies of one rupiah; an item is their product with its value, made when somebody asks for it.
 */
final class ItemsByLine extends AbstractList<AssessedItem> implements RandomAccess {

    private final List<GoodsItem> goods;
    private final LineLevies[] lines;

    private ItemsByLine(List<GoodsItem> goods, LineLevies[] lines) {
        this.goods = goods;
        this.lines = lines;
    }

    /** The items of a sound declaration; empty if one of them wants a closer look. */
    static Optional<ItemsByLine> of(Declaration declaration, DayLaw law) {
        if (!law.takesLines(declaration)) {
            return Optional.empty();
        }
        List<GoodsItem> goods = declaration.consignment().items();
        LineLevies[] lines = new LineLevies[goods.size()];
        for (int i = 0; i < lines.length; i++) {
            Optional<LineLevies> line = goods.get(i).value() instanceof ItemValue.CustomsValue
                    ? law.ofLine(goods.get(i))
                    : Optional.empty();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines[i] = line.get();
        }
        return Optional.of(new ItemsByLine(goods, lines));
    }

    /** Adds the levies of every item. */
    void addTo(LevySums sums) {
        for (int i = 0; i < lines.length; i++) {
            sums.add(lines[i], customsValue(i));
        }
    }

    @Override
    public AssessedItem get(int index) {
        Rupiah value = customsValue(index);
        return new ItemByLine(
                new DutiableItem(goods.get(index), value, ValueBasis.Stated.CUSTOMS_VALUE), lines[index].on(value));
    }

    private Rupiah customsValue(int index) {
        return ((ItemValue.CustomsValue) goods.get(index).value()).value();
    }

    @Override
    public int size() {
        return lines.length;
    }
}
