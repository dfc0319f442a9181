package org.pabean.regime.allowance;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** What is destroyed first when several kinds of tobacco together exceed the allowance. */
public enum TobaccoDestruction implements Reading {
    /** The same part of every kind. */
    SAME_PART_OF_EACH(new Wording("The same part of every kind.", "Bagian yang sama dari setiap jenis.")),
    /** What was declared last: the allowance is filled in the order of the declaration. */
    LAST_DECLARED_FIRST(new Wording("What was declared last.", "Yang diberitahukan terakhir."));

    private final Wording answer;

    TobaccoDestruction(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Which kind of tobacco is destroyed first when several exceed the allowance together?",
                "Jenis hasil tembakau manakah yang dimusnahkan lebih dahulu bila bersama-sama melebihi batas?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 96/2023", "30(2)-(3)");
    }
}
