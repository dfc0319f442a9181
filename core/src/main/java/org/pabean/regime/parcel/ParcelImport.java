package org.pabean.regime.parcel;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Fraction;

/**
 * A shipment that comes in by post or courier, as far as its form depends on it.
 *
 * @param receiver who receives it
 * @param tradeGoods whether the goods were sold
 * @param scheme the relief that sender or receiver can claim
 * @param fobInUsd its FOB value in US dollars; empty if it is not known and taken to lie within the limit
 * @param claims what is claimed for it
 */
@Value.Builder
@PabeanStyle
public record ParcelImport(
        Party receiver, boolean tradeGoods, Scheme scheme, Optional<Fraction> fobInUsd, Set<ParcelClaim> claims) {

    /** Copies the claims and refuses null. */
    public ParcelImport {
        Objects.requireNonNull(receiver, "receiver");
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(fobInUsd, "fobInUsd");
        claims = Set.copyOf(claims);
    }

    /** Starts with the receiver. */
    public static ParcelImportBuilderStages.BuildStart builder() {
        return ParcelImportBuilderStages.start();
    }
}
