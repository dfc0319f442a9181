package org.pabean.declaration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.pabean.money.Money;

/**
 * What is proposed for the fall-back method: how far the earlier methods may be repeated flexibly, values found on other
 * bases, and rents of leased goods.
 *
 * @param comparison wider terms for methods II and III
 * @param resaleDays days after registration up to which sales in Indonesia count for method IV
 * @param values values found on some basis, preferred first
 * @param lease the lease, for goods that are leased
 */
public record FallbackProposal(
        Optional<ComparisonTerms> comparison,
        OptionalInt resaleDays,
        List<ProposedValue> values,
        Optional<Lease> lease) {

    /** Copies the list and refuses null. */
    public FallbackProposal {
        Objects.requireNonNull(comparison, "comparison");
        Objects.requireNonNull(resaleDays, "resaleDays");
        values = List.copyOf(values);
        Objects.requireNonNull(lease, "lease");
    }

    /** Values on some basis and nothing else. */
    public static FallbackProposal of(List<ProposedValue> values) {
        return new FallbackProposal(Optional.empty(), OptionalInt.empty(), values, Optional.empty());
    }

    /** A lease and nothing else. */
    public static FallbackProposal of(Lease lease) {
        return new FallbackProposal(Optional.empty(), OptionalInt.empty(), List.of(), Optional.of(lease));
    }

    /**
     * A value found on some basis.
     *
     * @param basis what it rests on
     * @param value the value CIF; empty where only the basis is to be judged
     * @param availability whether its data are available in Indonesia
     */
    public record ProposedValue(FallbackBasis basis, Optional<Money> value, Availability availability) {

        /** Refuses null. */
        public ProposedValue {
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(availability, "availability");
        }
    }

    /** Whether data are available in Indonesia. */
    public enum Availability {
        /** They are, wherever they come from. */
        IN_INDONESIA,
        /** They would have to be fetched from abroad. */
        ABROAD_ONLY
    }
}
