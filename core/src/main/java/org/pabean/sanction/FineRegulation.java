package org.pabean.sanction;

/** The text of the fine regulation that a table of bands stands in. */
public enum FineRegulation {
    /** The original text. */
    PP_28_2008("PP 28/2008"),
    /** The text with the new article 6(1). */
    PP_39_2019("PP 28/2008 jo. PP 39/2019");

    private final String instrument;

    FineRegulation(String instrument) {
        this.instrument = instrument;
    }

    /** The short name of the instrument, as citations use it. */
    public String instrument() {
        return instrument;
    }
}
