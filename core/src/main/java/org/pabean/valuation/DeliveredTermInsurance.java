package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Insurance under DAP, DPU and DDP, where the seller bears the risk and need not insure, if no premium is stated. */
public enum DeliveredTermInsurance implements Reading {
    /** Nothing is added: the price bears the risk, no premium was spent beside it. */
    NOTHING_ADDED(new Wording(
            "Nothing is added: the price bears the risk.", "Tidak ditambahkan: harga sudah menanggung risiko.")),
    /** The norm is added, as authorities have done where no data were shown. */
    NORM_ADDED(new Wording("The norm is added.", "Norma asuransi ditambahkan."));

    private static final Wording QUESTION = new Wording(
            "Is the insurance norm added where goods are delivered at the seller's risk and no premium is stated?",
            "Apakah norma asuransi ditambahkan bila barang diserahkan atas risiko penjual dan premi tidak disebutkan?");

    private final Wording answer;

    DeliveredTermInsurance(Wording answer) {
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
        return Citation.secondary("PMK 144/PMK.04/2022", "8");
    }
}
