package org.pabean.sanction;

import java.util.ArrayList;
import java.util.List;

/** How many fines several breaches make. */
public final class SeparateBreaches {

    private SeparateBreaches() {}

    /** In one customs activity every breach has its own determination (PMK 99/PMK.04/2019 art. 4(4)). */
    public static List<BreachArticle> inOneActivity(List<BreachArticle> breaches) {
        return List.copyOf(breaches);
    }

    /**
     * In one audit, breaches of articles 10A(8), 11A(6), 45(3), 52(1) and 52(2) count as one for each article, however
     * often they occurred (PP 28/2008 art. 9); other breaches count each.
     */
    public static List<BreachArticle> inOneAudit(List<BreachArticle> breaches) {
        List<BreachArticle> counted = new ArrayList<>();
        for (BreachArticle breach : breaches) {
            if (!countsOnce(breach) || !counted.contains(breach)) {
                counted.add(breach);
            }
        }
        return List.copyOf(counted);
    }

    private static boolean countsOnce(BreachArticle breach) {
        return breach instanceof FixedSumArticle fixed && fixed.countsOnceInAudit();
    }
}
