package org.pabean.regime.parcel;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether electric bicycles and scooters share the fixed rate of bicycles since 5 March 2025. */
public enum ElectricBicycles implements Reading {
    /** They do, as the list before had them. */
    AS_BICYCLES(new Wording("They do.", "Ya, sama dengan sepeda.")),
    /** They do not, and come at the flat rate. */
    AT_FLAT_RATE(new Wording("They do not; the flat rate applies.", "Tidak; berlaku tarif tunggal."));

    private final Wording answer;

    ElectricBicycles(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Do electric bicycles and scooters share the rate of bicycles since 5 March 2025?",
                "Apakah sepeda dan skuter listrik mengikuti tarif sepeda sejak 5 Maret 2025?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified(NoteLaw.PMK_4, "29(4)c");
    }
}
