package org.pabean.sanction;

import org.pabean.determination.DeterminationDocument;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Wording;

/** Errors that leave duty unpaid but are not fined: the law fines wrong value, kind and quantity only. */
public enum UnfinedError {
    /** The tariff heading alone was wrong; description, quantity and value were true. */
    TARIFF_HEADING(new Wording("tariff heading corrected", "pos tarif diperbaiki")),
    /** The tariff of goods in a self-assessed consignment note was wrong; see {@link ParcelTariffFine}. */
    PARCEL_TARIFF(new Wording("tariff of a consignment note corrected", "tarif dalam CN diperbaiki")),
    /** A preference was not granted; value, kind and quantity were true. */
    REJECTED_PREFERENCE(new Wording("tariff preference not granted", "tarif preferensi tidak diberikan"));

    private static final Citation LAW = Citation.verified(Instruments.CUSTOMS_LAW, "16(3)-(4), 17(4), 82(5)");

    private final Wording wording;

    UnfinedError(Wording wording) {
        this.wording = wording;
    }

    /** The error in words. */
    public Wording wording() {
        return wording;
    }

    /** The articles that fine other errors and not this one. */
    public Citation citation() {
        return this == PARCEL_TARIFF ? ParcelTariffFine.NOT_FINED.citation() : LAW;
    }

    /** The document by which the missing duty is asked for. */
    public DeterminationDocument document() {
        return this == PARCEL_TARIFF ? DeterminationDocument.SPPBMCP : DeterminationDocument.SPTNP;
    }
}
