package org.pabean.selftest;

import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Shrinks generated values as the engine does when a property fails. */
final class Shrinking {

    private static final int MOST_STEPS = 2_000;

    private Shrinking() {}

    /** The smallest value found that still fails, starting from the first generated one that does. */
    static <T> T smallest(Arbitrary<T> arbitrary, Predicate<T> fails, long seed) {
        RandomGenerator<T> generator = arbitrary.generator(1_000, false);
        Random random = new Random(seed);
        Shrinkable<T> failing = generator.next(random);
        while (!fails.test(failing.value())) {
            failing = generator.next(random);
        }
        for (int i = 0; i < MOST_STEPS; i++) {
            Shrinkable<T> current = failing;
            Optional<Shrinkable<T>> smaller = current.shrink()
                    .filter(each -> each.distance().compareTo(current.distance()) < 0)
                    .filter(each -> fails.test(each.value()))
                    .findFirst();
            if (smaller.isEmpty()) {
                return current.value();
            }
            failing = smaller.get();
        }
        return failing.value();
    }
}
