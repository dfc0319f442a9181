package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which country decides the region of the freight norm. The regulation speaks of the place from which the goods come. */
public enum FreightRegionBasis implements Reading {
    /** The country in which the goods are loaded. */
    LOADING_COUNTRY(new Wording("The country of loading decides.", "Negara tempat pemuatan yang menentukan.")),
    /** The country of origin of the goods. */
    COUNTRY_OF_ORIGIN(new Wording("The country of origin decides.", "Negara asal barang yang menentukan."));

    private static final Wording QUESTION = new Wording(
            "Which country decides the rate of the freight norm?",
            "Negara mana yang menentukan tarif norma biaya pengangkutan?");

    private final Wording answer;

    FreightRegionBasis(Wording answer) {
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
        return Citation.secondary("PMK 144/PMK.04/2022", "8");
    }
}
