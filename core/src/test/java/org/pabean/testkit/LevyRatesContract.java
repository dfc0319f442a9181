package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.goods.HsCode;
import org.pabean.law.DateOutsideDataException;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.Fraction;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;

/** What every source of tax rates keeps to. Extend it, name some facts of your data, and run it with JUnit. */
public abstract class LevyRatesContract {

    private static final Fraction ONE_WHOLE = Fraction.ONE;

    /** For subclasses. */
    protected LevyRatesContract() {}

    /** The source that is tested. */
    protected abstract LevyRates rates();

    /** A day on which every class of goods and every group of excise has a rate. */
    protected abstract LocalDate aKnownDay();

    /** A day that the source does not know. */
    protected abstract LocalDate aDayOutside();

    /** A line that bears no luxury-goods sales tax on {@link #aKnownDay()}. */
    protected abstract HsCode anOrdinaryLine();

    @Test
    void theLawTellsItsDay() {
        assertEquals(aKnownDay(), rates().on(aKnownDay()).day());
    }

    @Test
    void vatIsAPartOfAtMostTheWholeImportValue() {
        LevyLaw law = rates().on(aKnownDay());
        assertTrue(law.vat().percent().fraction().compareTo(ONE_WHOLE) < 0);
        assertTrue(law.vat().baseOfOrdinaryGoods().signum() > 0);
        assertTrue(law.vat().baseOfOrdinaryGoods().compareTo(ONE_WHOLE) <= 0);
    }

    @Test
    void everyClassOfGoodsHasAnIncomeTaxRateThatIsNoHigherWithAnImporterNumber() {
        LevyLaw law = rates().on(aKnownDay());
        for (IncomeTaxClass goods : IncomeTaxClass.values()) {
            assertTrue(law.incomeTax(goods, true)
                            .percent()
                            .compareTo(law.incomeTax(goods, false).percent())
                    <= 0);
        }
    }

    @Test
    void everyGroupOfExciseHasARateWithItsCitation() {
        LevyLaw law = rates().on(aKnownDay());
        for (ExciseGroup goods : ExciseGroup.values()) {
            assertFalse(law.excise(goods).rate().isZero());
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
}
