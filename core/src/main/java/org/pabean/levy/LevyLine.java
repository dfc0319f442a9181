package org.pabean.levy;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/**
 * One levy on an item or a part of it, exact.
 *
 * @param levy which levy
 * @param rate the rate it was computed with, after any doubling
 * @param base what an ad valorem rate is taken of, in rupiah
 * @param basePart the part of the base that counts: 11/12 for VAT on ordinary goods since 2025, else one
 * @param amount what it comes to, exact
 * @param collection how it is settled
 * @param citation where the rate is written
 */
public record LevyLine(
        Levy levy,
        DutyRate rate,
        Rupiah base,
        Fraction basePart,
        Rupiah amount,
        Collection collection,
        Citation citation) {

    /** Refuses null. */
    public LevyLine {
        Objects.requireNonNull(levy, "levy");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(basePart, "basePart");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(collection, "collection");
        Objects.requireNonNull(citation, "citation");
    }

    /** How a levy is settled. */
    public enum Collection {
        /** The importer pays it. */
        PAID,
        /** It is computed, and the government bears it (<i>ditanggung pemerintah</i>). */
        BORNE_BY_GOVERNMENT,
        /** It was settled by tax stamps before; it counts in the import value only. */
        SETTLED_BY_STAMPS,
        /** The law does not collect it. */
        NOT_COLLECTED
    }

    static LevyLine notCollected(Levy levy, Rupiah base, Citation citation) {
        return new LevyLine(
                levy, DutyRate.AdValorem.FREE, base, Fraction.ONE, Rupiah.ZERO, Collection.NOT_COLLECTED, citation);
    }

    /** Whether the amount is part of what the declaration owes, paid by whomever. */
    public boolean isOwed() {
        return collection == Collection.PAID || collection == Collection.BORNE_BY_GOVERNMENT;
    }
}
