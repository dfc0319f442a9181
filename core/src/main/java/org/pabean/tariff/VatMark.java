package org.pabean.tariff;

import org.pabean.law.Wording;

/**
 * A mark in the VAT column of the tariff book. It tells what the book was printed with and decides nothing: whether VAT is
 * due follows from the VAT Law, art. 16B, and PP 49/2022, and the declarant states it with the item.
 */
public enum VatMark {
    /** The column says nought: no VAT is charged on goods of this line (<i>PPN tidak dipungut atau dibebaskan</i>). */
    NOT_CHARGED(new Wording("VAT not charged", "PPN tidak dipungut atau dibebaskan")),
    /** The column has the general rate with an asterisk: some goods of this line are free under a condition. */
    CONDITIONAL(new Wording("VAT free under a condition", "PPN bebas bersyarat"));

    private final Wording wording;

    VatMark(Wording wording) {
        this.wording = wording;
    }

    /** The mark in words. */
    public Wording wording() {
        return wording;
    }
}
