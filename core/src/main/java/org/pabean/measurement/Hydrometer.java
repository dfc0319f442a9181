package org.pabean.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.money.Fraction;

/**
 * A hydrometer read at the temperature of the liquid, and the density at 15 °C that follows. Source: ASTM D1250-80,
 * table 53.
 *
 * @param reading density read, in kg/m³
 * @param temperature temperature of the liquid in °C
 */
public record Hydrometer(Fraction reading, Fraction temperature) {

    private static final Fraction BASE_TEMPERATURE = Fraction.of(15);
    private static final Fraction GLASS = Fraction.parse("0.000023");
    private static final Fraction GLASS_SQUARE = Fraction.parse("0.00000002");
    private static final int DECIMALS = 8;
    private static final int WORKING_DECIMALS = 20;
    private static final Fraction STANDSTILL = Fraction.parse("0.000000000001");
    private static final int ROUNDS = 100;

    /**
     * Checks the reading.
     *
     * @throws org.pabean.law.InvalidInputException if the density is not above nought
     */
    public Hydrometer {
        Objects.requireNonNull(temperature, "temperature");
        Violations violations = new Violations();
        violations.check(reading.signum() > 0, "reading", "DENSITY_NOT_POSITIVE", "give kg/m³ above nought");
        violations.refuseIfAny();
    }

    /** The density at the observed temperature, after the expansion of the glass, in kg/m³, exact. */
    public Fraction observedDensity() {
        Fraction warmth = temperature.minus(BASE_TEMPERATURE);
        Fraction glass = Fraction.ONE.minus(GLASS.times(warmth)).minus(GLASS_SQUARE.times(warmth.times(warmth)));
        return reading.times(glass);
    }

    /**
     * The density at 15 °C in kg/m³ to eight decimals: the one that, expanded by the unrounded factor of the table,
     * gives the observed density. It is sought by repeating until it stands still.
     *
     * @param table the table for the goods
     * @param readings answers to {@link ProductZones}; the steps of the printed tables are not applied in between
     * @throws org.pabean.law.InvalidInputException if the table does not know the density, or the search swings over
     *     the border of two zones without rest; the laboratory's density is then needed
     */
    public Fraction density15(CorrectionTable table, Readings readings) {
        Readings unstepped = readings.with(TableSteps.AS_MEASURED);
        Fraction observed = observedDensity();
        Fraction density = observed;
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal factor =
                    VolumeCorrection.of(table, density, temperature, unstepped).unrounded();
            Fraction next = rounded(observed.dividedBy(Fraction.of(factor)), WORKING_DECIMALS);
            Fraction change = next.minus(density);
            if (change.max(change.negated()).compareTo(STANDSTILL) < 0) {
                return rounded(next, DECIMALS);
            }
            density = next;
        }
        throw new InvalidInputException(List.of(new Violation(
                "reading", "DENSITY_AT_ZONE_BORDER", "no density stands still near " + density + " kg/m³")));
    }

    private static Fraction rounded(Fraction number, int places) {
        return Fraction.of(number.asDecimal(places, RoundingMode.HALF_UP));
    }
}
