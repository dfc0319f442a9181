package org.pabean.origin;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which operations give no origin under an agreement, and to which claims that matters. */
public enum MinimalOperations {
    /** ATIGA art. 31: they are never counted. */
    ATIGA(
            EnumSet.of(MinimalOperation.PRESERVATION, MinimalOperation.EASING_SHIPMENT, MinimalOperation.PACKING),
            EnumSet.allOf(Claim.class)),
    /** AJCEP and IJEPA art. 32: they cannot by themselves give a change of classification or a process. */
    AJCEP(
            EnumSet.of(
                    MinimalOperation.PRESERVATION,
                    MinimalOperation.REPACKING,
                    MinimalOperation.DISASSEMBLY,
                    MinimalOperation.SIMPLE_BOTTLING,
                    MinimalOperation.COLLECTING_PARTS,
                    MinimalOperation.SET_MAKING),
            EnumSet.of(Claim.CLASSIFICATION, Claim.PROCESS)),
    /** AANZFTA chapter 3: they matter to claims of value content only. */
    AANZFTA(
            EnumSet.of(
                    MinimalOperation.PRESERVATION,
                    MinimalOperation.EASING_SHIPMENT,
                    MinimalOperation.PACKING,
                    MinimalOperation.SIMPLE_WORKING,
                    MinimalOperation.LABELLING,
                    MinimalOperation.DILUTION),
            EnumSet.of(Claim.VALUE_CONTENT)),
    /** Not read. */
    NOT_READ(EnumSet.noneOf(MinimalOperation.class), EnumSet.noneOf(Claim.class));

    /** What origin is claimed by. */
    public enum Claim {
        /** A change of tariff classification. */
        CLASSIFICATION,
        /** A specific process. */
        PROCESS,
        /** Regional value content. */
        VALUE_CONTENT
    }

    private final EnumSet<MinimalOperation> operations;
    private final EnumSet<Claim> claims;

    MinimalOperations(EnumSet<MinimalOperation> operations, EnumSet<Claim> claims) {
        this.operations = operations;
        this.claims = claims;
    }

    /**
     * Whether goods that went through nothing but these operations lack origin for that reason.
     *
     * @return empty if the rule was not read
     */
    public Optional<Boolean> denyOrigin(Set<MinimalOperation> performed, Claim claim) {
        return this == NOT_READ
                ? Optional.empty()
                : Optional.of(claims.contains(claim) && !performed.isEmpty() && operations.containsAll(performed));
    }
}
