package org.pabean.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Earlier breaches of a person, for the steps of a repeated breach.
 *
 * @param breaches the breaches in any order
 */
public record BreachHistory(List<RecordedBreach> breaches) {

    private static final int MONTHS_COUNTED_BACK = 6;

    /** Copies the breaches. */
    public BreachHistory {
        breaches = List.copyOf(breaches);
    }

    /**
     * One earlier breach.
     *
     * @param article the article broken
     * @param office the customs office where the duty was to be met
     * @param day the day of the breach
     */
    public record RecordedBreach(BreachArticle article, String office, LocalDate day) {

        /** Refuses null. */
        public RecordedBreach {
            Objects.requireNonNull(article, "article");
            Objects.requireNonNull(office, "office");
            Objects.requireNonNull(day, "day");
        }
    }

    /** No earlier breach. */
    public static BreachHistory none() {
        return new BreachHistory(List.of());
    }

    /** The first day counted for a breach of a day: 16 January for 15 July (PP 28/2008 art. 4 elucidation). */
    public static LocalDate windowStart(LocalDate day) {
        return day.minusMonths(MONTHS_COUNTED_BACK).plusDays(1);
    }

    /**
     * How often an article was broken at an office within six months, the breach of this day included. Every article and
     * every office is counted for itself (PMK 99/PMK.04/2019 art. 4).
     */
    public int count(RangeArticle article, String office, LocalDate day) {
        LocalDate start = windowStart(day);
        long earlier = breaches.stream()
                .filter(breach ->
                        breach.article().equals(article) && breach.office().equals(office))
                .filter(breach -> !breach.day().isBefore(start) && !breach.day().isAfter(day))
                .count();
        return Math.toIntExact(earlier + 1);
    }
}
