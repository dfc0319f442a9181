package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What follows when the right tariff line is another one that has a rate of the agreement. */
public enum ReclassifiedGoods implements Reading {
    /** It is determined anew at the rate of the right line. */
    REDETERMINED(new Wording("Yes, at the rate of the right line.", "Ya, dengan tarif pos yang benar.")),
    /** The general rate applies. */
    GENERAL(new Wording("No, the general rate applies.", "Tidak, tarif umum berlaku."));

    private final Wording answer;

    ReclassifiedGoods(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Does the preference survive a change of the tariff line to one that has a rate?",
                "Apakah preferensi tetap berlaku jika pos tarif berubah ke pos yang memiliki tarif preferensi?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return new Citation("ATIGA Annex 8", "rule 16(2)", Confidence.ANALOGUE);
    }
}
