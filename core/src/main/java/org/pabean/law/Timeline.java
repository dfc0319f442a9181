package org.pabean.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A value of the law with the days on which it holds. Both ends of a period belong to it.
 *
 * <p>Rules never compare dates: they ask a timeline for the period of a day.
 *
 * @param <T> the value; immutable
 */
public final class Timeline<T> {

    private final String name;
    private final List<Period<T>> periods;

    private Timeline(String name, List<Period<T>> periods) {
        this.name = name;
        this.periods = List.copyOf(periods);
    }

    /**
     * One value and its days.
     *
     * @param from first day; {@link LocalDate#MIN} if the start is not known or does not matter
     * @param to last day; {@link LocalDate#MAX} while no end is known
     * @param value what holds on these days
     * @param citation where it is written
     * @param <T> the value
     */
    public record Period<T>(LocalDate from, LocalDate to, T value, Citation citation) {

        /** Refuses null and an end before the start. */
        public Period {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(citation, "citation");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a period cannot end on " + to + ", before its start " + from);
            }
        }

        /** Whether the day lies in this period. */
        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** Starts a timeline; the name says in an error what had no value. */
    public static <T> Builder<T> of(String name) {
        return new Builder<>(name);
    }

    /** What the values are, for messages. */
    public String name() {
        return name;
    }

    /** The periods in order of time. */
    public List<Period<T>> periods() {
        return periods;
    }

    /**
     * The period of a day.
     *
     * @throws NotInForceException if nothing is known to hold on that day
     */
    public Period<T> on(LocalDate day) {
        for (int i = periods.size() - 1; i >= 0; i--) {
            if (periods.get(i).contains(day)) {
                return periods.get(i);
            }
        }
        throw new NotInForceException(name, day);
    }

    /** The period of a day, or empty if nothing is known to hold then. */
    public Optional<Period<T>> find(LocalDate day) {
        return periods.stream().filter(period -> period.contains(day)).findFirst();
    }

    /**
     * The value of a day.
     *
     * @throws NotInForceException if nothing is known to hold on that day
     */
    public T valueOn(LocalDate day) {
        return on(day).value();
    }

    @Override
    public String toString() {
        return name + " " + periods;
    }

    /**
     * Collects periods in order of time; each ends on the day before the next begins.
     *
     * @param <T> the value
     */
    public static final class Builder<T> {

        private final String name;
        private final List<Period<T>> periods = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /** The value that held from a time before all known days. */
        public Builder<T> always(T value, Citation citation) {
            return from(LocalDate.MIN, value, citation);
        }

        /** The value that holds from this ISO day on. */
        public Builder<T> from(String day, T value, Citation citation) {
            return from(IsoDay.of(day), value, citation);
        }

        /** The value that holds from this day on. */
        public Builder<T> from(LocalDate day, T value, Citation citation) {
            if (!periods.isEmpty()) {
                endBefore(day);
            }
            periods.add(new Period<>(day, LocalDate.MAX, value, citation));
            return this;
        }

        /** Ends the last value on this ISO day, which is its last. */
        public Builder<T> until(String day) {
            return until(IsoDay.of(day));
        }

        /** Ends the last value on this day, which is its last. */
        public Builder<T> until(LocalDate day) {
            Period<T> last = periods.remove(periods.size() - 1);
            periods.add(new Period<>(last.from(), day, last.value(), last.citation()));
            return this;
        }

        /** The finished timeline. */
        public Timeline<T> build() {
            return new Timeline<>(name, periods);
        }

        private void endBefore(LocalDate next) {
            Period<T> last = periods.get(periods.size() - 1);
            if (!next.isAfter(last.from())) {
                throw new IllegalArgumentException(name + ": " + next + " does not follow " + last.from());
            }
            if (!last.to().isBefore(next)) {
                until(next.minusDays(1));
            }
        }
    }
}
