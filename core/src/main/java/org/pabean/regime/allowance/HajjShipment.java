package org.pabean.regime.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;

/**
 * A parcel that a hajj pilgrim sends home (<i>barang kiriman jemaah haji</i>). Source: PMK 96/2023 arts. 21(3), 29A as
 * inserted by PMK 4/2025.
 *
 * @param senderIsPilgrim whether the sender is an Indonesian pilgrim, of the regular or special quota, in the register of
 *     religious affairs; accompanying staff is not
 * @param shipmentNumber which shipment of the season it is
 * @param packages how many packages it has
 * @param size the size of the package, if it is known
 * @param exciseGoods whether it contains excisable goods
 * @param daysAfterLastReturnFlight days from the last return flight of the season to the consignment note; negative
 *     before that flight
 * @param afterFirstDeparture whether the first departure flight of the season has left
 */
@Value.Builder
@PabeanStyle
public record HajjShipment(
        boolean senderIsPilgrim,
        int shipmentNumber,
        int packages,
        Optional<PackageSize> size,
        boolean exciseGoods,
        int daysAfterLastReturnFlight,
        boolean afterFirstDeparture)
        implements ReliefClaim {

    private static final Citation CITATION = Citation.verified("PMK 96/2023 jo. PMK 4/2025", "29A");

    private static final Timeline<Integer> FILING_DAYS = Timeline.<Integer>of(
                    "days for the consignment notes of pilgrims")
            .from("2025-03-05", 30, CITATION)
            .build();

    /** How many shipments of a pilgrim are favoured in a season. */
    public static final Timeline<Integer> FAVOURED_SHIPMENTS = Timeline.<Integer>of("favoured shipments of a pilgrim")
            .from("2025-03-05", 2, CITATION)
            .build();

    /** Refuses null. */
    public HajjShipment {
        Objects.requireNonNull(size, "size");
    }

    /** Starts with the sender. */
    public static HajjShipmentBuilderStages.BuildStart builder() {
        return HajjShipmentBuilderStages.start();
    }

    @Override
    public Eligibility on(LocalDate day, Readings readings) {
        Optional<Timeline.Period<Integer>> filing = FILING_DAYS.find(day);
        if (filing.isEmpty()) {
            return Eligibility.of(List.of(RefusalReason.NOT_IN_FORCE), CITATION, List.of());
        }
        List<RefusalReason> unmet = new ArrayList<>();
        unless(afterFirstDeparture, RefusalReason.BEFORE_FILING_WINDOW, unmet);
        unless(daysAfterLastReturnFlight <= filing.get().value(), RefusalReason.AFTER_FILING_WINDOW, unmet);
        unless(size.map(PackageSize::isWithinLimit).orElse(true), RefusalReason.PACKAGE_TOO_LARGE, unmet);
        unless(packages <= 1, RefusalReason.TOO_MANY_PACKAGES, unmet);
        unless(senderIsPilgrim, RefusalReason.SENDER_NOT_PILGRIM, unmet);
        unless(shipmentNumber <= FAVOURED_SHIPMENTS.valueOn(day), RefusalReason.SHIPMENTS_USED_UP, unmet);
        unless(!exciseGoods, RefusalReason.EXCISE_GOODS, unmet);
        return Eligibility.of(unmet, CITATION, List.of());
    }

    private static void unless(boolean met, RefusalReason reason, List<RefusalReason> unmet) {
        if (!met) {
            unmet.add(reason);
        }
    }
}
