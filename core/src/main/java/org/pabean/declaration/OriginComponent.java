package org.pabean.declaration;

import org.pabean.law.Wording;

/** The seven components that a claim is verified by, in the order of PMK 122/PMK.04/2021. */
public enum OriginComponent {
    /** The origin criteria are met (<i>kriteria asal barang</i>). */
    ORIGIN(new Wording("Origin criteria", "Kriteria asal barang")),
    /** The consignment criteria are met (<i>kriteria pengiriman</i>). */
    CONSIGNMENT(new Wording("Consignment criteria", "Kriteria pengiriman")),
    /** The procedural provisions are met (<i>ketentuan prosedural</i>). */
    PROCEDURE(new Wording("Procedural provisions", "Ketentuan prosedural")),
    /** Kind, quantity and classification are entitled to the rate. */
    GOODS(new Wording("Kind, quantity and classification", "Jenis, jumlah, dan klasifikasi barang")),
    /** The rate declared is the rate of the tariff regulation. */
    RATE(new Wording("Rate", "Besaran tarif")),
    /** Declaration and papers agree with the proof. */
    DOCUMENTS(new Wording("Agreement of the documents", "Kesesuaian data dokumen")),
    /** The goods agree with the description, where they were examined. */
    PHYSICAL(new Wording("Agreement of the goods", "Kesesuaian fisik barang"));

    private final Wording wording;

    OriginComponent(Wording wording) {
        this.wording = wording;
    }

    /** The component in words. */
    public Wording wording() {
        return wording;
    }
}
