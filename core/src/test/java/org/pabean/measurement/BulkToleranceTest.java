package org.pabean.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

class BulkToleranceTest {

    private static final LocalDate MAY_2020 = LocalDate.of(2020, 5, 1);
    private static final Quantity FIVE_THOUSAND_TONNES = Quantity.of("5000", UnitOfMeasure.TNE);

    @ParameterizedTest
    @CsvSource({"5020, true", "5025, true", "5025.001, false", "4975, true", "4974.999, false", "5030, false"})
    void halfAPercentMoreOrLessIsAccepted(String found, boolean accepted) {
        assertEquals(
                accepted,
                compared(found, Carriage.BULK_LIQUID, Readings.defaults()).isAccepted());
    }

    @Test
    void exactlyTheToleranceCanBeReadAsTooMuch() {
        Readings excluded = Readings.defaults().with(ToleranceEdge.EXCLUDED);
        assertFalse(compared("5025", Carriage.BULK_LIQUID, excluded).isAccepted());
        assertTrue(compared("5024.999", Carriage.BULK_LIQUID, excluded).isAccepted());
    }

    @ParameterizedTest
    @CsvSource({
        "BULK_LIQUID, true",
        "BULK_GAS, true",
        "BULK_SOLID, true",
        "BULK_IN_CONTAINER, false",
        "LIVESTOCK, false"
    })
    void onlyGoodsWithoutContainerAreTolerated(Carriage carriage, boolean accepted) {
        assertEquals(accepted, compared("5010", carriage, Readings.defaults()).isAccepted());
        assertTrue(compared("5000", carriage, Readings.defaults()).isAccepted());
    }

    @Test
    void anAcceptedDifferenceLeavesTheDeclaredQuantityAndValue() {
        BulkComparison comparison = compared("5020", Carriage.BULK_LIQUID, Readings.defaults());
        assertEquals(FIVE_THOUSAND_TONNES, comparison.dutiable());
        assertEquals(Rupiah.of(1_000_000), comparison.valueOf(Rupiah.of(1_000_000)));
    }

    @Test
    void beyondTheToleranceTheFoundQuantityCountsAtTheDeclaredUnitPrice() {
        BulkComparison comparison = compared("5030", Carriage.BULK_LIQUID, Readings.defaults());
        assertEquals(Quantity.of("5030", UnitOfMeasure.TNE), comparison.dutiable());
        assertEquals(Rupiah.of(1_006_000), comparison.valueOf(Rupiah.of(1_000_000)));
        assertEquals(Percent.parse("0.6"), comparison.difference());
    }

    @Test
    void unitsOfOneKindAreCompared() {
        BulkTolerance tolerance = BulkTolerance.on(MAY_2020, Readings.defaults());
        Quantity kilograms = Quantity.of("5030000", UnitOfMeasure.KGM);
        BulkComparison comparison = tolerance.compare(FIVE_THOUSAND_TONNES, kilograms, Carriage.BULK_LIQUID);
        assertEquals(Quantity.of("5030", UnitOfMeasure.TNE), comparison.dutiable());
        Quantity litres = Quantity.of("5000", UnitOfMeasure.LTR);
        assertThrows(
                InvalidInputException.class,
                () -> tolerance.compare(FIVE_THOUSAND_TONNES, litres, Carriage.BULK_LIQUID));
    }

    @Test
    void aQuestionMayStateItsOwnTolerance() {
        BulkTolerance two = BulkTolerance.on(MAY_2020, Readings.defaults()).withRate(Percent.of(2));
        Quantity found = Quantity.of("5100", UnitOfMeasure.TNE);
        assertTrue(two.compare(FIVE_THOUSAND_TONNES, found, Carriage.BULK_SOLID).isAccepted());
        assertThrows(IllegalArgumentException.class, () -> two.withRate(Percent.of(-1)));
    }

    @Test
    void aShortfallBeyondTheToleranceRemindsOfNaturalShrinkage() {
        String less = compared("4900", Carriage.BULK_LIQUID, Readings.defaults())
                .explanation()
                .toText(Locale.ENGLISH);
        String more = compared("5100", Carriage.BULK_LIQUID, Readings.defaults())
                .explanation()
                .toText(Locale.ENGLISH);
        assertTrue(less.contains("26(1)g"), less);
        assertFalse(more.contains("26(1)g"), more);
        assertTrue(more.contains("PMK 26/PMK.04/2020"), more);
    }

    private static BulkComparison compared(String found, Carriage carriage, Readings readings) {
        return BulkTolerance.on(MAY_2020, readings)
                .compare(FIVE_THOUSAND_TONNES, Quantity.of(found, UnitOfMeasure.TNE), carriage);
    }
}
