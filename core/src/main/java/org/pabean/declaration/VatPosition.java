package org.pabean.declaration;

/** How an item stands to VAT. */
public enum VatPosition {
    /** VAT is due. */
    TAXABLE,
    /** Exempt (<i>dibebaskan</i>), VAT Law art. 16B; PP 49/2022. */
    EXEMPT,
    /** Due, but not collected (<i>tidak dipungut</i>), VAT Law art. 16B; PP 49/2022. */
    NOT_COLLECTED
}
