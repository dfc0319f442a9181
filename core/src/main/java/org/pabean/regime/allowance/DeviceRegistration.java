package org.pabean.regime.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.law.Citation;
import org.pabean.law.NotInForceException;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.law.Violations;

/**
 * Telephones, handhelds or tablets that a traveller registers by their IMEI. Source: PER-13/BC/2021 arts. 10-11 as
 * amended by PER-7/BC/2023.
 *
 * @param units how many devices
 * @param daysAfterArrival days from arrival to registration; nought on arrival
 */
public record DeviceRegistration(int units, int daysAfterArrival) implements ReliefClaim {

    private static final Citation CITATION = Citation.secondary("PER-13/BC/2021 jo. PER-7/BC/2023", "10-11, 13C");

    private static final Timeline<Limits> LIMITS = Timeline.<Limits>of("registration of devices")
            .from("2021-01-01", new Limits(2, 60), CITATION)
            .build();

    /**
     * Refuses negative numbers.
     *
     * @throws org.pabean.law.InvalidInputException if a number is negative
     */
    public DeviceRegistration {
        Violations violations = new Violations();
        violations.check(units >= 0, "units", "UNITS_NEGATIVE", () -> "nobody registers " + units + " devices");
        violations.check(
                daysAfterArrival >= 0,
                "circumstances.daysAfterArrival",
                "DAYS_NEGATIVE",
                () -> "a device is registered on arrival or later, not " + daysAfterArrival + " days after it");
        violations.refuseIfAny();
    }

    private record Limits(int units, int days) {}

    /** Whether the limits of the registration are known for a day. */
    public static boolean isKnownOn(LocalDate day) {
        return LIMITS.find(day).isPresent();
    }

    /**
     * Whether devices can be registered on that day after arrival.
     *
     * @throws NotInForceException if the limits of the day are not known
     */
    @Override
    public Eligibility on(LocalDate day, Readings readings) {
        LastDayOfRegistration reading = readings.of(LastDayOfRegistration.class);
        int days = LIMITS.valueOn(day).days();
        List<RefusalReason> unmet = new ArrayList<>();
        if (daysAfterArrival > days || (daysAfterArrival == days && !reading.isIncluded())) {
            unmet.add(RefusalReason.REGISTRATION_CLOSED);
        }
        if (units == 0) {
            unmet.add(RefusalReason.NO_DEVICE);
        }
        List<Reading> resting = daysAfterArrival == days ? List.of(reading) : List.of();
        return Eligibility.of(unmet, CITATION, resting);
    }

    /**
     * How many of the devices can be registered: at most two of one person and arrival.
     *
     * @throws NotInForceException if the limits of the day are not known
     */
    public int registrableUnits(LocalDate day, Readings readings) {
        return on(day, readings).isGranted()
                ? Math.min(units, LIMITS.valueOn(day).units())
                : 0;
    }
}
