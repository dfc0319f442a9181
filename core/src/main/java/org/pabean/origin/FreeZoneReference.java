package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How the proof is stated on a free-zone entry declaration (<i>PPFTZ-01</i>). */
public enum FreeZoneReference implements Reading {
    /** One of the two, and the date of the proof, as in the other channels. */
    EITHER(new Wording("One of them, and the date.", "Salah satunya, beserta tanggal.")),
    /** Both of them, and no date, as the summary of the regulation words it. */
    BOTH(new Wording("Both, and no date.", "Keduanya, tanpa tanggal."));

    private final Wording answer;

    FreeZoneReference(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Must a free-zone declaration state the exporter's number and the invoice reference, or one of them?",
                "Apakah PPFTZ-01 harus memuat nomor otorisasi dan nomor referensi faktur, atau salah satunya?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.secondary(OriginLaw.PROCEDURE, "");
    }
}
