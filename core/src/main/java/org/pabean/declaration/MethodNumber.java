package org.pabean.declaration;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** The six methods of customs valuation, in the order in which the law has them tried. Customs Law art. 15(1)-(6). */
public enum MethodNumber {
    /** Transaction value. */
    I("15(1)", new Wording("method I, transaction value", "metode I, nilai transaksi")),
    /** Transaction value of identical goods. */
    II("15(2)", new Wording("method II, identical goods", "metode II, nilai transaksi barang identik")),
    /** Transaction value of similar goods. */
    III("15(3)", new Wording("method III, similar goods", "metode III, nilai transaksi barang serupa")),
    /** Deductive value. */
    IV("15(4)", new Wording("method IV, deductive value", "metode IV, metode deduksi")),
    /** Computed value. */
    V("15(5)", new Wording("method V, computed value", "metode V, metode komputasi")),
    /** Fall-back. */
    VI("15(6)", new Wording("method VI, fall-back", "metode VI, metode pengulangan"));

    private final Citation citation;
    private final Wording wording;

    MethodNumber(String article, Wording wording) {
        this.citation = Citation.verified(Instruments.CUSTOMS_LAW, article);
        this.wording = wording;
    }

    /** Where the method is ordered. */
    public Citation citation() {
        return citation;
    }

    /** Its name. */
    public Wording wording() {
        return wording;
    }
}
