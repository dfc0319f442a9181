package org.pabean.ecommerce;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pabean.law.Wording;

/** The fields of the e-catalog that an operator sends to customs, PMK 96/2023 art. 14(3)-(7). */
public enum CatalogField {
    /** The name of the operator. */
    OPERATOR(new Wording("name of the operator", "nama PPMSE")),
    /** The identity of the seller. */
    SELLER(new Wording("identity of the seller", "identitas penjual")),
    /** The description. */
    DESCRIPTION(new Wording("description", "uraian barang")),
    /** The code of the goods. */
    GOODS_CODE(new Wording("code of the goods", "kode barang")),
    /** The category. */
    CATEGORY(new Wording("category", "kategori barang")),
    /** The specification. */
    SPECIFICATION(new Wording("specification", "spesifikasi barang")),
    /** The country of origin. */
    COUNTRY_OF_ORIGIN(new Wording("country of origin", "negara asal")),
    /** The unit. */
    UNIT(new Wording("unit", "satuan barang")),
    /** The delivered price (DDP). */
    DELIVERED_PRICE(new Wording("delivered price (DDP)", "harga barang (DDP)")),
    /** The day up to which the price holds. */
    PRICE_VALIDITY(new Wording("day up to which the price holds", "tanggal berlaku harga")),
    /** The currency. */
    CURRENCY(new Wording("currency", "jenis valuta")),
    /** The address of the offer. */
    URL(new Wording("address of the offer", "URL"));

    private final Wording wording;

    CatalogField(Wording wording) {
        this.wording = wording;
    }

    /** The field in words. */
    public Wording wording() {
        return wording;
    }

    /** The fields that are missing from a set, in order. */
    public static List<CatalogField> missing(Set<CatalogField> present) {
        Set<CatalogField> missing = EnumSet.allOf(CatalogField.class);
        missing.removeAll(present);
        return List.copyOf(missing);
    }
}
