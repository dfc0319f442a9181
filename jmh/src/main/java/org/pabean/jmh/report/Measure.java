package org.pabean.jmh.report;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A number that results give, or do not if they lack something. */
interface Measure {

    /** The number, if everything it needs was measured. */
    OptionalDouble of(Results results);

    /** The time of a thing, in units of so many nanoseconds. */
    static Measure time(Key key, double unit) {
        return results -> nanoseconds(results, key, unit);
    }

    private static OptionalDouble nanoseconds(Results results, Key key, double unit) {
        return results.score(key)
                .map(score -> OptionalDouble.of(score.nanoseconds() / unit))
                .orElse(OptionalDouble.empty());
    }

    /** The bytes that a thing allocates. */
    static Measure bytes(Key key) {
        return results -> results.score(key).map(Score::bytes).orElse(OptionalDouble.empty());
    }

    /** How many times the second one's time the first one takes. */
    static Measure ratio(Key dividend, Key divisor) {
        return results -> {
            OptionalDouble over = nanoseconds(results, dividend, 1);
            OptionalDouble under = nanoseconds(results, divisor, 1);
            return over.isPresent() && under.isPresent()
                    ? OptionalDouble.of(over.getAsDouble() / under.getAsDouble())
                    : OptionalDouble.empty();
        };
    }

    /** The slowest of some things over the fastest. */
    static Measure spread(Stream<Key> keys) {
        var all = keys.toList();
        return results -> {
            double[] times = all.stream()
                    .flatMap(key -> results.score(key).stream())
                    .mapToDouble(Score::nanoseconds)
                    .toArray();
            return times.length == all.size()
                    ? OptionalDouble.of(DoubleStream.of(times).max().orElseThrow()
                            / DoubleStream.of(times).min().orElseThrow())
                    : OptionalDouble.empty();
        };
    }

    /** This measure so many times over. */
    default Measure times(double factor) {
        return results -> {
            OptionalDouble measured = of(results);
            return measured.isPresent() ? OptionalDouble.of(measured.getAsDouble() * factor) : measured;
        };
    }
}
