package org.pabean.ecommerce;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** Who is the importer, from 17 October 2023 to 4 March 2025, of what a foreign operator without representative sells. */
public enum UnrepresentedOperator implements Reading {
    /** The receiver: only the general rule is left. */
    RECEIVER(DeemedImporter.Role.RECEIVER, new Wording("The receiver.", "Penerima barang.")),
    /** The operator itself. */
    OPERATOR(DeemedImporter.Role.OPERATOR, new Wording("The operator itself.", "PPMSE itu sendiri."));

    private final DeemedImporter.Role role;
    private final Wording answer;

    UnrepresentedOperator(DeemedImporter.Role role, Wording answer) {
        this.role = role;
        this.answer = answer;
    }

    DeemedImporter.Role role() {
        return role;
    }

    @Override
    public Wording question() {
        return new Wording(
                "Who imports what a foreign operator without representative sells?",
                "Siapa importir barang dari PPMSE luar negeri tanpa perwakilan?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 96/2023", "3(1)-(2)");
    }
}
