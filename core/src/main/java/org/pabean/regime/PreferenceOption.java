package org.pabean.regime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Rupiah;
import org.pabean.origin.OriginReason;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;

/**
 * An agreement that an item could claim. It is not applied: a preference is claimed, never inferred.
 *
 * @param itemNumber the number of the item
 * @param agreement the agreement
 * @param general the general rate of the item
 * @param preferential the rate of the agreement; empty if its schedule is not loaded or has no rate for the line
 * @param saving the import duty saved, exact and before rounding, nothing where the general rate is not higher; empty if
 *     one of the rates is not known or is no percentage. Taxes on the duty fall besides
 * @param scheduleLoaded whether the schedule of the agreement is loaded; if not, it has to be, to tell the saving
 * @param missing what stands in the way of the claim today, as the claim or its absence shows it
 */
public record PreferenceOption(
        int itemNumber,
        AgreementCode agreement,
        DutyRate general,
        Optional<DutyRate> preferential,
        Optional<Rupiah> saving,
        boolean scheduleLoaded,
        List<OriginReason> missing) {

    /** Copies the list and refuses null. */
    public PreferenceOption {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(general, "general");
        Objects.requireNonNull(preferential, "preferential");
        Objects.requireNonNull(saving, "saving");
        missing = List.copyOf(missing);
    }

    /** Whether nothing but the claim itself stands in the way. */
    public boolean isReady() {
        return missing.isEmpty();
    }
}
