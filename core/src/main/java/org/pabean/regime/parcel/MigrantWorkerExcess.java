package org.pabean.regime.parcel;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How the value above the allowance of a migrant worker is charged. */
public enum MigrantWorkerExcess implements Reading {
    /** At the flat rate, whatever the goods. */
    AT_FLAT_RATE(new Wording("At the flat rate, whatever the goods.", "Tarif tunggal untuk semua barang.")),
    /** As any parcel: listed goods at their own rates. */
    AS_ANY_PARCEL(new Wording(
            "As any parcel; listed goods at their own rates.",
            "Seperti barang kiriman lain; barang tertentu dengan tarifnya sendiri."));

    private final Wording answer;

    MigrantWorkerExcess(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "How is the value above a migrant worker's allowance charged?",
                "Bagaimana pungutan atas kelebihan nilai kiriman pekerja migran?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 141/2023", "");
    }
}
