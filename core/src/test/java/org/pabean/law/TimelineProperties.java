package org.pabean.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.testkit.LawArbitraries;

class TimelineProperties {

    private static final Citation RULE = Citation.verified("PMK 1/2020", "1");

    @Provide
    Arbitrary<List<Integer>> starts() {
        return Arbitraries.integers()
                .between(0, 3_000)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(days -> days.stream().sorted().toList());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return LawArbitraries.days();
    }

    @Property
    void everyDayHasTheValueOfTheLastStartBeforeIt(
            @ForAll("starts") List<Integer> starts, @ForAll("days") LocalDate day) {
        LocalDate first = LocalDate.of(2019, 1, 1);
        TreeMap<LocalDate, Integer> expected = new TreeMap<>();
        Timeline.Builder<Integer> builder = Timeline.of("steps");
        for (int start : starts) {
            expected.put(first.plusDays(start), start);
            builder.from(first.plusDays(start).toString(), start, RULE);
        }
        Timeline<Integer> timeline = builder.build();
        var before = expected.floorEntry(day);
        assertEquals(before == null, timeline.find(day).isEmpty());
        if (before != null) {
            assertEquals(before.getValue(), timeline.valueOn(day));
            assertTrue(timeline.on(day).contains(day));
        }
        assertEquals(
                before == null ? 0 : 1,
                timeline.periods().stream().filter(each -> each.contains(day)).count());
    }
}
