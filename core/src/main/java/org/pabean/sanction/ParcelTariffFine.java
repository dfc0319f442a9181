package org.pabean.sanction;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a wrong tariff in a self-assessed consignment note is fined as a wrong value is. */
public enum ParcelTariffFine implements Reading {
    /** It is not: the shortfall is paid, and the fine stands in the paragraph on the value alone. */
    NOT_FINED(new Wording(
            "It is not: only the missing duty is paid.", "Tidak: hanya kekurangan bea masuk yang dibayar.")),
    /** It is: value and tariff are determined together. */
    FINED_AS_VALUE(new Wording("It is, by the same bands.", "Ya, dengan lapisan yang sama."));

    private static final Wording QUESTION = new Wording(
            "Is a wrong tariff in a consignment note fined as a wrong value is?",
            "Apakah kesalahan tarif dalam CN dikenai denda seperti kesalahan nilai pabean?");

    private final Wording answer;

    ParcelTariffFine(Wording answer) {
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
        return Citation.verified("PMK 96/2023", "28(2)-(3)");
    }
}
