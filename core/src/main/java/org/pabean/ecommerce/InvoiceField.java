package org.pabean.ecommerce;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pabean.law.Wording;

/** The fields of the e-invoice that an operator sends to customs, PMK 96/2023 art. 14(3)-(7). */
public enum InvoiceField {
    /** The name of the operator. */
    OPERATOR(new Wording("name of the operator", "nama PPMSE")),
    /** The name of the receiver. */
    RECEIVER(new Wording("name of the receiver", "nama penerima")),
    /** The telephone number of the receiver. */
    RECEIVER_PHONE(new Wording("telephone number of the receiver", "nomor telepon penerima")),
    /** The number of the invoice. */
    INVOICE_NUMBER(new Wording("number of the invoice", "nomor invoice")),
    /** The date of the invoice. */
    INVOICE_DATE(new Wording("date of the invoice", "tanggal invoice")),
    /** The description. */
    DESCRIPTION(new Wording("description", "uraian barang")),
    /** The code of the goods. */
    GOODS_CODE(new Wording("code of the goods", "kode barang")),
    /** The quantity. */
    QUANTITY(new Wording("quantity", "jumlah barang")),
    /** The unit. */
    UNIT(new Wording("unit", "satuan barang")),
    /** The delivered price (DDP). */
    DELIVERED_PRICE(new Wording("delivered price (DDP)", "harga barang (DDP)")),
    /** The currency. */
    CURRENCY(new Wording("currency", "jenis valuta")),
    /** The exchange rate. */
    EXCHANGE_RATE(new Wording("exchange rate", "kurs")),
    /** The value of a promotion. */
    PROMOTION_VALUE(new Wording("value of a promotion", "nilai promosi")),
    /** The kind of promotion. */
    PROMOTION_KIND(new Wording("kind of promotion", "jenis promosi")),
    /** The who grants the promotion. */
    PROMOTION_GRANTOR(new Wording("who grants the promotion", "pemberi promosi")),
    /** The address of the offer. */
    URL(new Wording("address of the offer", "URL"));

    private final Wording wording;

    InvoiceField(Wording wording) {
        this.wording = wording;
    }

    /** The field in words. */
    public Wording wording() {
        return wording;
    }

    /** The fields that are missing from a set, in order. */
    public static List<InvoiceField> missing(Set<InvoiceField> present) {
        Set<InvoiceField> missing = EnumSet.allOf(InvoiceField.class);
        missing.removeAll(present);
        return List.copyOf(missing);
    }
}
