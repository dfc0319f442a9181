package org.pabean.origin;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Timeline;
import org.pabean.money.Percent;

/** One line of the table of agreements, cell by cell. An empty cell means that nothing is known. */
final class AgreementRow {

    private final Map<String, String> cells = new TreeMap<>();

    AgreementRow(List<String> columns, List<String> values) {
        if (columns.size() != values.size()) {
            throw new IllegalArgumentException("a row of agreements has " + values.size() + " cells: " + values);
        }
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), values.get(i));
        }
    }

    String text(String column) {
        return cell(column).orElseThrow(() -> new IllegalArgumentException(cells + " lacks " + column));
    }

    Optional<String> cell(String column) {
        return Optional.ofNullable(cells.get(column)).filter(value -> !value.isEmpty());
    }

    List<String> words(String column) {
        return cell(column).map(value -> List.of(value.split(" "))).orElse(List.of());
    }

    <T> Set<T> set(String column, Function<String, T> reader) {
        return words(column).stream().map(reader).collect(Collectors.toUnmodifiableSet());
    }

    <E extends Enum<E>> E one(String column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }

    OptionalInt whole(String column) {
        return cell(column).stream().mapToInt(Integer::parseInt).findFirst();
    }

    Optional<Percent> percent(String column) {
        return cell(column).map(Percent::parse);
    }

    Optional<Period> period(String column) {
        return cell(column).map(Period::parse);
    }

    boolean yes(String column) {
        return cell(column).isPresent();
    }

    Timeline<String> instruments(String column, String name) {
        Timeline.Builder<String> timeline = Timeline.of(name);
        dated(column).forEach(entry -> {
            Citation source =
                    new Citation(entry[1].isEmpty() ? name : entry[1], "", one("confidence", Confidence.class));
            if (entry[0].equals("always")) {
                timeline.always(entry[1], source);
            } else {
                timeline.from(entry[0], entry[1], source);
            }
        });
        return timeline.build();
    }

    Timeline<Integer> columns(String column, String name) {
        Timeline.Builder<Integer> timeline = Timeline.of(name);
        dated(column).forEach(entry -> {
            if (entry[1].isEmpty()) {
                timeline.until(LocalDate.parse(entry[0]).minusDays(1));
            } else {
                timeline.from(entry[0], Integer.valueOf(entry[1]), Citation.verified("PMK 50/PMK.010/2022", "1(3)"));
            }
        });
        return timeline.build();
    }

    private List<String[]> dated(String column) {
        return cell(column).stream()
                .flatMap(value -> Arrays.stream(value.split("\\|")))
                .map(entry -> entry.split(">", -1))
                .toList();
    }
}
