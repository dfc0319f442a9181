package org.pabean.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pabean.law.Coverage;

/** What all the bundled data sets know, and which of them come to their end. */
public final class BundledData {

    private BundledData() {}

    /** What is known, data set by data set. */
    public static List<Coverage> coverage() {
        List<Coverage> sets = new ArrayList<>(new BundledTariff().coverage());
        sets.addAll(new BundledLevyRates().coverage());
        sets.add(new BundledExchangeRates().coverage());
        sets.add(new BundledTradeRemedies().coverage());
        sets.add(new BundledCommodityGroups().coverage());
        sets.add(new BundledCountryFacts().coverage());
        sets.add(new BundledAgreements().coverage());
        sets.addAll(new BundledPreferenceRates().coverage());
        return List.copyOf(sets);
    }

    /**
     * The data sets whose last known day is not after the given one, soonest first, save those that a later edition of the
     * same book follows on the next day. Ask it with a day some weeks ahead, and load or release what is missing before.
     */
    public static List<Coverage> endingBy(LocalDate day) {
        return coverage().stream()
                .filter(set -> !set.lastDay().isAfter(day))
                .filter(set -> !isFollowed(set))
                .sorted(Comparator.comparing(Coverage::lastDay))
                .toList();
    }

    private static boolean isFollowed(Coverage set) {
        List<Coverage> editions = new BundledTariff().coverage();
        return editions.contains(set)
                && editions.stream()
                        .anyMatch(next -> next.firstDay().equals(set.lastDay().plusDays(1)));
    }
}
