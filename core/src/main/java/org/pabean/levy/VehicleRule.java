package org.pabean.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.pabean.declaration.VehicleFacts;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/**
 * A class of motor vehicles for luxury-goods sales tax. A vehicle meets it by its fuel, its cylinder capacity, and either
 * its consumption or its CO2: the text joins these two by "or".
 *
 * @param seats persons that the vehicle carries; all numbers if it is not asked
 * @param fuel the fuel; empty if any
 * @param engineCapacity cubic centimetres
 * @param kilometresPerLitre consumption; all numbers if it is not asked
 * @param co2 grams for a kilometre; all numbers if it is not asked
 * @param rate the rate, and the article
 */
public record VehicleRule(
        Span seats,
        Optional<VehicleFacts.Fuel> fuel,
        Span engineCapacity,
        Span kilometresPerLitre,
        Span co2,
        TaxRate rate) {

    /** Refuses null. */
    public VehicleRule {
        Objects.requireNonNull(seats, "seats");
        Objects.requireNonNull(fuel, "fuel");
        Objects.requireNonNull(engineCapacity, "engineCapacity");
        Objects.requireNonNull(kilometresPerLitre, "kilometresPerLitre");
        Objects.requireNonNull(co2, "co2");
        Objects.requireNonNull(rate, "rate");
    }

    /** Whether the facts show that the vehicle belongs to this class; what is not stated shows nothing. */
    public boolean isMetBy(VehicleFacts facts) {
        boolean fuelFits = fuel.isEmpty() || fuel.equals(facts.fuel());
        return fuelFits
                && fits(seats, facts.seats())
                && fits(engineCapacity, facts.engineCapacity())
                && testsFit(facts);
    }

    private static boolean fits(Span span, OptionalInt number) {
        return span.isAll() || (number.isPresent() && span.contains(Fraction.of(number.getAsInt())));
    }

    private boolean testsFit(VehicleFacts facts) {
        if (kilometresPerLitre.isAll() && co2.isAll()) {
            return true;
        }
        return passes(kilometresPerLitre, facts.kilometresPerLitre()) || passes(co2, facts.co2());
    }

    private static boolean passes(Span test, Optional<Fraction> number) {
        return !test.isAll() && number.map(test::contains).orElse(false);
    }

    /** The distinct rates, among those that the line may bear, of the classes that a vehicle meets. */
    static List<TaxRate> ratesMet(List<VehicleRule> rules, VehicleFacts facts, List<Percent> options) {
        List<TaxRate> met = new ArrayList<>();
        for (VehicleRule rule : rules) {
            boolean possible = options.contains(rule.rate.percent());
            boolean repeated = met.stream().anyMatch(rate -> rate.percent().equals(rule.rate.percent()));
            if (possible && !repeated && rule.isMetBy(facts)) {
                met.add(rule.rate);
            }
        }
        return met;
    }
}
