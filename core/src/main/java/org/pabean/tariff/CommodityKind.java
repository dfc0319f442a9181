package org.pabean.tariff;

import org.pabean.law.Wording;

/** Goods that a consignment note does not charge at its flat rate, PMK 199/PMK.010/2019 art. 20(3), PMK 96/2023 art. 29(4). */
public enum CommodityKind {
    /** Books and other printed matter (<i>buku</i>). */
    BOOKS(new Wording("books", "buku")),
    /** Bags and suitcases (<i>tas, koper</i>). */
    BAGS(new Wording("bags", "tas")),
    /** Textile products (<i>produk tekstil</i>). */
    TEXTILES(new Wording("textile products", "produk tekstil")),
    /** Footwear (<i>alas kaki</i>). */
    FOOTWEAR(new Wording("footwear", "alas kaki")),
    /** Cosmetics (<i>kosmetik</i>). */
    COSMETICS(new Wording("cosmetics", "kosmetik")),
    /** Articles of iron and steel (<i>barang dari besi dan baja</i>). */
    IRON_AND_STEEL(new Wording("articles of iron and steel", "barang dari besi dan baja")),
    /** Watches (<i>jam tangan</i>). */
    WATCHES(new Wording("watches", "jam tangan")),
    /** Electric bicycles and scooters that are not completely knocked down (<i>sepeda listrik</i>). */
    ELECTRIC_BICYCLES(new Wording("electric bicycles and scooters", "sepeda dan skuter listrik")),
    /** Bicycles (<i>sepeda</i>). */
    BICYCLES(new Wording("bicycles", "sepeda"));

    private final Wording wording;

    CommodityKind(Wording wording) {
        this.wording = wording;
    }

    /** The name of the kind. */
    public Wording wording() {
        return wording;
    }
}
