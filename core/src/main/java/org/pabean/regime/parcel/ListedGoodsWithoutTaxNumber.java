package org.pabean.regime.parcel;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether the income tax of 5 % on listed goods is doubled for want of a taxpayer number. */
public enum ListedGoodsWithoutTaxNumber implements Reading {
    /** It stays at 5 %. */
    NOT_DOUBLED(new Wording("It stays at 5 %.", "Tetap 5%.")),
    /** It is doubled, as the Income Tax Law has it for all collections. */
    DOUBLED(new Wording("It is doubled.", "Dikenakan dua kali lipat."));

    private final Wording answer;

    ListedGoodsWithoutTaxNumber(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Is the income tax of 5 % on listed goods of a parcel doubled without a taxpayer number?",
                "Apakah PPh pasal 22 sebesar 5% atas barang kiriman tertentu dinaikkan dua kali lipat tanpa NPWP?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified(NoteLaw.PMK_4, "29(4)");
    }
}
