package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Unloading and terminal handling at the port or place of import that the contract of carriage does not include. */
public enum DestinationHandling implements Reading {
    /** It does not: it comes after the carriage to the port of import. */
    LEFT_OUT(new Wording(
            "It is left out: it comes after the carriage.", "Tidak termasuk: timbul setelah pengangkutan.")),
    /** It does: the law names unloading and handling for the transport. */
    COUNTED(new Wording(
            "It counts: the law names unloading and handling.",
            "Termasuk: undang-undang menyebut pembongkaran dan penanganan."));

    private static final Wording QUESTION = new Wording(
            "Does unloading outside the price belong to the customs value?",
            "Apakah biaya pembongkaran di luar harga termasuk nilai pabean?");

    private final Wording answer;

    DestinationHandling(Wording answer) {
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
        return Citation.verified(Instruments.CUSTOMS_LAW, "15(1) elucidation");
    }
}
