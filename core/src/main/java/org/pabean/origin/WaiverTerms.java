package org.pabean.origin;

import java.util.Objects;
import org.pabean.money.Fraction;

/**
 * The waiver of the proof for goods of low value. It is open to import declarations only and closed to imports arranged
 * to avoid the proof (PMK 122/PMK.04/2021 art. 21; for other agreements by analogy).
 *
 * @param limitUsd the largest value in US dollars, itself inside
 * @param basis what the value is
 * @param statement what the statement of the exporter is good for
 */
public record WaiverTerms(Fraction limitUsd, Basis basis, Statement statement) {

    /** Refuses null. */
    public WaiverTerms {
        Objects.requireNonNull(limitUsd, "limitUsd");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(statement, "statement");
    }

    /** What the limit is compared with. */
    public enum Basis {
        /** The FOB value. */
        FOB,
        /** The customs value of the consignment. */
        CUSTOMS_VALUE
    }

    /** What the statement of the exporter is good for. */
    public enum Statement {
        /** The waiver depends on it. */
        CONDITION,
        /** It is handed in instead of the proof. */
        INSTEAD_OF_PROOF,
        /** No rule on it was read. */
        NOT_READ
    }
}
