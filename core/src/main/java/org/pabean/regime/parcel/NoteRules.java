package org.pabean.regime.parcel;

import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Fraction;
import org.pabean.regime.LevyTerms;

/**
 * One version of the rules that a consignment note is charged by.
 *
 * @param version its name
 * @param freeLimit up to this FOB value in USD the terms of small parcels apply, itself included
 * @param small the terms of small parcels
 * @param flat the terms of ordinary goods up to the ceiling
 * @param listed what holds for goods outside the flat rate besides their own rates; empty if the version has no such goods
 * @param ceiling up to this FOB value in USD a consignment note is the form, itself included
 */
record NoteRules(
        RuleVersion version,
        Fraction freeLimit,
        LevyTerms small,
        LevyTerms flat,
        Optional<LevyTerms> listed,
        Fraction ceiling) {

    NoteRules {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(freeLimit, "freeLimit");
        Objects.requireNonNull(small, "small");
        Objects.requireNonNull(flat, "flat");
        Objects.requireNonNull(listed, "listed");
        Objects.requireNonNull(ceiling, "ceiling");
    }

    /** Whether small parcels are free by an allowance, which a declaration may state otherwise, and not by their band. */
    boolean freeLimitIsAllowance() {
        return version == RuleVersion.PMK_182_2016;
    }
}
