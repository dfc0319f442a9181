package org.pabean.measurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Readings;
import org.pabean.law.Violation;
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
    void aRefusedQuantityIsNamedWithItsFigures() {
        BulkTolerance tolerance = BulkTolerance.on(MAY_2020, Readings.defaults());
        assertEquals(
                List.of("found: UNITS_DIFFER: 5000 LTR cannot be compared with 5000 TNE;"
                        + " give both by weight or both by volume"),
                refusals(tolerance, FIVE_THOUSAND_TONNES, Quantity.of("5000", UnitOfMeasure.LTR)));
        assertEquals(
                List.of("found: QUANTITY_NEGATIVE: a quantity of -1 TNE cannot be"),
                refusals(tolerance, FIVE_THOUSAND_TONNES, Quantity.of("-1", UnitOfMeasure.TNE)));
        assertEquals(
                List.of("declared: QUANTITY_NOT_POSITIVE: give a quantity above nought"),
                refusals(tolerance, Quantity.of("0", UnitOfMeasure.TNE), FIVE_THOUSAND_TONNES));
    }

    private static List<String> refusals(BulkTolerance tolerance, Quantity declared, Quantity found) {
        return assertThrows(InvalidInputException.class, () -> tolerance.compare(declared, found, Carriage.BULK_LIQUID))
                .violations()
                .stream()
                .map(Violation::toString)
                .toList();
    }

    @Test
    void whereNothingWasFoundNothingIsDutiable() {
        BulkComparison lost = compared("0", Carriage.BULK_LIQUID, Readings.defaults());
        assertEquals(Percent.of(-100), lost.difference());
        assertEquals(Quantity.of("0", UnitOfMeasure.TNE), lost.dutiable());
        assertEquals(Rupiah.ZERO, lost.valueOf(Rupiah.of(1_000_000)));
    }

    @ParameterizedTest
    @CsvSource({"BULK_LIQUID, true, tolerance 0.5 %", "BULK_IN_CONTAINER, false, tolerance 0 %"})
    void theEdgeIsAQuestionAndTheRateIsNamedOnlyWhereThereIsATolerance(
            Carriage carriage, boolean tolerated, String words) {
        BulkComparison comparison = compared("5010", carriage, Readings.defaults());
        assertEquals(tolerated ? List.of(ToleranceEdge.INCLUDED) : List.of(), comparison.readings());
        String text = comparison.explanation().toText(Locale.ENGLISH);
        assertTrue(text.contains(words), text);
    }

    @Test
    void aToleranceOfNoughtAcceptsTheVeryQuantityOnly() {
        BulkTolerance none = BulkTolerance.on(MAY_2020, Readings.defaults()).withRate(Percent.ZERO);
        Quantity more = Quantity.of("5000.001", UnitOfMeasure.TNE);
        assertTrue(none.compare(FIVE_THOUSAND_TONNES, FIVE_THOUSAND_TONNES, Carriage.BULK_SOLID)
                .isAccepted());
        assertFalse(
                none.compare(FIVE_THOUSAND_TONNES, more, Carriage.BULK_SOLID).isAccepted());
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
