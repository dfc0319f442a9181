package org.pabean.regime.parcel;

import java.util.Optional;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Wording;

/** The forms that goods sent by post or courier can need. */
public enum DeclarationForm {
    /** Consignment note (<i>CN</i>), for import or export. */
    CONSIGNMENT_NOTE("CN", Optional.of(DocumentType.CONSIGNMENT_NOTE), new Wording("Consignment note", "CN")),
    /** Import declaration (<i>PIB</i>). */
    IMPORT_DECLARATION("PIB", Optional.of(DocumentType.IMPORT_DECLARATION), new Wording("Import declaration", "PIB")),
    /** Special import declaration (<i>PIBK</i>). */
    SPECIAL_IMPORT_DECLARATION(
            "PIBK",
            Optional.of(DocumentType.SPECIAL_IMPORT_DECLARATION),
            new Wording("Special import declaration", "PIBK")),
    /** Export declaration (<i>PEB</i>). */
    EXPORT_DECLARATION("PEB", Optional.empty(), new Wording("Export declaration", "PEB"));

    private final String code;
    private final Optional<DocumentType> importForm;
    private final Wording wording;

    DeclarationForm(String code, Optional<DocumentType> importForm, Wording wording) {
        this.code = code;
        this.importForm = importForm;
        this.wording = wording;
    }

    /** The short name used in practice. */
    public String code() {
        return code;
    }

    /** The form of an import that can be assessed; empty for the export declaration. */
    public Optional<DocumentType> importForm() {
        return importForm;
    }

    /** The full name. */
    public Wording wording() {
        return wording;
    }
}
