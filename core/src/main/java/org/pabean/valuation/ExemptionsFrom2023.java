package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/**
 * Importers whose values were not examined until 2022. The regulation of 2022 exempts fewer; its list was not
 * seen.
 */
public enum ExemptionsFrom2023 implements Reading {
    /** None is taken for exempt. */
    NOT_TAKEN_FOR_GRANTED(new Wording("None is taken for exempt.", "Tidak ada yang dianggap dikecualikan.")),
    /** All five groups are. */
    AS_BEFORE(new Wording("All five groups are.", "Kelima kelompok tetap dikecualikan."));

    private static final Wording QUESTION = new Wording(
            "Are importers still exempt from the examination of values after 2022?",
            "Apakah importir masih dikecualikan dari penelitian nilai pabean setelah 2022?");

    private final Wording answer;

    ExemptionsFrom2023(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return QUESTION;
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.secondary(ValuationCitations.PMK_144, "");
    }
}
