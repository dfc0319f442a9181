package org.pabean.levy;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether the import value contains the exact duty or the rounded one. */
public enum DutyInTaxBase implements Reading {
    /** The exact duty of the item. */
    EXACT(new Wording("The exact duty of each item.", "Bea masuk per seri barang sebelum pembulatan.")),
    /** The duty as rounded for the whole declaration, shared over the items in proportion. */
    ROUNDED(new Wording("The duty as rounded for the declaration.", "Bea masuk setelah pembulatan."));

    private final Wording answer;

    DutyInTaxBase(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which duty enters the base of the import taxes: the exact or the rounded one?",
                "Bea masuk mana yang masuk dasar pengenaan PDRI: sebelum atau setelah pembulatan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 190/PMK.04/2022", "22");
    }
}
