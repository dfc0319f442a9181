package org.pabean.remedy;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;

/** How much of the bill must be settled before an appeal. */
public enum AppealPayment implements Reading {
    /** All of it, as the Customs Law says. */
    FULL(Fraction.ONE, new Wording("the whole bill", "seluruh tagihan")),
    /** Half of it, as the general act says. */
    HALF(Fraction.of(1, 2), new Wording("half of the bill", "separuh tagihan"));

    private static final Citation CITATION =
            Citation.verified(Instruments.CUSTOMS_LAW + "; " + Instruments.TAX_COURT_LAW, "95; 36(4)");

    private final Fraction part;
    private final Wording answer;

    AppealPayment(Fraction part, Wording answer) {
        this.part = part;
        this.answer = answer;
    }

    /** What must be settled of a bill, in rupiah. */
    public Rupiah of(Rupiah bill) {
        return bill.times(part);
    }

    @Override
    public Wording question() {
        return new Wording(
                "How much of the bill must be settled before an appeal?",
                "Berapa bagian tagihan yang harus dilunasi sebelum banding?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return CITATION;
    }
}
