package org.pabean.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What a set of data knows and what it does not. A question outside gets an error, never a neighbour's answer.
 *
 * @param name the data set, for example {@code BTKI 2022}
 * @param version edition or state of the data, which an assessment prints
 * @param firstDay first day known
 * @param lastDay last day known; {@link LocalDate#MAX} where the last row has no end
 * @param rows how many rows stand behind it
 * @param source where the rows were taken from
 * @param confidence how sure the rows are
 * @param gaps what is known to be missing, one sentence each
 */
public record Coverage(
        String name,
        String version,
        LocalDate firstDay,
        LocalDate lastDay,
        int rows,
        String source,
        Confidence confidence,
        List<Wording> gaps) {

    /** Copies the gaps and refuses null. */
    public Coverage {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(confidence, "confidence");
        gaps = List.copyOf(gaps);
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(name + " cannot end on " + lastDay + ", before " + firstDay);
        }
    }

    /** Whether the data answers for this day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
