package org.pabean.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @Test
    void unitsOfOneKindConvertExactly() {
        assertEquals(
                Quantity.of("25000", UnitOfMeasure.KGM),
                Quantity.of("25", UnitOfMeasure.TNE).in(UnitOfMeasure.KGM));
        assertEquals(
                Quantity.of("0.33", UnitOfMeasure.LTR),
                Quantity.of("330", UnitOfMeasure.MLT).in(UnitOfMeasure.LTR));
        assertEquals(
                Quantity.of("1500000", UnitOfMeasure.GRM),
                Quantity.of("1.5", UnitOfMeasure.TNE).in(UnitOfMeasure.GRM));
    }

    @Test
    void kilogramsAreNoLitres() {
        Quantity rice = Quantity.of("1", UnitOfMeasure.KGM);
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> rice.in(UnitOfMeasure.LTR));
        assertEquals("1 KGM cannot be told in LTR", refused.getMessage());
        assertFalse(UnitOfMeasure.MTR.convertsTo(UnitOfMeasure.MTK));
    }

    @ParameterizedTest
    @EnumSource
    void everyUnitHasASignInBothLanguages(UnitOfMeasure unit) {
        assertFalse(unit.symbol().in(Locale.ENGLISH).isBlank());
        assertFalse(unit.symbol().in(Locale.forLanguageTag("id")).isBlank());
        assertTrue(unit.convertsTo(unit));
    }

    @Test
    void aCountryIsKnownByItsCode() {
        assertEquals("SG", Country.of("SG").toString());
        assertEquals(Country.INDONESIA, Country.of("ID"));
        assertTrue(Country.isKnown("TL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sg", "SGP", "ZZ", "XX", "S", "EU"})
    void aCountryThatIsoDoesNotKnowIsRefusedByName(String code) {
        assertFalse(Country.isKnown(code));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Country.of(code));
        assertTrue(String.valueOf(refused.getMessage()).contains("\"" + code + "\""));
    }
}
