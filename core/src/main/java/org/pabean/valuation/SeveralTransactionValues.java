package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which value is taken where several accepted transactions of identical or similar goods remain. The agreement says the lowest; the quotation of the regulation is cut off there. */
public enum SeveralTransactionValues implements Reading {
    /** The lowest. */
    LOWEST(new Wording("The lowest is taken.", "Yang terendah.")),
    /** None: different values leave the method undecided. */
    NONE_CHOSEN(new Wording(
            "None: different values leave the method undecided.",
            "Tidak ada: nilai yang berbeda membuat metode tidak dapat digunakan."));

    private static final Wording QUESTION = new Wording(
            "Which of several transaction values is taken?",
            "Nilai transaksi mana yang dipakai bila terdapat lebih dari satu?");

    private final Wording answer;

    SeveralTransactionValues(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "2.3, 3.3");
    }
}
