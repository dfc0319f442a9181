package org.pabean.testkit;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Wording;

/** Generators of days, citations and words. */
public final class LawArbitraries {

    /** First days of rules that change the levies of an import; the day before and the day itself differ. */
    public static final List<LocalDate> TURNING_DAYS = List.of(
            LocalDate.of(2022, 4, 1),
            LocalDate.of(2023, 1, 14),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 5, 22),
            LocalDate.of(2025, 8, 1));

    private LawArbitraries() {}

    /** Days from 2019 to 2026; the days on which a rule changes and the days before them come often. */
    public static Arbitrary<LocalDate> days() {
        return days(LocalDate.of(2019, 1, 1), LocalDate.of(2026, 12, 31), TURNING_DAYS);
    }

    /** Days of a span in which some first days of rules lie; those and the days around them come often. */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last, List<LocalDate> turningDays) {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
        return turningDays.isEmpty()
                ? any
                : Arbitraries.frequencyOf(Tuple.of(2, any), Tuple.of(1, around(turningDays)))
                        .filter(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    /** These days, the days before them and the days after them. */
    public static Arbitrary<LocalDate> around(List<LocalDate> days) {
        return Combinators.combine(Arbitraries.of(days), Arbitraries.of(-1, 0, 1))
                .as(LocalDate::plusDays);
    }

    /** Citations of every confidence, with and without an article. */
    public static Arbitrary<Citation> citations() {
        return Combinators.combine(
                        Arbitraries.of("PMK 131/2024", "UU 10/1995 jo. UU 17/2006", "PER-11/PJ/2025"),
                        Arbitraries.of("", "3(1)", "annex III"),
                        Arbitraries.of(Confidence.values()))
                .as(Citation::new);
    }

    /** Short words in two languages. */
    public static Arbitrary<Wording> wordings() {
        Arbitrary<String> words =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(12);
        return Combinators.combine(words, words).as(Wording::new);
    }
}
