package org.pabean.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {

    private enum Colour implements Reading {
        RED,
        GREEN;

        @Override
        public Wording question() {
            return Wording.same("Which colour?");
        }

        @Override
        public Wording answer() {
            return Wording.same(name());
        }

        @Override
        public Citation citation() {
            return Citation.unverified("test", "");
        }
    }

    @Test
    void anOpenPointThatNobodySwitchedHasItsFirstAnswer() {
        assertEquals(Colour.RED, Readings.defaults().of(Colour.class));
        assertEquals(List.of(), Readings.defaults().switched());
    }

    @Test
    void aSwitchChangesItsPointOnly() {
        Readings switched = Readings.defaults().with(Colour.GREEN);
        assertEquals(Colour.GREEN, switched.of(Colour.class));
        assertEquals(DayCount.SINCE_INCLUSIVE, switched.of(DayCount.class));
        assertEquals(Colour.RED, Readings.defaults().of(Colour.class));
    }

    @Test
    void theLastSwitchOfAPointHolds() {
        Readings back = Readings.defaults().with(Colour.GREEN).with(Colour.RED);
        assertEquals(Colour.RED, back.of(Colour.class));
        assertEquals(List.of(Colour.RED), back.switched());
    }

    @Test
    void switchedPointsComeInOrderOfTheirCodes() {
        Readings readings = Readings.defaults().with(DayCount.SINCE_EXCLUSIVE).with(Colour.GREEN);
        assertEquals(List.of(Colour.GREEN, DayCount.SINCE_EXCLUSIVE), readings.switched());
        assertEquals(readings, Readings.defaults().with(Colour.GREEN).with(DayCount.SINCE_EXCLUSIVE));
        assertEquals(
                readings.hashCode(),
                Readings.defaults()
                        .with(Colour.GREEN)
                        .with(DayCount.SINCE_EXCLUSIVE)
                        .hashCode());
        assertNotEquals(readings, Readings.defaults());
    }

    private enum Shape implements Reading {
        ROUND,
        SQUARE;

        @Override
        public Wording question() {
            return Wording.same("Which shape?");
        }

        @Override
        public Wording answer() {
            return Wording.same(name());
        }

        @Override
        public Citation citation() {
            return Citation.unverified("test", "");
        }
    }

    private enum Age implements Reading {
        OLD,
        YOUNG;

        @Override
        public Wording question() {
            return Wording.same("Which age?");
        }

        @Override
        public Wording answer() {
            return Wording.same(name());
        }

        @Override
        public Citation citation() {
            return Citation.unverified("test", "");
        }
    }

    @Test
    void fourSwitchedPointsComeInOrderOfTheirCodesAndReadSo() {
        Readings readings = Readings.defaults()
                .with(Shape.SQUARE)
                .with(DayCount.SINCE_EXCLUSIVE)
                .with(Age.YOUNG)
                .with(Colour.GREEN);
        assertEquals(List.of(Age.YOUNG, Colour.GREEN, DayCount.SINCE_EXCLUSIVE, Shape.SQUARE), readings.switched());
        assertEquals("[YOUNG, GREEN, SINCE_EXCLUSIVE, SQUARE]", readings.toString());
    }

    @Test
    void aCodeNamesPointAndAnswer() {
        assertEquals("DayCount.SINCE_EXCLUSIVE", DayCount.SINCE_EXCLUSIVE.code());
    }
}
