package org.pabean.measurement;

import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.money.Fraction;

/** Units of the petroleum trade that the tariff does not use, as the ASTM D1250-80 tables define them. */
public final class PetroleumUnits {

    /** Litres of one barrel. */
    public static final Fraction LITRES_PER_BARREL = Fraction.parse("158.987294928");

    private static final Fraction API_NUMERATOR = Fraction.parse("141.5");
    private static final Fraction API_OFFSET = Fraction.parse("131.5");

    private PetroleumUnits() {}

    /** The source of both definitions. */
    public static Citation citation() {
        return MeasurementSources.UNITS;
    }

    /**
     * So many barrels as litres.
     *
     * @param barrels number of barrels
     */
    public static Quantity litres(Fraction barrels) {
        return new Quantity(barrels.times(LITRES_PER_BARREL), UnitOfMeasure.LTR);
    }

    /**
     * A volume in barrels.
     *
     * @throws IllegalArgumentException if the quantity is no volume
     */
    public static Fraction barrels(Quantity volume) {
        return volume.in(UnitOfMeasure.LTR).amount().dividedBy(LITRES_PER_BARREL);
    }

    /**
     * Degrees API of a relative density at 60/60 °F.
     *
     * @throws ArithmeticException if the relative density is nought
     */
    public static Fraction degreesApi(Fraction relativeDensity) {
        return API_NUMERATOR.dividedBy(relativeDensity).minus(API_OFFSET);
    }

    /**
     * Relative density at 60/60 °F of degrees API.
     *
     * @throws ArithmeticException for -131.5 degrees
     */
    public static Fraction relativeDensity(Fraction degreesApi) {
        return API_NUMERATOR.dividedBy(degreesApi.plus(API_OFFSET));
    }
}
