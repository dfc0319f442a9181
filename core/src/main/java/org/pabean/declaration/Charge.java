package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pabean.money.Money;

/**
 * A cost on the way from the seller to the buyer.
 *
 * @param kind which stretch or act it pays for
 * @param amount how much; empty if it is not known, so that for freight and insurance the norm of the law applies
 * @param inclusion whether the price of the goods contains it
 * @param distinguished whether it is shown apart from the price
 * @param proof what the amount rests on
 * @param place where insurance was taken out
 */
public record Charge(
        Kind kind, Optional<Money> amount, Inclusion inclusion, boolean distinguished, Proof proof, CoverPlace place) {

    /** Refuses null. */
    public Charge {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(inclusion, "inclusion");
        Objects.requireNonNull(proof, "proof");
        Objects.requireNonNull(place, "place");
    }

    /** What a charge pays for, in the order of the way. */
    public enum Kind {
        /** Carriage from the seller to the port of loading. */
        PRE_CARRIAGE,
        /** Export formalities. */
        EXPORT_FORMALITIES,
        /** Loading and handling at the port of loading. */
        LOADING,
        /** Main carriage to the port or place of import. */
        FREIGHT,
        /** Insurance of the main carriage. */
        INSURANCE,
        /** Unloading at the place of destination. */
        UNLOADING,
        /** Carriage after import. */
        ON_CARRIAGE,
        /** Import formalities. */
        IMPORT_FORMALITIES,
        /** Duty and taxes of the import. */
        DUTY_AND_TAXES
    }

    /** Whether the price contains a charge. */
    public enum Inclusion {
        /** As the delivery term says. */
        BY_INCOTERM,
        /** The price contains it. */
        IN_PRICE,
        /** The price does not contain it. */
        OUTSIDE_PRICE
    }

    /** What the amount of a charge rests on. */
    public enum Proof {
        /** Documents prove it. */
        DOCUMENTS,
        /** Nothing proves it. */
        NONE,
        /** It is an estimate under a voluntary declaration, to be settled later. */
        ESTIMATE
    }

    /** Where insurance was taken out; cover taken in Indonesia adds nothing to the value. */
    public enum CoverPlace {
        /** Outside the customs territory. */
        ABROAD,
        /** In Indonesia. */
        DOMESTIC,
        /** Not known. */
        UNKNOWN
    }

    /** A known charge, placed as the delivery term says, shown apart and proven. */
    public static Charge of(Kind kind, Money amount) {
        return new Charge(kind, Optional.of(amount), Inclusion.BY_INCOTERM, true, Proof.DOCUMENTS, CoverPlace.UNKNOWN);
    }

    /** A charge that exists, of an amount that nobody knows. */
    public static Charge unknown(Kind kind) {
        return new Charge(kind, Optional.empty(), Inclusion.BY_INCOTERM, true, Proof.DOCUMENTS, CoverPlace.UNKNOWN);
    }

    /** The same with its amount changed in one way, for example shared out or converted. */
    public Charge withAmounts(UnaryOperator<Money> change) {
        return new Charge(kind, amount.map(change), inclusion, distinguished, proof, place);
    }
}
