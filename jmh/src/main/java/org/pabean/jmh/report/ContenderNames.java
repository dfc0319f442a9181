package org.pabean.jmh.report;

import java.util.Locale;
import java.util.Map;

/** What readers call the contenders. */
final class ContenderNames {

    private static final Map<String, String> NAMES = Map.of(
            "LONG_CHAIN",
            "Long chain, hashed look-up",
            "BIG_DECIMAL",
            "BigDecimal by hand",
            "JODA_MONEY",
            "Joda-Money",
            "MONETA",
            "Moneta",
            "EASY_RULES",
            "Easy Rules",
            "DROOLS_STATELESS",
            "Drools, stateless",
            "DROOLS_SESSION",
            "Drools, session of 1,024",
            "KIE_DMN",
            "Kie DMN",
            Goals.OBJECT,
            "Pabean, object face",
            Goals.BATCH,
            "Pabean, batch face");

    private ContenderNames() {}

    static String of(String contender) {
        return NAMES.getOrDefault(contender, contender.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    static boolean isOurs(String contender) {
        return contender.equals(Goals.OBJECT) || contender.equals(Goals.BATCH);
    }
}
