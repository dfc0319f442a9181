package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether sales after further processing can make a deductive value where none are sold as imported and the importer asks for it. */
public enum FurtherProcessedSales implements Reading {
    /** They can, at the importer's request, less the value of the processing. */
    AT_REQUEST(new Wording("They can, at the importer's request.", "Dapat, atas permintaan importir.")),
    /** They cannot: no Indonesian text was seen that admits them. */
    NOT_ADMITTED(new Wording(
            "They cannot: no Indonesian text admits them.", "Tidak dapat: tidak ada teks Indonesia yang mengizinkan."));

    private static final Wording QUESTION = new Wording(
            "Can sales after further processing make a deductive value?",
            "Apakah penjualan setelah pengolahan lebih lanjut dapat menjadi dasar metode deduksi?");

    private final Wording answer;

    FurtherProcessedSales(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "5.2");
    }
}
