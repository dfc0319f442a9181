package org.pabean.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A room knows the rooms before it and none behind it. */
class ImportsRunOneWayTest {

    /** The order of the rooms; measurement stands beside the goods, and nothing may know the premium. */
    private static final List<String> ROOMS = List.of(
            "internal",
            "law",
            "money",
            "goods",
            "explanation",
            "measurement",
            "tariff",
            "declaration",
            "valuation",
            "origin",
            "regime",
            "levy",
            "assessment",
            "register",
            "ecommerce",
            "determination",
            "sanction",
            "remedy",
            "laboratory",
            "premium");

    private static final Pattern NAMED = Pattern.compile("\\borg\\.pabean((?:\\.[a-z]+)+)\\.[A-Z]");

    @Test
    void everyPackageBelongsToARoom() {
        for (House.Source source : House.types()) {
            assertTrue(ROOMS.contains(room(source.packageName())), source::toString);
        }
    }

    @Test
    void noRoomKnowsALaterOne() {
        List<String> backward = new ArrayList<>();
        for (House.Source source : House.types()) {
            int here = ROOMS.indexOf(room(source.packageName()));
            for (String other : named(source)) {
                if (ROOMS.indexOf(room(other)) > here) {
                    backward.add(source + " knows " + other);
                }
            }
        }
        assertEquals(List.of(), backward);
    }

    @Test
    void noTwoPackagesKnowEachOtherOnAnyWay() {
        Map<String, Set<String>> known = new TreeMap<>();
        for (House.Source source : House.types()) {
            known.computeIfAbsent(source.packageName(), name -> new TreeSet<>()).addAll(named(source));
        }
        List<String> circles = known.keySet().stream()
                .filter(name -> reachable(name, known).contains(name))
                .toList();
        assertEquals(List.of(), circles);
    }

    @Test
    void nothingKnowsThePremium() {
        for (House.Source source : House.types()) {
            if (!source.packageName().equals("org.pabean.premium")) {
                assertTrue(!named(source).contains("org.pabean.premium"), source::toString);
            }
        }
    }

    private static Set<String> reachable(String start, Map<String, Set<String>> known) {
        Set<String> found = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(known.get(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(known.getOrDefault(next, Set.of()));
            }
        }
        return found;
    }

    /** The packages of the house that a file names outside its own, in imports or in full. */
    private static Set<String> named(House.Source source) {
        Set<String> packages = new TreeSet<>();
        Matcher names = NAMED.matcher(source.code());
        while (names.find()) {
            packages.add("org.pabean" + names.group(1));
        }
        packages.remove(source.packageName());
        return packages;
    }

    private static String room(String packageName) {
        String rooms = packageName.substring("org.pabean.".length());
        int sub = rooms.indexOf('.');
        return sub < 0 ? rooms : rooms.substring(0, sub);
    }
}
