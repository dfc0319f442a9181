package org.pabean.sanction;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Which band applies when no duty at all was paid on the fined goods, so that the ratio has no value. */
public enum NothingPaid implements Reading {
    /** The top band. */
    TOP_BAND(new Wording("the top band applies", "lapisan tertinggi berlaku")),
    /** The lowest band. */
    LOWEST_BAND(new Wording("the lowest band applies", "lapisan terendah berlaku"));

    private static final Citation CITATION = Citation.unverified("PMK 99/PMK.04/2019", "annex");

    private final Wording answer;

    NothingPaid(Wording answer) {
        this.answer = answer;
    }

    /** The band of this reading. */
    FineBand bandOf(BandTable table) {
        return this == TOP_BAND ? table.top() : table.lowest();
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which band of fines applies if no duty was paid?",
                "Lapisan denda mana yang berlaku jika tidak ada bea masuk yang dibayar?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return CITATION;
    }
}
