package org.pabean.tariff;

import org.pabean.law.Wording;

/** The classes of goods for income tax article 22 on import, PMK 51/2025 art. 3(1)a.1 and its predecessors. */
public enum IncomeTaxClass {
    /** Goods of the first annex list, 10 %. */
    LIST_A(new Wording("goods of the 10 % list", "barang daftar 10%")),
    /** Goods of the second annex list, 7.5 %. */
    LIST_B(new Wording("goods of the 7.5 % list", "barang daftar 7,5%")),
    /** Soybeans, wheat and wheat flour (<i>kedelai, gandum, tepung terigu</i>). */
    STAPLE(new Wording("soybeans, wheat, wheat flour", "kedelai, gandum, tepung terigu")),
    /** Gold bars (<i>emas batangan</i>). */
    GOLD_BAR(new Wording("gold bars", "emas batangan")),
    /** All other goods. */
    OTHER(new Wording("other goods", "barang lain"));

    private final Wording wording;

    IncomeTaxClass(Wording wording) {
        this.wording = wording;
    }

    /** The name of the class. */
    public Wording wording() {
        return wording;
    }
}
