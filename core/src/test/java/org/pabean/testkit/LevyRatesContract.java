package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.levy.LuxuryRate;
import org.pabean.levy.VehicleRule;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;

/** What every source of tax rates keeps to. Extend it, name some facts of your data, and run it with JUnit. */
public abstract class LevyRatesContract {

    private static final Fraction ONE_WHOLE = Fraction.ONE;
    private static final int MANY = 2_000;

    /** For subclasses. */
    protected LevyRatesContract() {}

    /**
     * Rates that the law states for a day.
     *
     * @param day the day
     * @param vat the statutory rate of VAT
     * @param incomeTax the rate of income tax article 22 on goods of no list, for an importer with API
     */
    public record KnownRates(LocalDate day, Percent vat, Percent incomeTax) {

        /** From texts: an ISO date and two decimal numbers. */
        public static KnownRates of(String day, String vat, String incomeTax) {
            return new KnownRates(LocalDate.parse(day), Percent.parse(vat), Percent.parse(incomeTax));
        }
    }

    /** The source that is tested. */
    protected abstract LevyRates rates();

    /** A day on which every class of goods and every group of excise has a rate. */
    protected abstract LocalDate aKnownDay();

    /** A day that the source does not know. */
    protected abstract LocalDate aDayOutside();

    /** A line that bears no luxury-goods sales tax on {@link #aKnownDay()}. */
    protected abstract HsCode anOrdinaryLine();

    /** Rates as the law states them, on both sides of a change. Without them the test that needs them is skipped. */
    protected List<KnownRates> knownRates() {
        return List.of();
    }

    @Test
    void ratesAreThoseOfTheLaw() {
        assumeFalse(knownRates().isEmpty(), "name some known rates");
        for (KnownRates known : knownRates()) {
            LevyLaw law = rates().on(known.day());
            assertEquals(known.vat(), law.vat().percent(), known::toString);
            assertEquals(
                    known.incomeTax(), law.incomeTax(IncomeTaxClass.OTHER, true).percent(), known::toString);
        }
    }

    @Test
    void theLawTellsItsDay() {
        assertEquals(aKnownDay(), rates().on(aKnownDay()).day());
    }

    @Test
    void vatIsAPartOfAtMostTheWholeImportValue() {
        LevyLaw law = rates().on(aKnownDay());
        assertTrue(law.vat().percent().fraction().signum() >= 0);
        assertTrue(law.vat().percent().fraction().compareTo(ONE_WHOLE) < 0);
        assertTrue(law.vat().baseOfOrdinaryGoods().signum() > 0);
        assertTrue(law.vat().baseOfOrdinaryGoods().compareTo(ONE_WHOLE) <= 0);
    }

    @Test
    void everyClassOfGoodsHasAnIncomeTaxRateThatIsNoHigherWithAnImporterNumber() {
        LevyLaw law = rates().on(aKnownDay());
        for (IncomeTaxClass goods : IncomeTaxClass.values()) {
            Percent with = law.incomeTax(goods, true).percent();
            assertTrue(with.fraction().signum() >= 0);
            assertTrue(with.compareTo(law.incomeTax(goods, false).percent()) <= 0);
        }
    }

    @Test
    void everyGroupOfExciseHasARateWithItsCitation() {
        LevyLaw law = rates().on(aKnownDay());
        for (ExciseGroup goods : ExciseGroup.values()) {
            assertFalse(law.excise(goods).rate().isZero());
            RateChecks.assertNotNegative(law.excise(goods).rate());
            assertFalse(law.excise(goods).citation().instrument().isBlank());
        }
    }

    @Test
    void anOrdinaryLineBearsNoLuxuryTaxAndHasNoVehicleRules() {
        LevyLaw law = rates().on(aKnownDay());
        LuxuryRate rate = law.luxury(anOrdinaryLine());
        assertEquals(List.of(), rate.options());
        assertEquals(List.of(), law.vehicleRules(anOrdinaryLine()));
    }

    @Test
    void theSameQuestionGetsTheSameAnswer() {
        LevyLaw first = rates().on(aKnownDay());
        LevyLaw second = rates().on(aKnownDay());
        assertEquals(first.vat(), second.vat());
        assertEquals(first.incomeTax(IncomeTaxClass.OTHER, true), second.incomeTax(IncomeTaxClass.OTHER, true));
        assertEquals(first.excise(ExciseGroup.MMEA_A), second.excise(ExciseGroup.MMEA_A));
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        LevyLaw law = rates().on(aKnownDay());
        long answers = IntStream.range(0, MANY)
                .parallel()
                .mapToObj(i -> List.of(law.vat(), law.incomeTax(IncomeTaxClass.OTHER, true)))
                .distinct()
                .count();
        assertEquals(1, answers);
    }

    @Test
    void aDayOutsideTheDataIsRefusedByName() {
        assertEquals(
                aDayOutside(),
                assertThrows(DateOutsideDataException.class, () -> rates().on(aDayOutside()))
                        .day());
    }

    @Test
    void coverageIsTold() {
        assertTrue(rates().coverage().stream().anyMatch(known -> known.contains(aKnownDay())));
    }

    @Test
    void nobodyCanChangeAnAnswer() {
        List<VehicleRule> rules = rates().on(aKnownDay()).vehicleRules(anOrdinaryLine());
        assertThrows(UnsupportedOperationException.class, rules::clear);
        List<Coverage> coverage = rates().coverage();
        assertThrows(UnsupportedOperationException.class, coverage::clear);
    }
}
