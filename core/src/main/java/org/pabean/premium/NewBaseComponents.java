package org.pabean.premium;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Since when fines for carrying cash and in excise cases not investigated belong to the base. */
public enum NewBaseComponents implements Reading {
    /** Since PMK 21/2024, 13 May 2024: older descriptions do not list them. */
    SINCE_PMK_21_2024("since 13 May 2024", "sejak 13 Mei 2024"),
    /** They belonged to it before. */
    ALWAYS("they belonged to it before", "sejak sebelumnya");

    private final Wording answer;

    NewBaseComponents(String english, String indonesian) {
        this.answer = new Wording(english, indonesian);
    }

    @Override
    public Wording question() {
        return new Wording(
                "Since when do letters e and f belong to the base of the premium?",
                "Sejak kapan huruf e dan f termasuk dasar premi?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return PremiumSources.EARLIER_BASE_OPEN;
    }
}
