package org.pabean.register;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.HsCode;
import org.pabean.money.Rupiah;

/**
 * Declarations of one day in columns: of each item the tariff line and the customs value in rupiah. The arrays are the
 * caller's and are not copied, so that a register of any size costs nothing to lay out; they stay as they are until the answer
 * is there.
 */
public final class Register {

    private static final int MOST_DECIMALS = 4;

    private final int[] lines;
    private final long[] customsValues;
    private final int decimals;
    private final int[] ends;
    private final boolean grouped;

    private Register(int[] lines, long[] customsValues, int decimals, int[] ends, boolean grouped) {
        this.lines = Objects.requireNonNull(lines, "lines");
        this.customsValues = Objects.requireNonNull(customsValues, "customsValues");
        this.decimals = decimals;
        this.ends = Objects.requireNonNull(ends, "ends");
        this.grouped = grouped;
        if (lines.length != customsValues.length) {
            throw new IllegalArgumentException(lines.length + " lines, but " + customsValues.length
                    + " customs values; give one value for each line");
        }
    }

    /**
     * A register of declarations of one item each.
     *
     * @param lines the tariff lines as numbers of eight digits, 1012100 for 0101.21.00
     * @param customsValues their customs values in whole rupiah
     * @throws IllegalArgumentException if the columns differ in length
     */
    public static Register of(int[] lines, long[] customsValues) {
        return new Register(lines, customsValues, 0, new int[0], false);
    }

    /**
     * The same register with values in smaller units: 2 decimals for hundredths of a rupiah.
     *
     * @throws IllegalArgumentException if there are fewer than 0 or more than 4 decimals
     */
    public Register withDecimals(int places) {
        if (places < 0 || places > MOST_DECIMALS) {
            throw new IllegalArgumentException(places + " decimals; a register knows 0 to " + MOST_DECIMALS);
        }
        return new Register(lines, customsValues, places, ends, grouped);
    }

    /**
     * The same items in declarations of several.
     *
     * @param ends for each declaration the index behind its last item; the first one starts at item 0
     * @throws IllegalArgumentException if a declaration is empty, or the last one does not end with the last item
     */
    public Register inDeclarations(int[] ends) {
        int start = 0;
        for (int end : ends) {
            if (end <= start) {
                throw new IllegalArgumentException(
                        "a declaration cannot end at " + end + " when it starts at " + start);
            }
            start = end;
        }
        if (start != lines.length) {
            throw new IllegalArgumentException("the declarations end at item " + start + " of " + lines.length);
        }
        return new Register(lines, customsValues, decimals, ends, true);
    }

    int[] lines() {
        return lines;
    }

    long[] values() {
        return customsValues;
    }

    /** How many items there are. */
    public int items() {
        return lines.length;
    }

    /** How many declarations there are. */
    public int declarations() {
        return grouped ? ends.length : lines.length;
    }

    /** How many decimals the values have. */
    public int decimals() {
        return decimals;
    }

    /** The tariff line of an item. */
    public int line(int item) {
        return lines[item];
    }

    /** The customs value of an item, in units of the register's decimals. */
    public long customsValue(int item) {
        return customsValues[item];
    }

    boolean isGrouped() {
        return grouped;
    }

    /** The first item of a declaration. */
    public int start(int declaration) {
        return declaration == 0 ? 0 : end(declaration - 1);
    }

    /** The item behind the last one of a declaration. */
    public int end(int declaration) {
        return grouped ? ends[declaration] : declaration + 1;
    }

    /** The goods of a declaration as items numbered from 1, for an assessor that is to give its reasons. */
    public List<GoodsItem> goods(int declaration) {
        int start = start(declaration);
        return IntStream.range(start, end(declaration))
                .mapToObj(item -> goods(item, item - start + 1))
                .toList();
    }

    private GoodsItem goods(int item, int number) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.CustomsValue(Rupiah.of(BigDecimal.valueOf(customsValues[item], decimals))))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.line(lines[item]))
                .build();
    }
}
