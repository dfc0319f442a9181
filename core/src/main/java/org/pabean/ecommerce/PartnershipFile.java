package org.pabean.ecommerce;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;

/**
 * What customs knows of an operator's partnership.
 *
 * @param shipmentsInYear import shipments in the calendar year
 * @param hasPartnership whether a partnership exists and was not revoked
 * @param dataSent whether e-catalog and e-invoice of the goods were sent
 * @param notice when the customs office gave notice that a partnership is owed
 * @param revoked whether a partnership was revoked
 * @param aboveLimitAtStart whether the operator was above the limit on 17 October 2023 already
 */
@Value.Builder
@PabeanStyle
public record PartnershipFile(
        int shipmentsInYear,
        boolean hasPartnership,
        boolean dataSent,
        Optional<LocalDate> notice,
        boolean revoked,
        boolean aboveLimitAtStart) {

    /**
     * Refuses null and a negative number.
     *
     * @throws IllegalArgumentException if the number of shipments is negative
     */
    public PartnershipFile {
        Objects.requireNonNull(notice, "notice");
        if (shipmentsInYear < 0) {
            throw new IllegalArgumentException(shipmentsInYear + " shipments in a year");
        }
    }

    /** Starts with the number of shipments. */
    public static PartnershipFileBuilderStages.BuildStart builder() {
        return PartnershipFileBuilderStages.start();
    }
}
