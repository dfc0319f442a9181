package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** The norm for air freight under the regulation of 2022, of which only is known that it exists. */
public enum AirFreightNorm implements Reading {
    /** It does, as under the rules before. */
    IATA_TARIFF(new Wording("It does.", "Ya.")),
    /** No norm is known. */
    NO_NORM(new Wording("No norm is known.", "Tidak ada norma yang diketahui."));

    private static final Wording QUESTION = new Wording(
            "Does the tariff of IATA stand in for air freight after 2022?",
            "Apakah tarif IATA menggantikan biaya angkutan udara setelah 2022?");

    private final Wording answer;

    AirFreightNorm(Wording answer) {
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
        return Citation.secondary(ValuationCitations.PMK_144, "8");
    }
}
