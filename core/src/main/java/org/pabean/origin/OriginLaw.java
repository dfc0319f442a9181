package org.pabean.origin;

/** Short names of the instruments that the rules of this package cite most. */
final class OriginLaw {

    /** The procedure regulation of IE-CEPA, which the others resemble. */
    static final String PROCEDURE = "PMK 122/PMK.04/2021";

    /** The regulation on handing in proofs of origin. */
    static final String SUBMISSION = "PMK 35/2023";

    /** The pandemic rules on handing in proofs of origin. */
    static final String PANDEMIC = "PMK 45/PMK.04/2020";

    private OriginLaw() {}
}
