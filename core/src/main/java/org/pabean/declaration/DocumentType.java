package org.pabean.declaration;

import org.pabean.law.Wording;

/** The forms of an import declaration. */
public enum DocumentType {
    /** Import declaration for use (<i>PIB, BC 2.0</i>). */
    IMPORT_DECLARATION("PIB", new Wording("Import declaration (PIB)", "Pemberitahuan impor barang (PIB)")),
    /** Special import declaration of persons (<i>PIBK</i>). */
    SPECIAL_IMPORT_DECLARATION(
            "PIBK", new Wording("Special import declaration (PIBK)", "Pemberitahuan impor barang khusus (PIBK)")),
    /** Consignment note of a postal operator or courier (<i>CN</i>). */
    CONSIGNMENT_NOTE("CN", new Wording("Consignment note (CN)", "Consignment note (CN)")),
    /** Customs declaration of a passenger. */
    PASSENGER_DECLARATION("PASSENGER", new Wording("Passenger declaration", "Pemberitahuan barang penumpang")),
    /** Customs declaration of a crew member. */
    CREW_DECLARATION("CREW", new Wording("Crew declaration", "Pemberitahuan barang awak sarana pengangkut")),
    /** Registration of a telephone, handheld or tablet by its IMEI. */
    DEVICE_REGISTRATION("IMEI", new Wording("Device registration (IMEI)", "Registrasi IMEI"));

    private final String code;
    private final Wording wording;

    DocumentType(String code, Wording wording) {
        this.code = code;
        this.wording = wording;
    }

    /** The short name used in practice. */
    public String code() {
        return code;
    }

    /** The full name. */
    public Wording wording() {
        return wording;
    }
}
