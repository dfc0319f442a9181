package org.pabean.regime.traveller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.Circumstances.Device;
import org.pabean.declaration.Circumstances.Holder;
import org.pabean.declaration.Circumstances.Registration;
import org.pabean.declaration.DocumentType;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.InvalidInputException;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.Relief;
import org.pabean.regime.SmallWorld;
import org.pabean.regime.allowance.LastDayOfRegistration;
import org.pabean.tariff.Levy;

class DeviceRegimeTest {

    private static final Assessor ASSESSOR = SmallWorld.assessor().rounding(RoundingPolicy.NONE);

    private static Declared onArrival(String day) {
        return Declared.on(DocumentType.DEVICE_REGISTRATION, day)
                .as(new Device(Registration.ON_ARRIVAL, 0, Optional.empty()));
    }

    private static Declared late(String day, int days) {
        return Declared.on(DocumentType.DEVICE_REGISTRATION, day)
                .as(new Device(Registration.LATE, days, Optional.empty()));
    }

    private static Assessment assess(Declared declared) {
        return ASSESSOR.assess(declared.declaration());
    }

    private static Rupiah rp(long amount) {
        return Rupiah.of(amount);
    }

    @Test
    void aTelephoneOnArrivalHasThePassengersAllowance() {
        assertEquals(rp(0), assess(onArrival("2024-03-20").dollars("450")).total());
        assertEquals(
                rp(9_600_000), assess(onArrival("2025-10-10").dollars("1100")).customsValue());
    }

    @Test
    void twoTelephonesShareOneAllowance() {
        assertEquals(
                rp(20_800_000),
                assess(onArrival("2024-03-20").dollars("1000").dollars("800")).customsValue());
    }

    @Test
    void incomeTaxIsTenPercentAndTwentyWithoutTaxNumberUntilJune2025() {
        assertEquals(
                rp(1_760_000), assess(onArrival("2025-06-05").dollars("1500")).amount(Levy.INCOME_TAX));
        assertEquals(
                rp(3_520_000),
                assess(onArrival("2025-06-05").dollars("1500").withoutTaxNumber())
                        .amount(Levy.INCOME_TAX));
        assertEquals(
                rp(0),
                assess(onArrival("2025-06-06").dollars("1500").withoutTaxNumber())
                        .amount(Levy.INCOME_TAX));
    }

    @Test
    void aLateRegistrationHasNoAllowance() {
        Assessment phone = assess(late("2024-03-20", 20).dollars("450"));
        assertEquals(rp(7_200_000), phone.customsValue());
        assertEquals(rp(792_000), phone.amount(Levy.INCOME_TAX));
    }

    @Test
    void sinceJune2025ALateRegistrationBearsIncomeTaxOnlyIfReadThatWay() {
        Declared phone = late("2025-10-10", 20).dollars("450");
        assertEquals(rp(0), assess(phone).amount(Levy.INCOME_TAX));
        assertTrue(assess(phone).readings().contains(LateDeviceIncomeTax.NOT_COLLECTED));
        assertEquals(
                rp(792_000),
                ASSESSOR.with(LateDeviceIncomeTax.COLLECTED)
                        .assess(phone.declaration())
                        .amount(Levy.INCOME_TAX));
    }

    @Test
    void theSixtiethDayIsTheLast() {
        assertEquals(
                rp(7_200_000), assess(late("2024-03-20", 60).dollars("450")).customsValue());
        assertThrows(
                InvalidInputException.class, () -> assess(late("2024-03-20", 61).dollars("450")));
        assertThrows(
                InvalidInputException.class,
                () -> ASSESSOR.with(LastDayOfRegistration.FIFTY_NINTH)
                        .assess(late("2024-03-20", 60).dollars("450").declaration()));
    }

    @Test
    void aThirdTelephoneIsRefused() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> assess(onArrival("2024-03-20").pieces(Quantity.of("3", UnitOfMeasure.PCE), "900")));
        assertEquals("TOO_MANY_DEVICES", refused.violations().get(0).code());
    }

    @Test
    void aMigrantWorkersTelephonesAreFreeSinceDecember2023() {
        Device worker = new Device(Registration.ON_ARRIVAL, 0, Optional.empty(), Holder.MIGRANT_WORKER);
        assertEquals(
                rp(0),
                assess(onArrival("2023-12-11").dollars("1500").as(worker)).total());
        assertTrue(assess(onArrival("2023-12-10").dollars("1500").as(worker))
                        .total()
                        .signum()
                > 0);
    }

    @Test
    void aRefusalSaysHowLongAndHowManyDevicesAreRegistered() {
        assertEquals(
                "circumstances.daysAfterArrival: DEVICE_REGISTRATION_CLOSED: devices are registered within 60 days after"
                        + " arrival, not 61",
                refusal(late("2024-03-20", 61).dollars("450")));
        assertEquals(
                "consignment.items: TOO_MANY_DEVICES: one person registers two devices of an arrival, not 3",
                refusal(onArrival("2024-03-20").dollars("450").dollars("450").dollars("450")));
    }

    @Test
    void aQuantityOfNoughtIsToldAsSuchAndNotAsALateRegistration() {
        assertEquals(
                "consignment.items: DEVICE_MISSING: declare one device or two: a quantity of nought registers none",
                refusal(onArrival("2024-03-20").pieces(Quantity.of("0", UnitOfMeasure.PCE), "450")));
    }

    @Test
    void aDeviceToldByItsWeightCountsAsOne() {
        Declared two = onArrival("2024-03-20")
                .pieces(Quantity.of("0.2", UnitOfMeasure.KGM), "300")
                .pieces(Quantity.of("5", UnitOfMeasure.KGM), "200");
        assertEquals(rp(0), assess(two).total());
    }

    @Test
    void howManyDevicesWereRegisteredIsNotKnownBefore2021() {
        assertEquals(
                rp(0),
                assess(onArrival("2020-12-31").dollars("100").dollars("100").dollars("100"))
                        .total());
    }

    @Test
    void theReliefIsNamedByWhenAndByWhomADeviceIsRegistered() {
        Optional<Money> ten = Optional.of(Money.of("USD", "10"));
        Relief arrival = assess(onArrival("2024-03-20").dollars("450").as(new Device(Registration.ON_ARRIVAL, 0, ten)))
                .relief();
        Relief late = assess(onArrival("2024-03-20").dollars("450").as(new Device(Registration.LATE, 9, ten)))
                .relief();
        assertEquals("Passenger allowance", arrival.name().english());
        assertEquals("12", arrival.citation().locator());
        assertEquals("Late registration", late.name().english());
        assertEquals("13C", late.citation().locator());
        assertEquals(arrival.freeShares(), late.freeShares());
    }

    @Test
    void withoutAnAllowanceNothingIsFreeNotEvenADeviceOfNoValue() {
        assertEquals(Relief.NONE, assess(late("2024-03-20", 9).dollars("0")).relief());
        assertEquals(Relief.NONE, assess(late("2024-03-20", 9).dollars("450")).relief());
    }

    @Test
    void aStatedRateOfDutyWinsOverTheTenPercent() {
        Declared stated = late("2025-10-10", 9).dollars("100", "85171300", Declared.duty("0"));
        assertEquals(rp(0), assess(stated).amount(Levy.IMPORT_DUTY));
    }

    private static String refusal(Declared declared) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> assess(declared));
        assertEquals(1, refused.violations().size());
        return refused.violations().get(0).toString();
    }
}
