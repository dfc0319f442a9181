package org.pabean.examples.flink;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.pabean.assessment.LineLaw;
import org.pabean.data.Nomenclature;
import org.pabean.goods.HsCode;
import org.pabean.register.Register;

/**
 * A register of imports, generated line by line from a seed: line 4,711 is the same on every machine and in every order.
 * Goods come from the whole tariff book, except those that owe by more than their value, such as rice and cars.
 */
final class GeneratedRegister {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long CHEAPEST = 500_000;
    private static final long DEAREST = 1_000_000_000;

    private final long seed;
    private final int[] goods;

    private GeneratedRegister(long seed, int[] goods) {
        this.seed = seed;
        this.goods = goods;
    }

    /** The register of a question, of goods for which line and value are enough under all these laws. */
    static GeneratedRegister of(WhatIf question, List<LineLaw> laws) {
        LocalDate day = question.day();
        Nomenclature book = new Nomenclature();
        int[] goods = IntStream.range(0, 10)
                .mapToObj(digit -> book.linesStartingWith(Integer.toString(digit), day))
                .flatMap(List::stream)
                .filter(line -> laws.stream().allMatch(law -> law.of(line).isPresent()))
                .mapToInt(HsCode::number)
                .toArray();
        return new GeneratedRegister(question.seed(), goods);
    }

    /** How many kinds of goods are imported. */
    int kindsOfGoods() {
        return goods.length;
    }

    /** Some lines as declarations of one item each: from the first number up to the second, which is not among them. */
    Register part(long from, long to) {
        int[] lines = new int[(int) (to - from)];
        long[] customsValues = new long[lines.length];
        for (int i = 0; i < lines.length; i++) {
            long random = mixed(seed + mixed(from + i));
            lines[i] = goods[(int) Long.remainderUnsigned(random, goods.length)];
            customsValues[i] = CHEAPEST + Long.remainderUnsigned(mixed(random), DEAREST - CHEAPEST + 1);
        }
        return Register.of(lines, customsValues);
    }

    /** The mixing function of SplitMix64: every bit of the input moves about half of the bits of the result. */
    private static long mixed(long bits) {
        long mixed = bits + STEP;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
