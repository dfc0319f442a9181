package org.pabean.laboratory;

/** Who asks for a test. */
public enum Applicant {
    /** Headquarters of the Directorate General. */
    HEADQUARTERS,
    /** A customs office. */
    CUSTOMS_OFFICE,
    /** A technical unit. */
    TECHNICAL_UNIT,
    /** The importer. */
    IMPORTER;

    /** Whether an official asks. */
    public boolean isOfficial() {
        return this != IMPORTER;
    }
}
