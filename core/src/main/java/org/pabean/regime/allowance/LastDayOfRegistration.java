package org.pabean.regime.allowance;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Whether a device can still be registered on the sixtieth day after arrival. */
public enum LastDayOfRegistration implements Reading {
    /** It can: the sixtieth day is the last. */
    SIXTIETH(true, new Wording("Yes; it is the last day.", "Ya; hari itu adalah hari terakhir.")),
    /** It cannot: the day before is the last. */
    FIFTY_NINTH(false, new Wording("No; the day before is the last.", "Tidak; hari sebelumnya adalah hari terakhir."));

    private final boolean included;
    private final Wording answer;

    LastDayOfRegistration(boolean included, Wording answer) {
        this.included = included;
        this.answer = answer;
    }

    boolean isIncluded() {
        return included;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Can a device be registered on the sixtieth day after arrival?",
                "Apakah perangkat masih dapat diregistrasi pada hari ke-60 setelah kedatangan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PER-13/BC/2021 jo. PER-7/BC/2023", "13C");
    }
}
