package org.pabean.measurement;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Violation;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * The factor that brings a volume observed at some temperature to 15 °C: {@code exp(-a d (1 + 0.8 a d))}, where d is
 * the temperature less 15 °C and a the coefficient of expansion at 15 °C. Source: ASTM D1250-80, table 54.
 *
 * <p>The coefficient is exact. The unrounded factor has forty significant digits; the factor in use is rounded to the
 * decimals of the tables. Immutable.
 */
public final class VolumeCorrection {

    private static final Fraction BASE_TEMPERATURE = Fraction.of(15);
    private static final Fraction CURVATURE = Fraction.of(4, 5);
    private static final MathContext EXPONENT = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final int SHOWN_ALPHA = 9;
    private static final int MOST_DECIMALS = 20;

    /** A volume that doubled or vanished; the tables end far below a fifth of it. */
    private static final Fraction MOST_WARMTH = Fraction.ONE;

    private final Wording table;
    private final Fraction density15;
    private final Fraction temperature;
    private final Fraction alpha15;
    private final BigDecimal unrounded;
    private final int decimals;
    private final List<Reading> readings;

    private VolumeCorrection(
            Wording table,
            Fraction density15,
            Fraction temperature,
            Fraction alpha15,
            int decimals,
            List<Reading> readings) {
        this.table = Objects.requireNonNull(table, "table");
        this.density15 = density15;
        this.temperature = temperature;
        this.alpha15 = alpha15;
        this.unrounded = factor(alpha15, temperature);
        this.decimals = decimals;
        this.readings = List.copyOf(readings);
    }

    /**
     * The correction by table 54A, 54B or 54D.
     *
     * @param table the table for the goods
     * @param density15 density at 15 °C in kg/m³
     * @param temperature observed temperature in °C
     * @param readings answers to {@link FactorDecimals}, {@link TableSteps} and {@link ProductZones}
     * @throws InvalidInputException if the table does not know the density, or if no liquid stays one at the temperature
     */
    public static VolumeCorrection of(
            CorrectionTable table, Fraction density15, Fraction temperature, Readings readings) {
        FactorDecimals decimals = readings.of(FactorDecimals.class);
        TableSteps steps = readings.of(TableSteps.class);
        ProductZones zones = readings.of(ProductZones.class);
        List<Reading> used = new ArrayList<>(List.of(decimals, steps));
        if (table.hasZones()) {
            used.add(zones);
        }
        Fraction density = steps.density(density15);
        return new VolumeCorrection(
                table.wording(),
                density,
                steps.temperature(temperature),
                table.alpha15(density, zones),
                decimals.decimals(),
                used);
    }

    /**
     * The correction by table 54C: the coefficient of the goods is known and given.
     *
     * @param alpha15 coefficient of expansion at 15 °C, per degree
     * @param density15 density at 15 °C in kg/m³
     * @param temperature observed temperature in °C
     * @param readings answers to {@link FactorDecimals} and {@link TableSteps}
     * @throws InvalidInputException if no liquid stays one at the temperature
     */
    public static VolumeCorrection ofCoefficient(
            Fraction alpha15, Fraction density15, Fraction temperature, Readings readings) {
        FactorDecimals decimals = readings.of(FactorDecimals.class);
        TableSteps steps = readings.of(TableSteps.class);
        return new VolumeCorrection(
                new Wording("Table 54C, given coefficient", "Tabel 54C, koefisien diberikan"),
                steps.density(density15),
                steps.temperature(temperature),
                alpha15,
                decimals.decimals(),
                List.of(decimals, steps));
    }

    /**
     * This correction with the factor rounded half up to so many decimals.
     *
     * @throws IllegalArgumentException if the number is negative, or more than twenty
     */
    public VolumeCorrection roundedTo(int places) {
        if (places < 0 || places > MOST_DECIMALS) {
            throw new IllegalArgumentException("a factor cannot have " + places + " decimals");
        }
        List<Reading> others = readings.stream()
                .filter(reading -> !(reading instanceof FactorDecimals))
                .toList();
        return new VolumeCorrection(table, density15, temperature, alpha15, places, others);
    }

    private static BigDecimal factor(Fraction alpha, Fraction temperature) {
        Fraction warmth = alpha.times(temperature.minus(BASE_TEMPERATURE));
        if (warmth.compareTo(MOST_WARMTH) > 0 || warmth.compareTo(MOST_WARMTH.negated()) < 0) {
            throw new InvalidInputException(List.of(new Violation(
                    "temperature",
                    "TEMPERATURE_OUT_OF_BOUNDS",
                    "at " + temperature + " °C the goods are no liquid; give the observed temperature in °C")));
        }
        Fraction exponent =
                warmth.times(Fraction.ONE.plus(CURVATURE.times(warmth))).negated();
        return DecimalExponential.exp(exponent.asDecimal(EXPONENT.getPrecision(), EXPONENT.getRoundingMode()));
    }

    /** Density at 15 °C in kg/m³, as the factor used it. */
    public Fraction density15() {
        return density15;
    }

    /** Observed temperature in °C, as the factor used it. */
    public Fraction temperature() {
        return temperature;
    }

    /** Coefficient of expansion at 15 °C, per degree, exact. */
    public Fraction alpha15() {
        return alpha15;
    }

    /** The factor before rounding, to forty significant digits. */
    public BigDecimal unrounded() {
        return unrounded;
    }

    /** The factor in use, rounded half up. */
    public BigDecimal factor() {
        return unrounded.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** The open points that the factor rests on. */
    public List<Reading> readings() {
        return readings;
    }

    /** How the factor came about. */
    public Step step() {
        Fraction shown = Fraction.of(alpha15.asDecimal(SHOWN_ALPHA, RoundingMode.HALF_UP));
        return Step.of(
                        new Wording("Volume correction factor to 15 °C", "Faktor koreksi volume ke 15 °C"),
                        Figure.of(Fraction.of(factor())))
                .with(new Wording("table", "tabel"), Figure.of(table))
                .with(new Wording("density at 15 °C in kg/m³", "densitas 15 °C dalam kg/m³"), Figure.of(density15))
                .with(new Wording("temperature in °C", "suhu dalam °C"), Figure.of(temperature))
                .with(new Wording("expansion per °C", "muai per °C"), Figure.of(shown))
                .under(MeasurementSources.TABLE_54);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VolumeCorrection that
                && table.equals(that.table)
                && density15.equals(that.density15)
                && temperature.equals(that.temperature)
                && alpha15.equals(that.alpha15)
                && decimals == that.decimals
                && readings.equals(that.readings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(table, density15, temperature, alpha15, decimals, readings);
    }

    @Override
    public String toString() {
        return factor().toPlainString();
    }
}
