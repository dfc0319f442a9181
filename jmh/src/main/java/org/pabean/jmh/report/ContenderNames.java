package org.pabean.jmh.report;

import java.util.Locale;
import java.util.Map;

/** What readers call the contenders. */
final class ContenderNames {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("LONG_CHAIN", "Long chain, hashed look-up"),
            Map.entry("BIG_DECIMAL", "BigDecimal by hand"),
            Map.entry("JODA_MONEY", "Joda-Money"),
            Map.entry("MONETA", "Moneta"),
            Map.entry("EASY_RULES", "Easy Rules"),
            Map.entry("DROOLS_STATELESS", "Drools, stateless"),
            Map.entry("DROOLS_SESSION", "Drools, session of 1,024"),
            Map.entry("KIE_DMN", "Kie DMN"),
            Map.entry(Goals.OBJECT, "Pabean, object face"),
            Map.entry(Goals.ITEMS_READ, "Pabean, object face, every item read"),
            Map.entry(Goals.BATCH, "Pabean, batch face"));

    private ContenderNames() {}

    static String of(String contender) {
        return NAMES.getOrDefault(contender, contender.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    static boolean isOurs(String contender) {
        return contender.startsWith(Goals.OURS);
    }
}
