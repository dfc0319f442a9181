package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether costs of export formalities that the buyer pays belong to the customs value. The elucidation of Customs Law art. 15(1) does not name them; the same shipment sold on another term would carry them in its price. */
public enum ExportFormalities implements Reading {
    /** They count, so that the value does not depend on the delivery term. */
    COUNTED(new Wording(
            "They count: the value does not depend on the delivery term.",
            "Termasuk: nilai tidak bergantung pada syarat penyerahan.")),
    /** They do not count, since the list of additions does not name them. */
    LEFT_OUT(new Wording(
            "They do not count: the list of additions does not name them.",
            "Tidak termasuk: tidak disebut dalam daftar biaya tambahan."));

    private static final Wording QUESTION = new Wording(
            "Do export formalities paid by the buyer belong to the customs value?",
            "Apakah biaya formalitas ekspor yang dibayar pembeli termasuk nilai pabean?");

    private final Wording answer;

    ExportFormalities(Wording answer) {
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
