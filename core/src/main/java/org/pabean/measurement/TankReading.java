package org.pabean.measurement;

import java.util.Objects;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * What was read at a tank, and the observed volume that follows: level after trim and list, volume of the table, less
 * free water, times the shell factor, less what a floating roof displaces.
 *
 * @param table the certified table of the tank
 * @param level height of the liquid in millimetres, as read
 * @param trimCorrection millimetres to add for the ship lying deeper at one end; may be negative
 * @param listCorrection millimetres to add for the ship leaning to one side; may be negative
 * @param freeWater litres of water at the bottom
 * @param shellFactor factor for the warmth of the tank's wall; one where the table does not ask for it
 * @param roofDisplacement litres displaced by a floating roof
 */
public record TankReading(
        TankTable table,
        Fraction level,
        Fraction trimCorrection,
        Fraction listCorrection,
        Fraction freeWater,
        Fraction shellFactor,
        Fraction roofDisplacement) {

    /**
     * Checks the numbers.
     *
     * @throws org.pabean.law.InvalidInputException if free water or the roof's displacement is negative, or the shell
     *     factor is not above nought
     */
    public TankReading {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(trimCorrection, "trimCorrection");
        Objects.requireNonNull(listCorrection, "listCorrection");
        Violations violations = new Violations();
        violations.check(freeWater.signum() >= 0, "freeWater", "VOLUME_NEGATIVE", "give litres, nought or more");
        violations.check(shellFactor.signum() > 0, "shellFactor", "FACTOR_NOT_POSITIVE", "give a factor near 1");
        violations.check(
                roofDisplacement.signum() >= 0, "roofDisplacement", "VOLUME_NEGATIVE", "give litres, nought or more");
        violations.refuseIfAny();
    }

    /** A reading of the height of the liquid (<i>sounding</i>) in millimetres, without corrections. */
    public static TankReading atLevel(TankTable table, Fraction level) {
        return new TankReading(table, level, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ONE, Fraction.ZERO);
    }

    /** A reading of the empty height (<i>ullage</i>) below a reference height, both in millimetres. */
    public static TankReading atUllage(TankTable table, Fraction referenceHeight, Fraction ullage) {
        return atLevel(table, referenceHeight.minus(ullage));
    }

    /** This reading with corrections in millimetres for trim and list. */
    public TankReading correctedBy(Fraction trim, Fraction list) {
        return new TankReading(table, level, trim, list, freeWater, shellFactor, roofDisplacement);
    }

    /** This reading with so many litres of free water at the bottom. */
    public TankReading withFreeWater(Fraction litres) {
        return new TankReading(table, level, trimCorrection, listCorrection, litres, shellFactor, roofDisplacement);
    }

    /** This reading with a factor for the warmth of the tank's wall. */
    public TankReading withShellFactor(Fraction factor) {
        return new TankReading(table, level, trimCorrection, listCorrection, freeWater, factor, roofDisplacement);
    }

    /** This reading with a floating roof that displaces so many litres. */
    public TankReading withRoofDisplacement(Fraction litres) {
        return new TankReading(table, level, trimCorrection, listCorrection, freeWater, shellFactor, litres);
    }

    /** The level after the corrections for trim and list, in millimetres. */
    public Fraction correctedLevel() {
        return level.plus(trimCorrection).plus(listCorrection);
    }

    /**
     * The observed volume in litres, exact.
     *
     * @throws org.pabean.law.InvalidInputException if the table does not reach the corrected level, or water and roof
     *     take more than there is
     */
    public Quantity volume() {
        Fraction liquid = table.volumeAt(correctedLevel()).minus(freeWater);
        Fraction volume = liquid.times(shellFactor).minus(roofDisplacement);
        Violations violations = new Violations();
        violations.check(
                liquid.signum() >= 0 && volume.signum() >= 0,
                "freeWater",
                "VOLUME_NEGATIVE",
                () -> "free water and roof take more than the tank holds at " + correctedLevel() + " mm");
        violations.refuseIfAny();
        return new Quantity(volume, UnitOfMeasure.LTR);
    }

    /** How the observed volume came about. */
    public Step step() {
        return Step.of(new Wording("Observed volume", "Volume teramati"), Figure.of(volume()))
                .with(new Wording("corrected level in mm", "tinggi terkoreksi dalam mm"), Figure.of(correctedLevel()))
                .with(new Wording("free water in l", "air bebas dalam l"), Figure.of(freeWater))
                .with(new Wording("shell factor", "faktor dinding tangki"), Figure.of(shellFactor))
                .with(new Wording("roof displacement in l", "perpindahan atap dalam l"), Figure.of(roofDisplacement))
                .under(MeasurementSources.TANK);
    }
}
