package org.pabean.premium;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How the shares of a premium that reached its ceiling are computed. */
public enum CappedSplit implements Reading {
    /** The shares shrink in proportion. */
    PRO_RATA("in proportion", "secara proporsional"),
    /** The points of the table are taken from the fine as if there were no ceiling. */
    POINTS_OF_FINE("by the points of the fine, without ceiling", "menurut persentase dari denda, tanpa batas");

    private final Wording answer;

    CappedSplit(String english, String indonesian) {
        this.answer = new Wording(english, indonesian);
    }

    @Override
    public Wording question() {
        return new Wording(
                "How is a premium at its ceiling divided?", "Bagaimana premi yang mencapai batas tertinggi dibagi?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return PremiumSources.OPEN;
    }
}
