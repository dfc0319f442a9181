package org.pabean.regime.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.DocumentType;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.SmallWorld;
import org.pabean.tariff.Levy;

class ConsignmentNoteProperties {

    private static final Assessor ASSESSOR = SmallWorld.assessor();
    private static final Assessor EXACT = ASSESSOR.rounding(RoundingPolicy.NONE);
    private static final ExchangeRates RATES = SmallWorld.data().exchange();
    private static final Fraction SMALLEST = Fraction.of(1, 1_000_000);

    @Provide
    Arbitrary<LocalDate> days() {
        return ParcelArbitraries.days();
    }

    @Provide
    Arbitrary<LocalDate> daysSince2020() {
        return ParcelArbitraries.daysSince2020();
    }

    @Provide
    Arbitrary<Long> cents() {
        return ParcelArbitraries.cents();
    }

    @Provide
    Arbitrary<String> codes() {
        return ParcelArbitraries.codes();
    }

    @Provide
    Arbitrary<CurrencyCode> currencies() {
        return ParcelArbitraries.currencies();
    }

    private static Declared note(LocalDate day) {
        return Declared.on(DocumentType.CONSIGNMENT_NOTE, day.toString());
    }

    private static Money worth(Fraction usd, CurrencyCode currency, LocalDate day) {
        Fraction rupiah = usd.times(RATES.on(CurrencyCode.USD, day).rupiahPerUnit());
        return new Money(currency, rupiah.dividedBy(RATES.on(currency, day).rupiahPerUnit()));
    }

    private static Rupiah duty(Declared declared) {
        return EXACT.assess(declared.declaration()).amount(Levy.IMPORT_DUTY);
    }

    private static String dollars(long cents) {
        return Fraction.of(cents, 100).toString();
    }

    @Property
    void threeDollarsAreFreeOfDutyInAnyCurrencyAndTheLeastMoreIsNot(
            @ForAll("daysSince2020") LocalDate day, @ForAll("currencies") CurrencyCode currency) {
        Fraction three = Fraction.of(3);
        assertTrue(duty(note(day).price(worth(three, currency, day))).isZero());
        assertTrue(duty(note(day).price(worth(three.plus(SMALLEST), currency, day)))
                        .signum()
                > 0);
    }

    @Property
    void fifteenHundredDollarsAreAtTheFlatRateInAnyCurrency(
            @ForAll("days") LocalDate day, @ForAll("currencies") CurrencyCode currency) {
        assertEquals(Rupiah.of(1_800_000), duty(note(day).price(worth(Fraction.of(1_500), currency, day))));
    }

    @Property
    void theOrderOfTheLinesDoesNotMatter(
            @ForAll("days") LocalDate day,
            @ForAll("cents") long first,
            @ForAll("codes") String firstCode,
            @ForAll("cents") long second,
            @ForAll("codes") String secondCode) {
        Declared one = note(day).dollars(dollars(first), firstCode).dollars(dollars(second), secondCode);
        Declared other = note(day).dollars(dollars(second), secondCode).dollars(dollars(first), firstCode);
        assertEquals(
                ASSESSOR.assess(one.declaration()).total(),
                ASSESSOR.assess(other.declaration()).total());
    }

    /**
     * A lower value never costs more within one band. Between the bands the law jumps: from the small value to the band, and
     * from the band to the general tariff.
     */
    @Property
    void withinABandALowerValueNeverCostsMore(
            @ForAll("days") LocalDate day,
            @ForAll("codes") String code,
            @ForAll("cents") long one,
            @ForAll("cents") long other) {
        Assessment lower = ASSESSOR.assess(
                note(day).dollars(dollars(Math.min(one, other)), code).declaration());
        Assessment higher = ASSESSOR.assess(
                note(day).dollars(dollars(Math.max(one, other)), code).declaration());
        if (lower.item(1).treatment().regime().equals(higher.item(1).treatment().regime())) {
            assertTrue(lower.total().compareTo(higher.total()) <= 0);
        }
    }

    /** Listed goods with a general rate below the flat rate can get cheaper above the ceiling; here they bear 20 %. */
    @Property
    void theJumpFromTheSmallValueToTheBandIsUpward(@ForAll("days") LocalDate day, @ForAll("codes") String code) {
        Fraction limit = NoteLaw.VERSIONS.valueOn(day).freeLimit();
        Declared small = note(day).dollars(limit.toString(), code);
        Declared band = note(day).dollars(limit.plus(Fraction.of(1, 100)).toString(), code);
        assertTrue(ASSESSOR.assess(small.declaration())
                        .total()
                        .compareTo(ASSESSOR.assess(band.declaration()).total())
                <= 0);
    }

    @Property
    void everyLevyRestsOnTheValueOfTheDeclaration(
            @ForAll("days") LocalDate day, @ForAll("cents") long cents, @ForAll("codes") String code) {
        Assessment assessment =
                EXACT.assess(note(day).dollars(dollars(cents), code).declaration());
        assertEquals(Rupiah.of(cents * 160), assessment.customsValue());
        assertTrue(assessment.total().compareTo(assessment.customsValue()) <= 0);
    }
}
