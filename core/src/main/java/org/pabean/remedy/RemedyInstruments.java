package org.pabean.remedy;

/** Short names of the instruments that several rules of this room cite. */
final class RemedyInstruments {

    static final String OBJECTION_RULES = "PMK 51/PMK.04/2017 jo. PMK 136/PMK.04/2022";
    static final String OBJECTION_ARTICLES = "93, 93A, 94";
    static final String COLLECTION_RULES = "PMK 115/2024";

    private RemedyInstruments() {}
}
