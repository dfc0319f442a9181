package org.pabean.regime.allowance;

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
import org.pabean.law.InvalidInputException;
import org.pabean.law.NotInForceException;
import org.pabean.law.Readings;
import org.pabean.law.Violation;
import org.pabean.money.Fraction;
import org.pabean.regime.allowance.ContestPrize.Sort;
import org.pabean.regime.allowance.MigrantWorkerShipment.Worker;

/** Each condition of a relief by itself: which fact fails it, from which number on, and on which days there is none. */
class ReliefConditionsTest {

    private static final LocalDate IN_THE_SEASON = LocalDate.of(2025, 6, 25);
    private static final Readings DEFAULTS = Readings.defaults();

    @ParameterizedTest
    @CsvSource({
        "true, 1, 1, 80, false, 0, true,",
        "false, 1, 1, 80, false, 0, true, SENDER_NOT_PILGRIM",
        "true, 2, 1, 80, false, 30, true,",
        "true, 3, 1, 80, false, 30, true, SHIPMENTS_USED_UP",
        "true, 1, 2, 80, false, 0, true, TOO_MANY_PACKAGES",
        "true, 1, 1, 81, false, 0, true, PACKAGE_TOO_LARGE",
        "true, 1, 1, 80, true, 0, true, EXCISE_GOODS",
        "true, 1, 1, 80, false, 31, true, AFTER_FILING_WINDOW",
        "true, 1, 1, 80, false, -40, false, BEFORE_FILING_WINDOW"
    })
    void aPilgrimsParcelMeetsEachConditionOfArticle29A(
            boolean pilgrim,
            int number,
            int packages,
            long longest,
            boolean excise,
            int daysAfterLastFlight,
            boolean departed,
            RefusalReason reason) {
        HajjShipment parcel = HajjShipment.builder()
                .senderIsPilgrim(pilgrim)
                .shipmentNumber(number)
                .packages(packages)
                .exciseGoods(excise)
                .daysAfterLastReturnFlight(daysAfterLastFlight)
                .afterFirstDeparture(departed)
                .size(PackageSize.of(60, longest, 60))
                .build();
        assertReasons(reason, parcel.on(IN_THE_SEASON, DEFAULTS));
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTERED, 1, 1, 80, false, false, false,",
        "REGISTERED, 3, 1, 80, false, false, false,",
        "REGISTERED, 4, 1, 80, false, false, false, SHIPMENTS_USED_UP",
        "WITH_CONTRACT, 1, 1, 80, false, false, false,",
        "WITH_CONTRACT, 2, 1, 80, false, false, false, SHIPMENTS_USED_UP",
        "REGISTERED, 1, 2, 80, false, false, false, TOO_MANY_PACKAGES",
        "REGISTERED, 1, 1, 81, false, false, false, PACKAGE_TOO_LARGE",
        "REGISTERED, 1, 1, 80, true, false, false, CONTAINS_PHONE",
        "REGISTERED, 1, 1, 80, false, true, false, EXCISE_GOODS",
        "REGISTERED, 1, 1, 80, false, false, true, TRADE_GOODS"
    })
    void aWorkersParcelMeetsEachConditionOfPmk141(
            Worker worker,
            int number,
            int packages,
            long longest,
            boolean phone,
            boolean excise,
            boolean trade,
            RefusalReason reason) {
        MigrantWorkerShipment parcel = MigrantWorkerShipment.builder()
                .worker(worker)
                .shipmentNumber(number)
                .packages(packages)
                .containsPhone(phone)
                .exciseGoods(excise)
                .tradeGoods(trade)
                .size(PackageSize.of(60, longest, 60))
                .build();
        Eligibility answer = parcel.on(IN_THE_SEASON, DEFAULTS);
        assertReasons(reason, answer);
        assertEquals(
                worker == Worker.WITH_CONTRACT ? List.of(ShipmentsOfContractWorkers.ONE) : List.of(),
                answer.readings());
    }

    @Test
    void aWorkersParcelHadNoReliefBefore11December2023() {
        MigrantWorkerShipment parcel = MigrantWorkerShipment.builder()
                .worker(Worker.REGISTERED)
                .shipmentNumber(1)
                .packages(1)
                .containsPhone(false)
                .exciseGoods(false)
                .tradeGoods(false)
                .build();
        assertReasons(RefusalReason.NOT_IN_FORCE, parcel.on(LocalDate.of(2023, 12, 10), DEFAULTS));
        assertTrue(parcel.on(LocalDate.of(2023, 12, 11), DEFAULTS).isGranted());
    }

    @Test
    void aPrizeHadNoReliefBefore5March2025AndExciseGoodsHaveNoneEver() {
        ContestPrize medal = new ContestPrize(Sort.MEDAL, true, true, false);
        assertReasons(RefusalReason.NOT_IN_FORCE, medal.on(LocalDate.of(2025, 3, 4), DEFAULTS));
        assertTrue(medal.on(LocalDate.of(2025, 3, 5), DEFAULTS).isGranted());
        assertReasons(
                RefusalReason.EXCISE_GOODS, new ContestPrize(Sort.OTHER, true, true, true).on(IN_THE_SEASON, DEFAULTS));
    }

    @ParameterizedTest
    @CsvSource({
        "60, 60, 80, true",
        "80, 60, 60, true",
        "60, 80, 60, true",
        "1, 1, 1, true",
        "60, 60, 81, false",
        "60, 61, 80, false",
        "61, 61, 61, false",
        "80, 80, 1, false"
    })
    void aPackageMayStandOnAnySide(long length, long width, long height, boolean within) {
        assertEquals(within, PackageSize.of(length, width, height).isWithinLimit());
    }

    @Test
    void aPackageHasThreeLengthsAndNoneIsNought() {
        assertThrows(IllegalArgumentException.class, () -> PackageSize.of(60, 0, 60));
        assertThrows(IllegalArgumentException.class, () -> PackageSize.of(60, 60, -1));
        assertThrows(IllegalArgumentException.class, () -> new PackageSize(List.of(Fraction.ONE, Fraction.ONE)));
        assertThrows(IllegalArgumentException.class, () -> new PackageSize(List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, SIXTIETH,, false",
        "1, 59, FIFTY_NINTH,, false",
        "1, 60, SIXTIETH,, true",
        "1, 60, FIFTY_NINTH, REGISTRATION_CLOSED, true",
        "1, 61, SIXTIETH, REGISTRATION_CLOSED, false",
        "0, 1, SIXTIETH, NO_DEVICE, false"
    })
    void onlyTheSixtiethDayRestsOnAReading(
            int units, int days, LastDayOfRegistration reading, RefusalReason reason, boolean rests) {
        Eligibility answer = new DeviceRegistration(units, days).on(IN_THE_SEASON, DEFAULTS.with(reading));
        assertReasons(reason, answer);
        assertEquals(rests ? List.of(reading) : List.of(), answer.readings());
    }

    @Test
    void nobodyRegistersFewerDevicesThanNoneOrBeforeArrival() {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> new DeviceRegistration(-1, -2));
        assertEquals(
                List.of(
                        "units: UNITS_NEGATIVE: nobody registers -1 devices",
                        "circumstances.daysAfterArrival: DAYS_NEGATIVE: a device is registered on arrival or later, not -2"
                                + " days after it"),
                refused.violations().stream().map(Violation::toString).toList());
        assertEquals(0, new DeviceRegistration(0, 0).registrableUnits(IN_THE_SEASON, DEFAULTS));
    }

    @Test
    void theLimitsOfRegistrationAreKnownSince2021() {
        LocalDate before = LocalDate.of(2020, 12, 31);
        assertFalse(DeviceRegistration.isKnownOn(before));
        assertTrue(DeviceRegistration.isKnownOn(before.plusDays(1)));
        assertThrows(NotInForceException.class, () -> new DeviceRegistration(1, 0).on(before, DEFAULTS));
    }

    @Test
    void anAnswerSaysWhetherTheReliefIsGivenAndWhyNot() {
        Eligibility given = new DeviceRegistration(1, 0).on(IN_THE_SEASON, DEFAULTS);
        assertEquals("The relief is given.", given.explanation().title().english());
        assertEquals(List.of(), given.explanation().steps());
        Eligibility refused = new DeviceRegistration(1, 61).on(IN_THE_SEASON, DEFAULTS);
        assertEquals("The relief is not given.", refused.explanation().title().english());
        assertTrue(refused.explanation().toText(Locale.ENGLISH).contains("the time limit for registration is over"));
    }

    private static void assertReasons(RefusalReason reason, Eligibility answer) {
        assertEquals(reason == null ? List.of() : List.of(reason), answer.reasons());
    }
}
