package org.pabean.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Draws of numbers and days: round figures, awkward figures, and the days on which a rule changes. */
final class Chance {

    static final LocalDate FIRST = LocalDate.parse("2018-01-01");
    static final LocalDate LAST = LocalDate.parse("2026-11-22");

    private static final List<String> USUAL =
            List.of("0", "2.5", "5", "7.5", "10", "12.5", "15", "20", "25", "30", "40");

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True so many times out of a hundred. */
    boolean in100(int times) {
        return random.nextInt(100) < times;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A day since a first one: almost half of the draws stand at a change of the law. */
    LocalDate dayFrom(LocalDate first) {
        LocalDate day = in100(45)
                ? of(Numbers.CHANGES).minusDays(random.nextInt(2))
                : first.plusDays(random.nextLong(LAST.toEpochDay() - first.toEpochDay() + 1));
        return Numbers.before(day, first) ? first : day;
    }

    /** An amount above nought with up to so many digits, four of them decimals at most. */
    BigDecimal amount(int digits) {
        long bound = (long) Math.pow(10, 1 + random.nextInt(digits));
        return BigDecimal.valueOf(1 + random.nextLong(bound), of(List.of(0, 0, 2, 2, 2, 4)));
    }

    /** Cents above nought. */
    BigDecimal cents(long from, long to) {
        return BigDecimal.valueOf(random.nextLong(from, to + 1), 2);
    }

    BigDecimal percent() {
        return in100(70)
                ? new BigDecimal(of(USUAL))
                : BigDecimal.valueOf(random.nextLong(20_000), 2 + random.nextInt(2));
    }
}
