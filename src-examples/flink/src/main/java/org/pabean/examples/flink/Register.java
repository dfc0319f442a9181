package org.pabean.examples.flink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.assessment.Assessor;
import org.pabean.data.Nomenclature;
import org.pabean.goods.HsCode;
import org.pabean.law.InvalidInputException;
import org.pabean.tariff.DutyRate;

/**
 * A register of imports, generated line by line from a seed: line 4,711 is the same on every machine and in every order.
 * Goods come from the whole tariff book, except those that need more facts than a price, such as drinks and cars.
 */
final class Register {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long CHEAPEST_IN_CENTS = 20_00;
    private static final long DEAREST_IN_CENTS = 50_000_00;

    private final long seed;
    private final LocalDate day;
    private final List<Goods> goods;

    private Register(long seed, LocalDate day, List<Goods> goods) {
        this.seed = seed;
        this.day = day;
        this.goods = List.copyOf(goods);
    }

    /** The register of a question; the assessor says which goods need no more facts. */
    static Register of(WhatIf question, Assessor assessor) {
        List<Goods> assessable = new ArrayList<>();
        for (char first = '0'; first <= '9'; first++) {
            for (HsCode line : new Nomenclature().linesStartingWith(String.valueOf(first), question.day())) {
                DutyRate duty =
                        assessor.data().tariff().on(question.day()).entry(line).duty();
                Goods each = Goods.of(line, duty);
                if (isAssessable(new RegisterLine(each, CHEAPEST_IN_CENTS), question.day(), assessor)) {
                    assessable.add(each);
                }
            }
        }
        return new Register(question.seed(), question.day(), assessable);
    }

    private static boolean isAssessable(RegisterLine line, LocalDate day, Assessor assessor) {
        try {
            assessor.assess(line.declaredOn(day));
            return true;
        } catch (InvalidInputException needsMore) {
            return false;
        }
    }

    /** The day of registration of every line. */
    LocalDate day() {
        return day;
    }

    /** How many kinds of goods are imported. */
    int kindsOfGoods() {
        return goods.size();
    }

    /** The line of a number from nought on. */
    RegisterLine line(long number) {
        long random = mixed(seed + mixed(number));
        int kind = (int) Long.remainderUnsigned(random, goods.size());
        long above = Long.remainderUnsigned(mixed(random), DEAREST_IN_CENTS - CHEAPEST_IN_CENTS + 1);
        return new RegisterLine(goods.get(kind), CHEAPEST_IN_CENTS + above);
    }

    /** The mixing function of SplitMix64: every bit of the input moves about half of the bits of the result. */
    private static long mixed(long bits) {
        long mixed = bits + STEP;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
