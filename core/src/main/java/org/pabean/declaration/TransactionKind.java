package org.pabean.declaration;

/** What brought the goods to Indonesia. Only a sale for export to Indonesia has a transaction value. */
public enum TransactionKind {
    /** A sale for export to Indonesia. */
    SALE,
    /** Goods leased or rented, even with an option to buy. */
    LEASE,
    /** Goods on consignment, sold after import for the supplier's account. */
    CONSIGNMENT,
    /** Free goods: gifts, samples, promotional goods. */
    GIFT_OR_SAMPLE,
    /** Goods brought in by an intermediary that does not buy them. */
    INTERMEDIARY,
    /** Grants and aid. */
    GRANT,
    /** Any other transfer that is not a sale, such as a loan or a move between branches. */
    OTHER_NON_SALE
}
