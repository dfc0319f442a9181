package org.pabean.valuation;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Insurance taken out in Indonesia. The declaration has a code for it (DN) and published samples add nothing; no legal text was seen. */
public enum DomesticCover implements Reading {
    /** It adds nothing. */
    ADDS_NOTHING(new Wording("It adds nothing.", "Tidak menambah.")),
    /** It is treated like missing cover, so the norm applies. */
    NORM_ADDED(new Wording("It is treated as missing: the norm applies.", "Dianggap tidak ada: norma berlaku."));

    private static final Wording QUESTION = new Wording(
            "Does insurance taken out in Indonesia add to the customs value?",
            "Apakah asuransi yang ditutup di dalam negeri menambah nilai pabean?");

    private final Wording answer;

    DomesticCover(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return QUESTION;
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.secondary("PER-23/BC/2022", "BC 2.0 data elements");
    }
}
