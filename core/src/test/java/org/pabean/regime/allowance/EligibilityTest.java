package org.pabean.regime.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.law.Readings;
import org.pabean.regime.allowance.ContestPrize.Sort;
import org.pabean.regime.allowance.MigrantWorkerShipment.Worker;

class EligibilityTest {

    private static final LocalDate IN_THE_SEASON = LocalDate.of(2025, 6, 25);
    private static final PackageSize LARGEST = PackageSize.of(60, 80, 60);
    private static final PackageSize TOO_HIGH = PackageSize.of(60, 60, 81);

    private static HajjShipment ofPilgrim(int number, int days, PackageSize size) {
        return HajjShipment.builder()
                .senderIsPilgrim(true)
                .shipmentNumber(number)
                .packages(1)
                .exciseGoods(false)
                .daysAfterLastReturnFlight(days)
                .afterFirstDeparture(true)
                .size(size)
                .build();
    }

    private static MigrantWorkerShipment ofWorker(Worker worker, int number, boolean phone) {
        return MigrantWorkerShipment.builder()
                .worker(worker)
                .shipmentNumber(number)
                .packages(1)
                .containsPhone(phone)
                .exciseGoods(false)
                .tradeGoods(false)
                .size(Optional.empty())
                .build();
    }

    private static List<RefusalReason> reasons(ReliefClaim claim, LocalDate day) {
        return claim.on(day, Readings.defaults()).reasons();
    }

    @Test
    void aPilgrimMaySendTwoParcelsUntilThirtyDaysAfterTheLastFlight() {
        assertEquals(List.of(), reasons(ofPilgrim(2, 30, LARGEST), IN_THE_SEASON));
        assertEquals(List.of(RefusalReason.AFTER_FILING_WINDOW), reasons(ofPilgrim(2, 31, LARGEST), IN_THE_SEASON));
        assertEquals(List.of(RefusalReason.SHIPMENTS_USED_UP), reasons(ofPilgrim(3, 0, LARGEST), IN_THE_SEASON));
    }

    @Test
    void everyConditionThatIsNotMetIsTold() {
        assertEquals(
                List.of(
                        RefusalReason.AFTER_FILING_WINDOW,
                        RefusalReason.PACKAGE_TOO_LARGE,
                        RefusalReason.SHIPMENTS_USED_UP),
                reasons(ofPilgrim(3, 31, TOO_HIGH), IN_THE_SEASON));
    }

    @Test
    void thereWasNoReliefForPilgrimsBeforeMarch2025() {
        assertEquals(List.of(RefusalReason.NOT_IN_FORCE), reasons(ofPilgrim(1, 0, LARGEST), LocalDate.of(2025, 3, 4)));
    }

    @Test
    void aTelephoneSpoilsAWorkersParcel() {
        LocalDate day = LocalDate.of(2024, 2, 1);
        assertEquals(List.of(RefusalReason.CONTAINS_PHONE), reasons(ofWorker(Worker.REGISTERED, 3, true), day));
        assertEquals(List.of(RefusalReason.SHIPMENTS_USED_UP), reasons(ofWorker(Worker.REGISTERED, 4, false), day));
        assertEquals(List.of(RefusalReason.SHIPMENTS_USED_UP), reasons(ofWorker(Worker.WITH_CONTRACT, 2, false), day));
        assertEquals(List.of(), reasons(ofWorker(Worker.WITH_CONTRACT, 1, false), day));
    }

    @Test
    void carsAndLotteryPrizesAreNeverFree() {
        assertEquals(List.of(), reasons(new ContestPrize(Sort.MEDAL, true, true, false), IN_THE_SEASON));
        assertEquals(
                List.of(RefusalReason.PRIZE_EXCLUDED),
                reasons(new ContestPrize(Sort.MOTOR_VEHICLE, true, true, false), IN_THE_SEASON));
        assertEquals(
                List.of(RefusalReason.PRIZE_EXCLUDED, RefusalReason.WINNER_NOT_CITIZEN, RefusalReason.NO_PROOF),
                reasons(new ContestPrize(Sort.LOTTERY, false, false, false), IN_THE_SEASON));
    }

    @Test
    void twoDevicesAreRegisteredWithinSixtyDays() {
        Readings readings = Readings.defaults();
        assertEquals(2, new DeviceRegistration(3, 60).registrableUnits(IN_THE_SEASON, readings));
        assertEquals(1, new DeviceRegistration(1, 0).registrableUnits(IN_THE_SEASON, readings));
        assertEquals(0, new DeviceRegistration(1, 61).registrableUnits(IN_THE_SEASON, readings));
    }

    @Test
    void theAnswerExplainsItself() {
        assertTrue(ofPilgrim(3, 0, LARGEST)
                .on(IN_THE_SEASON, Readings.defaults())
                .explanation()
                .toText(Locale.ENGLISH)
                .contains("used up"));
    }
}
