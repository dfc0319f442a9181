package org.pabean.regime.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;

/**
 * A parcel that an Indonesian migrant worker sends home (<i>barang kiriman pekerja migran Indonesia</i>). Source: PMK
 * 141/2023.
 *
 * @param worker how the worker is known to the authorities
 * @param shipmentNumber which shipment of the calendar year it is, by registration of the consignment notes
 * @param packages how many packages it has
 * @param size the size of the package, if it is known
 * @param containsPhone whether it contains a telephone, handheld or tablet
 * @param exciseGoods whether it contains excisable goods
 * @param tradeGoods whether it contains trade goods
 */
@Value.Builder
@PabeanStyle
public record MigrantWorkerShipment(
        Worker worker,
        int shipmentNumber,
        int packages,
        Optional<PackageSize> size,
        boolean containsPhone,
        boolean exciseGoods,
        boolean tradeGoods)
        implements ReliefClaim {

    private static final Citation CITATION = Citation.secondary("PMK 141/2023", "");

    private static final Timeline<Integer> OF_REGISTERED = Timeline.<Integer>of("favoured shipments of migrant workers")
            .from("2023-12-11", 3, CITATION)
            .build();

    /** Refuses null. */
    public MigrantWorkerShipment {
        Objects.requireNonNull(worker, "worker");
        Objects.requireNonNull(size, "size");
    }

    /** How a worker is known to the authorities. */
    public enum Worker {
        /** Registered with the agency for migrant workers. */
        REGISTERED,
        /** With a verified contract only. */
        WITH_CONTRACT
    }

    /** Starts with the worker. */
    public static MigrantWorkerShipmentBuilderStages.BuildStart builder() {
        return MigrantWorkerShipmentBuilderStages.start();
    }

    /** How many shipments of the calendar year are favoured; empty if the relief is not in force on the day. */
    public static Optional<Integer> favouredShipments(Worker worker, LocalDate day, Readings readings) {
        return OF_REGISTERED
                .find(day)
                .map(period -> worker == Worker.REGISTERED
                        ? period.value()
                        : readings.of(ShipmentsOfContractWorkers.class).shipments());
    }

    @Override
    public Eligibility on(LocalDate day, Readings readings) {
        List<Reading> resting =
                worker == Worker.WITH_CONTRACT ? List.of(readings.of(ShipmentsOfContractWorkers.class)) : List.of();
        Optional<Integer> favoured = favouredShipments(worker, day, readings);
        if (favoured.isEmpty()) {
            return Eligibility.of(List.of(RefusalReason.NOT_IN_FORCE), CITATION, List.of());
        }
        List<RefusalReason> unmet = new ArrayList<>();
        unless(size.map(PackageSize::isWithinLimit).orElse(true), RefusalReason.PACKAGE_TOO_LARGE, unmet);
        unless(packages <= 1, RefusalReason.TOO_MANY_PACKAGES, unmet);
        unless(shipmentNumber <= favoured.get(), RefusalReason.SHIPMENTS_USED_UP, unmet);
        unless(!exciseGoods, RefusalReason.EXCISE_GOODS, unmet);
        unless(!containsPhone, RefusalReason.CONTAINS_PHONE, unmet);
        unless(!tradeGoods, RefusalReason.TRADE_GOODS, unmet);
        return Eligibility.of(unmet, CITATION, resting);
    }

    private static void unless(boolean met, RefusalReason reason, List<RefusalReason> unmet) {
        if (!met) {
            unmet.add(reason);
        }
    }
}
