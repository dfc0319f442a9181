package org.pabean.data.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.pabean.goods.HsCode;

/** Finds the rows whose code, of whatever length, contains a tariff line. */
final class CodeIndex {

    private static final int[] NONE = {};

    private final int[] keys;
    private final LineIndex index;

    /** Indexes codes in the order of {@link #sorted}. */
    CodeIndex(List<HsCode> codes) {
        this.keys = new int[codes.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(codes.get(i));
        }
        this.index = new LineIndex(keys);
    }

    /** Rows in the order that the index asks for. */
    static <T> List<T> sorted(List<T> rows, Function<T, HsCode> code) {
        List<T> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingInt(row -> key(code.apply(row))));
        return List.copyOf(sorted);
    }

    private static int key(HsCode code) {
        return key(code.number(), code.digits());
    }

    private static int key(int number, int digits) {
        return number * 10 + digits;
    }

    /** The rows whose code contains the given one, longest code first. */
    int[] containing(HsCode code) {
        int[] found = NONE;
        int number = code.number();
        for (int digits = code.digits(); digits > 0; digits -= 2) {
            int row = index.firstRow(key(number, digits));
            if (row >= 0) {
                found = IntStream.concat(IntStream.of(found), run(row)).toArray();
            }
            number /= 100;
        }
        return found;
    }

    private IntStream run(int first) {
        return IntStream.range(first, keys.length).takeWhile(row -> keys[row] == keys[first]);
    }
}
