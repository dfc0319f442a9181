package org.pabean.origin;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Validity of a proof of origin whose agreement was not read on that point. */
public enum UnknownValidity implements Reading {
    /** Validity is not tested. */
    NOT_TESTED(new Wording("Its age is not tested.", "Masa berlaku tidak diuji.")),
    /** Twelve months, as in the agreements that were read. */
    TWELVE_MONTHS(new Wording("Twelve months.", "Dua belas bulan."));

    private final Wording answer;

    UnknownValidity(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "How long is a proof of origin valid where no rule was found?",
                "Berapa lama bukti asal berlaku jika ketentuannya tidak ditemukan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified(OriginLaw.PROCEDURE, "");
    }
}
