package org.pabean.determination;

import org.pabean.law.Wording;

/** What customs found to be otherwise than declared. */
public enum Difference {
    /** The customs value. */
    VALUE(new Wording("customs value", "nilai pabean")),
    /** The tariff code. */
    TARIFF(new Wording("tariff code", "pos tarif")),
    /** The treatment by tariff, such as a preference that was claimed and not granted. */
    TREATMENT(new Wording("tariff treatment", "perlakuan tarif")),
    /** The quantity. */
    QUANTITY(new Wording("quantity", "jumlah barang")),
    /** The kind of goods: other goods than described, goods not declared, or goods declared and not there. */
    KIND(new Wording("kind of goods", "jenis barang"));

    private final Wording wording;

    Difference(Wording wording) {
        this.wording = wording;
    }

    /** The difference in words. */
    public Wording wording() {
        return wording;
    }
}
