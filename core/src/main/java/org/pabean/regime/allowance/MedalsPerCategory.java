package org.pabean.regime.allowance;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How many medals, trophies, plaques, badges and the like are free in a contest category. */
public enum MedalsPerCategory implements Reading {
    /** One of each sort: a medal, a trophy and a plaque may come together; each line is a sort of its own. */
    ONE_OF_EACH_SORT(new Wording("One of each sort.", "Masing-masing satu.")),
    /** One piece in all. */
    ONE_IN_ALL(new Wording("One in all.", "Satu secara keseluruhan."));

    private final Wording answer;

    MedalsPerCategory(Wording answer) {
        this.answer = answer;
    }

    @Override
    public Wording question() {
        return new Wording(
                "How many medals, trophies, plaques and badges are free in a contest category?",
                "Berapa medali, trofi, plakat, dan lencana yang dibebaskan per kategori perlombaan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.secondary("PMK 96/2023 jo. PMK 4/2025", "29C");
    }
}
