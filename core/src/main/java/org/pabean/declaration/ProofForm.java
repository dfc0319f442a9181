package org.pabean.declaration;

/** The forms of a proof of origin. */
public enum ProofForm {
    /** A certificate that an authority issued, on paper or as a scan (<i>SKA</i>). */
    CERTIFICATE,
    /** A certificate that the administrations exchange electronically (<i>e-Form</i>); nothing is handed in. */
    ELECTRONIC_CERTIFICATE,
    /** A declaration that the exporter makes (<i>DAB</i>). */
    ORIGIN_DECLARATION
}
