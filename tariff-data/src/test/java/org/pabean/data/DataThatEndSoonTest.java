package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.law.Coverage;

/** What has to be renewed by a day that the test names; see the yearly walk on the package's page. */
class DataThatEndSoonTest {

    private static List<String> endingBy(String day) {
        return BundledData.endingBy(LocalDate.parse(day)).stream()
                .map(set -> set.name() + " " + set.lastDay())
                .toList();
    }

    @Test
    void onlyTheExchangeRatesEndWithinAYearOfTheStateOfTheData() {
        assertEquals(List.of("KMK NDPBM 2026-09-29"), endingBy("2027-11-22"));
    }

    @Test
    void nothingEndsBeforeTheLastDecree() {
        assertEquals(List.of(), endingBy("2026-09-28"));
        assertEquals(List.of("KMK NDPBM 2026-09-29"), endingBy("2026-09-29"));
    }

    @Test
    void anEditionThatAnotherFollowsIsNoGap() {
        assertEquals(
                LocalDate.of(2022, 3, 31), new BundledTariff().coverage().get(0).lastDay());
        assertEquals(List.of(), endingBy("2022-04-30"));
    }

    @Test
    void everyDataSetIsListedOnce() {
        List<String> names = BundledData.coverage().stream().map(Coverage::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
        assertEquals(12, names.size());
    }
}
