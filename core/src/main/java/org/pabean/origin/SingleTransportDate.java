package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** The day of shipment where a transport document shows one date only. */
public enum SingleTransportDate implements Reading {
    /** It is the day of shipment. */
    IS_SHIPMENT(new Wording("Yes.", "Ya.")),
    /** The day of shipment is not known. */
    NOT_KNOWN(new Wording("No, the day is not known.", "Tidak, tanggalnya tidak diketahui."));

    private final Wording answer;

    SingleTransportDate(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Is the only date on a transport document the day of shipment?",
                "Apakah satu-satunya tanggal pada dokumen pengangkutan adalah tanggal pengapalan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified(OriginLaw.PROCEDURE, "");
    }
}
