package org.pabean.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;

class LiquidBoundsTest {

    private static VolumeCorrection at(int celsius) {
        return VolumeCorrection.ofCoefficient(
                Fraction.of(1, 100), Fraction.of(800), Fraction.of(celsius), Readings.defaults());
    }

    @ParameterizedTest
    @ValueSource(ints = {-85, 115})
    void aVolumeMayAtMostVanishOrDouble(int celsius) {
        assertTrue(at(celsius).factor().signum() > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {-86, 116, 13_010})
    void beyondThatTheTemperatureIsRefused(int celsius) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> at(celsius));
        assertEquals("temperature", refused.violations().get(0).path());
        assertEquals("TEMPERATURE_OUT_OF_BOUNDS", refused.violations().get(0).code());
    }

    @Test
    void aFactorHasAtMostTwentyDecimals() {
        VolumeCorrection correction = at(30);
        assertEquals(20, correction.roundedTo(20).factor().scale());
        assertThrows(IllegalArgumentException.class, () -> correction.roundedTo(21));
        assertThrows(IllegalArgumentException.class, () -> correction.roundedTo(-1));
    }
}
