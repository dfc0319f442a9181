package org.pabean.law;

/** How well a rule is known. The marks are those of the research behind the library. */
public enum Confidence {
    /** The provision itself was read. */
    VERIFIED(new Wording("text read", "teks dibaca")),
    /** Known through an official summary, a court file, a law publisher or the press that quotes it. */
    SECONDARY(new Wording("secondary source", "sumber sekunder")),
    /** Read in a sister instrument of the same pattern, not in this one. */
    ANALOGUE(new Wording("by analogy", "berdasarkan analogi")),
    /** General professional knowledge, not checked in a text. */
    KNOWLEDGE(new Wording("general knowledge", "pengetahuan umum")),
    /** Not confirmed in any text: an inference or a convention. */
    UNVERIFIED(new Wording("not verified", "belum terverifikasi"));

    private final Wording wording;

    Confidence(Wording wording) {
        this.wording = wording;
    }

    /** The mark in words. */
    public Wording wording() {
        return wording;
    }

    /** Whether the rule may be applied as law, or only as a named reading of an open point. */
    public boolean isSettled() {
        return this == VERIFIED || this == SECONDARY;
    }
}
