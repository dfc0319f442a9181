package org.pabean.law;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The answers chosen for the open points of law; a point that was not switched has its documented default. */
public final class Readings {

    private static final Readings DEFAULTS = new Readings(Map.of());

    private final Map<Class<?>, Reading> chosen;

    private Readings(Map<Class<?>, Reading> chosen) {
        this.chosen = chosen;
    }

    /** Every open point read by its documented default. */
    public static Readings defaults() {
        return DEFAULTS;
    }

    /** These answers, with the open point of the given one read in its way. */
    public Readings with(Reading reading) {
        Map<Class<?>, Reading> changed = new HashMap<>(chosen);
        changed.put(((Enum<?>) reading).getDeclaringClass(), reading);
        return new Readings(Map.copyOf(changed));
    }

    /** The answer to an open point. */
    public <R extends Enum<R> & Reading> R of(Class<R> point) {
        Reading reading = chosen.get(point);
        return reading == null ? point.getEnumConstants()[0] : point.cast(reading);
    }

    /** The points that were switched, in the order of their codes. */
    public List<Reading> switched() {
        Collection<Reading> values = chosen.values();
        return values.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Readings that && chosen.equals(that.chosen);
    }

    @Override
    public int hashCode() {
        return chosen.hashCode();
    }

    @Override
    public String toString() {
        return switched().toString();
    }
}
