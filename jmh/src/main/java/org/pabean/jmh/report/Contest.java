package org.pabean.jmh.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contenders on declarations of one length, fastest first.
 *
 * @param items how many items the declarations have
 * @param entries who took part
 */
record Contest(String items, List<Entry> entries) {

    /**
     * One who took part.
     *
     * @param contender its name
     * @param score what it cost per item
     */
    record Entry(String contender, Score score) {}

    static Contest of(Results results, String items) {
        return new Contest(
                items,
                results.scores().entrySet().stream()
                        .filter(each -> each.getKey().benchmark().equals(Goals.CONTENDERS))
                        .filter(each -> items.equals(each.getKey().parameters().get("items")))
                        .map(Contest::entry)
                        .sorted(Comparator.comparingDouble(each -> each.score().nanoseconds()))
                        .toList());
    }

    private static Entry entry(Map.Entry<Key, Score> measured) {
        String contender = measured.getKey().parameters().getOrDefault("contender", "");
        return new Entry(contender, measured.getValue());
    }

    Optional<Score> score(String contender) {
        return entries.stream()
                .filter(each -> each.contender().equals(contender))
                .map(Entry::score)
                .findFirst();
    }
}
