package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What happened in a dispute up to a day, and the limits that ran, in order of time. Limits may end after that day.
 *
 * @param determination the determination
 * @param until the day up to which facts were looked at
 * @param entries the points in order of time
 */
public record DisputeTimeline(DisputedDetermination determination, LocalDate until, List<TimelineEntry> entries) {

    /** Sorts the entries by day and refuses null. */
    public DisputeTimeline {
        Objects.requireNonNull(determination, "determination");
        Objects.requireNonNull(until, "until");
        entries = entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::day))
                .toList();
    }

    /** One line for each point: day, sort, words; in Indonesian for locale {@code id}, in English for every other. */
    public String toText(Locale locale) {
        return entries.stream()
                .map(entry -> entry.day() + "  " + entry.kind().wording().in(locale) + ": "
                        + entry.words().in(locale) + "\n")
                .collect(Collectors.joining());
    }
}
