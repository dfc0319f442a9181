package org.pabean.regime.parcel;

import java.util.List;
import org.pabean.law.Wording;

/** The data of an import consignment note, PMK 96/2023 art. 21. */
public enum NoteField {
    /** Who receives. */
    RECEIVER(Need.ALWAYS, new Wording("receiver with identity number", "penerima dan nomor identitas")),
    /** Who sends. */
    SENDER(Need.ALWAYS, new Wording("sender with identity number", "pengirim dan nomor identitas")),
    /** The manifest. */
    MANIFEST(Need.ALWAYS, new Wording("manifest number and date", "nomor dan tanggal manifes")),
    /** Where the goods come from. */
    COUNTRY_OF_ORIGIN(Need.ALWAYS, new Wording("country of origin", "negara asal")),
    /** The weight. */
    GROSS_WEIGHT(Need.ALWAYS, new Wording("gross weight", "berat kotor")),
    /** The freight. */
    FREIGHT(Need.ALWAYS, new Wording("freight", "ongkos kirim")),
    /** The insurance. */
    INSURANCE(Need.IF_ANY, new Wording("insurance, if any", "asuransi, jika ada")),
    /** The price. */
    FOB_PRICE(Need.ALWAYS, new Wording("FOB price", "harga FOB")),
    /** The currency of the price. */
    CURRENCY(Need.ALWAYS, new Wording("currency", "valuta")),
    /** The exchange rate. */
    EXCHANGE_RATE(Need.ALWAYS, new Wording("exchange rate", "NDPBM")),
    /** What the goods are, and how many. */
    DESCRIPTION_AND_QUANTITY(Need.ALWAYS, new Wording("description and quantity", "uraian dan jumlah barang")),
    /** The tariff code. */
    TARIFF_CODE(Need.ALWAYS, new Wording("tariff code", "pos tarif")),
    /** The IMEI numbers of telephones, handhelds and tablets. */
    IMEI(Need.FOR_DEVICES, new Wording("IMEI of telephones and tablets", "IMEI telepon dan tablet")),
    /** The invoice of trade goods. */
    INVOICE(Need.FOR_TRADE_GOODS, new Wording("invoice number and date", "nomor dan tanggal invoice")),
    /** The e-commerce operator. */
    OPERATOR(Need.IF_ANY, new Wording("e-commerce operator, if any", "data PPMSE, jika ada"));

    private final Need need;
    private final Wording wording;

    NoteField(Need need, Wording wording) {
        this.need = need;
        this.wording = wording;
    }

    /** When a field is needed. */
    public enum Need {
        /** On every note. */
        ALWAYS,
        /** Where there is such a thing. */
        IF_ANY,
        /** For telephones, handhelds and tablets. */
        FOR_DEVICES,
        /** For trade goods. */
        FOR_TRADE_GOODS
    }

    /** The fields that every note must have. */
    public static List<NoteField> required() {
        return List.of(values()).stream()
                .filter(field -> field.need == Need.ALWAYS)
                .toList();
    }

    /** When the field is needed. */
    public Need need() {
        return need;
    }

    /** What the field holds. */
    public Wording wording() {
        return wording;
    }
}
