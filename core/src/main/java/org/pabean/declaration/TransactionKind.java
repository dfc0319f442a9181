package org.pabean.declaration;

import org.pabean.law.Wording;

/** What brought the goods to Indonesia. Only a sale for export to Indonesia has a transaction value. */
public enum TransactionKind {
    /** A sale for export to Indonesia. */
    SALE("sale for export to Indonesia", "jual beli untuk diekspor ke Indonesia"),
    /** Goods leased or rented, even with an option to buy. */
    LEASE("leased goods", "barang sewa (leasing)"),
    /** Goods on consignment, sold after import for the supplier's account. */
    CONSIGNMENT("goods on consignment", "barang konsinyasi"),
    /** Free goods: gifts, samples, promotional goods. */
    GIFT_OR_SAMPLE("gift, promotional goods or sample", "hadiah, promosi, atau contoh"),
    /** Goods brought in by an intermediary that does not buy them. */
    INTERMEDIARY("brought in by an intermediary that does not buy", "didatangkan intermediary yang tidak membeli"),
    /** Grants and aid. */
    GRANT("grant or aid", "hibah atau bantuan"),
    /** Goods moved between parts of one legal entity. */
    BRANCH_TRANSFER("moved between parts of one legal entity", "dipindahkan antarbagian satu badan hukum"),
    /** Goods lent, ownership staying with the sender. */
    LOAN("lent goods", "barang pinjaman"),
    /** Goods for destruction, for which the sender pays the importer. */
    DESTRUCTION("goods for destruction at the sender's cost", "barang untuk dimusnahkan atas biaya pengirim"),
    /** Goods exchanged for other goods. */
    BARTER("bartered goods", "barang barter"),
    /** Any other transfer that is not a sale. */
    OTHER_NON_SALE("not a sale", "bukan transaksi jual beli");

    private final Wording wording;

    TransactionKind(String english, String indonesian) {
        this.wording = new Wording(english, indonesian);
    }

    /** The kind in words. */
    public Wording wording() {
        return wording;
    }
}
