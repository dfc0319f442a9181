package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.pabean.internal.PabeanOptionalStyle;
import org.pabean.money.Fraction;

/**
 * What luxury-goods sales tax asks of a motor vehicle, PP 73/2019 arts. 4-24 and 38-40. State what the vehicle's papers
 * show; the rate is found if it is enough.
 *
 * @param seats how many persons it carries, the driver included; a bus needs it
 * @param engineCapacity cylinder capacity in cubic centimetres
 * @param fuel what drives it
 * @param kilometresPerLitre how far it goes on a litre
 * @param co2 grams of carbon dioxide for a kilometre
 */
@Value.Builder
@PabeanOptionalStyle
public record VehicleFacts(
        OptionalInt seats,
        OptionalInt engineCapacity,
        Optional<Fuel> fuel,
        Optional<Fraction> kilometresPerLitre,
        Optional<Fraction> co2) {

    /** What drives a vehicle. */
    public enum Fuel {
        /** Spark ignition. */
        PETROL,
        /** Compression ignition, diesel or semi-diesel. */
        DIESEL,
        /** Battery or fuel cell. */
        ELECTRIC
    }

    /** Refuses null and numbers that are not positive. */
    public VehicleFacts {
        Objects.requireNonNull(fuel, "fuel");
        refuseUnlessPositive(seats.orElse(1), "seats");
        refuseUnlessPositive(engineCapacity.orElse(1), "engineCapacity");
        refuseUnlessPositive(kilometresPerLitre.map(Fraction::signum).orElse(1), "kilometresPerLitre");
        refuseUnlessPositive(co2.map(Fraction::signum).orElse(0) + 1, "co2");
    }

    private static void refuseUnlessPositive(int number, String name) {
        if (number <= 0) {
            throw new IllegalArgumentException("a vehicle without positive " + name);
        }
    }

    /** Starts with nothing stated. */
    public static VehicleFactsBuilder builder() {
        return new VehicleFactsBuilder();
    }
}
