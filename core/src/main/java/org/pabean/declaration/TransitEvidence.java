package org.pabean.declaration;

/** Papers that show what happened to goods on their way. */
public enum TransitEvidence {
    /** A bill of lading for the whole way, issued in the exporting state. */
    THROUGH_BILL_OF_LADING,
    /** A certificate of the customs of the country passed. */
    CUSTOMS_CERTIFICATE,
    /** Other information of the customs or another body of the country passed. */
    AUTHORITY_INFORMATION,
    /** Any other paper, such as a copy of the invoice; it proves nothing by itself. */
    OTHER_DOCUMENT
}
