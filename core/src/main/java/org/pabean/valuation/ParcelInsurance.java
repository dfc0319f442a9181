package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Insurance of a parcel under a consignment note, where the price lacks it and no premium is stated. */
public enum ParcelInsurance implements Reading {
    /** Nothing is added, as in the worked examples that were published. */
    NOTHING_ADDED(new Wording("Nothing is added.", "Tidak ditambahkan.")),
    /** The norm is added, as for every other import. */
    NORM_ADDED(new Wording("The norm is added.", "Norma asuransi ditambahkan."));

    private static final Wording QUESTION = new Wording(
            "Is the insurance norm added to the value of a parcel if no premium is stated?",
            "Apakah norma asuransi ditambahkan pada nilai barang kiriman bila premi tidak disebutkan?");

    private final Wording answer;

    ParcelInsurance(Wording answer) {
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
        return Citation.unverified("PMK 96/2023", "");
    }
}
