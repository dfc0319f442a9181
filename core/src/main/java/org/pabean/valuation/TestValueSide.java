package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a price above a test value by more than the tolerance fails the test as one below it does. */
public enum TestValueSide implements Reading {
    /** It does: close means close on either side. */
    BOTH_SIDES(new Wording("It fails: close means close on either side.", "Gagal: mendekati berlaku dua arah.")),
    /** It does not: the test guards against too low a price. */
    ONLY_BELOW(
            new Wording("It passes: the test guards against low prices.", "Lolos: uji ditujukan pada harga rendah."));

    private static final Wording QUESTION = new Wording(
            "Does a price far above a test value fail the test?",
            "Apakah harga yang jauh di atas nilai pembanding gagal uji?");

    private final Wording answer;

    TestValueSide(Wording answer) {
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
        return Citation.unverified("WTO Customs Valuation Agreement", "1.2(b)");
    }
}
