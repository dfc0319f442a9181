package org.pabean.remedy;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** Why an objection needs no guarantee. */
public enum NoGuaranteeReason {
    /** The determination asks for nothing. */
    NO_SHORTFALL(
            new Wording("no shortfall is in dispute", "tidak ada kekurangan pembayaran yang disengketakan"),
            Citation.secondary(RemedyInstruments.OBJECTION_RULES, "")),
    /** The bill is paid. */
    BILL_PAID(new Wording("the bill is paid", "tagihan telah dilunasi"), lawOn("93(1), 93A(2), 94(1)")),
    /** The goods are still in the customs area. */
    GOODS_IN_CUSTOMS_AREA(
            new Wording("the goods are still in the customs area", "barang masih di kawasan pabean"),
            lawOn("93(1a), 93A(3)"));

    private final Wording wording;
    private final Citation citation;

    NoGuaranteeReason(Wording wording, Citation citation) {
        this.wording = wording;
        this.citation = citation;
    }

    /** The reason in words. */
    public Wording wording() {
        return wording;
    }

    /** Where the exception is written. */
    public Citation citation() {
        return citation;
    }

    private static Citation lawOn(String articles) {
        return Citation.verified(Instruments.CUSTOMS_LAW, articles);
    }
}
