package org.pabean.goods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HsCodeTest {

    private static final HsCode HORSES = HsCode.of("0101.21.00");
    private static final HsCode BEER = HsCode.of("22030019");

    @Test
    void dotsDoNotMatter() {
        assertEquals(HORSES, HsCode.of("01012100"));
        assertEquals(HORSES, HsCode.line(1_012_100));
        assertEquals("01012100", HORSES.plain());
        assertEquals("0101.21.00", HORSES.toString());
        assertEquals("0101.21", HsCode.of("010121").toString());
        assertEquals("0101", HsCode.of("0101").toString());
        assertEquals("01", HsCode.of("01").toString());
    }

    @Test
    void aCodeKnowsItsPlaceInTheNomenclature() {
        assertEquals(1, HORSES.chapter());
        assertEquals(101, HORSES.heading());
        assertEquals(22, BEER.chapter());
        assertEquals(2203, BEER.heading());
        assertTrue(BEER.isLine());
        assertFalse(HsCode.of("220300").isLine());
        assertEquals(6, HsCode.of("220300").digits());
        assertEquals(1_012_100, HORSES.number());
        assertEquals(22_030_019, BEER.number());
    }

    @Test
    void aHeadingContainsItsLinesAndItself() {
        HsCode heading = HsCode.of("2203");
        assertTrue(heading.contains(BEER));
        assertTrue(heading.contains(heading));
        assertTrue(HsCode.of("22").contains(BEER));
        assertFalse(BEER.contains(heading));
        assertFalse(heading.contains(HsCode.of("22040019")));
        assertFalse(HsCode.of("10").contains(HORSES));
    }

    @Test
    void codesOfDifferentLengthDiffer() {
        assertNotEquals(HsCode.of("01"), HsCode.of("0100"));
        assertTrue(HsCode.of("2203").compareTo(BEER) < 0);
        assertTrue(HORSES.compareTo(BEER) < 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "123",
                "12345",
                "1234567",
                "123456789",
                "0101.21.0",
                "0101 21 00",
                ".0101",
                "0101.",
                "A1",
                "22..03",
                "01.01",
                "0101..21",
                "0101.21.00.",
                "2203.0.019",
                "２２０３",
                "-0101"
            })
    void whatIsNoCodeIsRefusedByName(String text) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> HsCode.of(text));
        assertTrue(String.valueOf(refused.getMessage()).contains("\"" + text + "\""));
    }

    @Test
    void aNumberOfMoreThanEightDigitsIsNoLine() {
        assertThrows(IllegalArgumentException.class, () -> HsCode.line(100_000_000));
        assertThrows(IllegalArgumentException.class, () -> HsCode.line(-1));
    }

    @Test
    void theFirstAndTheLastNumberOfEightDigitsAreLines() {
        assertEquals(HsCode.of("00000000"), HsCode.line(0));
        assertEquals(HsCode.of("99999999"), HsCode.line(99_999_999));
        assertThrows(IllegalArgumentException.class, () -> HsCode.line(-1));
        assertThrows(IllegalArgumentException.class, () -> HsCode.line(100_000_000));
    }

    @Test
    void codesSpreadOverAHashTable() {
        assertEquals(
                100,
                IntStream.range(0, 100)
                        .map(number -> HsCode.line(number).hashCode())
                        .distinct()
                        .count());
        assertNotEquals(HsCode.of("0101").hashCode(), HsCode.of("000101").hashCode());
    }
}
