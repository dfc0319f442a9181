package org.pabean.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;
import org.pabean.goods.Country;
import org.pabean.internal.PabeanStyle;
import org.pabean.money.Money;

/**
 * The way of the goods to Indonesia: it decides the freight norm and the comparison with other shipments, and it is what
 * direct consignment under a trade agreement is judged by.
 *
 * @param mode how they travel on the main stretch
 * @param loadingCountry where they were loaded for Indonesia
 * @param through countries between loading and Indonesia, in the order of the way
 * @param billOfLadingDate date of the bill of lading or air waybill
 * @param loadingDate day on which they were loaded
 * @param airTariff freight by the tariff of IATA for this carriage: the norm where an air waybill names no freight
 * @param transit what happened to the goods on the way; empty if nothing is known of it
 */
@Value.Builder
@PabeanStyle
public record Journey(
        TransportMode mode,
        Optional<Country> loadingCountry,
        List<Country> through,
        Optional<LocalDate> billOfLadingDate,
        Optional<LocalDate> loadingDate,
        Optional<Money> airTariff,
        Optional<Transit> transit) {

    /** Copies the list and refuses null. */
    public Journey {
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(loadingCountry, "loadingCountry");
        through = List.copyOf(through);
        Objects.requireNonNull(billOfLadingDate, "billOfLadingDate");
        Objects.requireNonNull(loadingDate, "loadingDate");
        Objects.requireNonNull(airTariff, "airTariff");
        Objects.requireNonNull(transit, "transit");
    }

    /** A journey of which it is not known what happened to the goods on the way. */
    public Journey(
            TransportMode mode,
            Optional<Country> loadingCountry,
            List<Country> through,
            Optional<LocalDate> billOfLadingDate,
            Optional<LocalDate> loadingDate,
            Optional<Money> airTariff) {
        this(mode, loadingCountry, through, billOfLadingDate, loadingDate, airTariff, Optional.empty());
    }

    /** The same with its tariff changed in one way, for example shared out or converted. */
    public Journey withAmounts(UnaryOperator<Money> change) {
        return new Journey(
                mode, loadingCountry, through, billOfLadingDate, loadingDate, airTariff.map(change), transit);
    }

    /** Starts with the mode of transport. */
    public static JourneyBuilderStages.BuildStart builder() {
        return JourneyBuilderStages.start();
    }

    /** A journey of which only mode and country of loading are known. */
    public static Journey from(Country loadingCountry, TransportMode mode) {
        return builder().mode(mode).loadingCountry(loadingCountry).build();
    }
}
