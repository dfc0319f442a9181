package org.pabean.sanction;

import java.time.LocalDate;
import java.util.List;
import org.pabean.law.Readings;
import org.pabean.regime.parcel.AssessmentSystem;

/**
 * Computes administrative fines. The same breach on the same day costs the same whoever asks: there is no further input,
 * and nothing is remembered between calls. PP 28/2008 as amended by PP 39/2019; PMK 99/PMK.04/2019.
 */
public final class Fines {

    private final Readings readings;

    private Fines(Readings readings) {
        this.readings = readings;
    }

    /** Fines with every open point of law read by its documented default. */
    public static Fines standard() {
        return with(Readings.defaults());
    }

    /** Fines with these answers to the open points of law. */
    public static Fines with(Readings readings) {
        return new Fines(readings);
    }

    /**
     * The fine for a breach.
     *
     * @param breach what was done wrong
     * @param day registration date of the declaration; where none was broken, the day of the breach
     * @throws org.pabean.law.NotInForceException if no table of fines is known for that day
     */
    public Fine fine(Breach breach, LocalDate day) {
        if (breach instanceof Breach.UnpaidDuty unpaid) {
            return new UnpaidDutyFine(readings).fine(unpaid, day);
        } else if (breach instanceof Breach.Unfined unfined) {
            return unfined(unfined, day);
        } else if (breach instanceof Breach.ReliefMisuse misuse) {
            return PercentageFines.fine(misuse, day);
        } else if (breach instanceof Breach.DutyPercentage percentage) {
            return PercentageFines.fine(percentage, day);
        } else if (breach instanceof Breach.Repeated repeated) {
            return RepeatSteps.fine(repeated, day);
        } else {
            return FixedSums.fine((Breach.FixedSum) breach, day);
        }
    }

    /** One error that the law does not name is fined all the same if an open point is read so. */
    private Fine unfined(Breach.Unfined breach, LocalDate day) {
        if (breach.error() != UnfinedError.PARCEL_TARIFF) {
            return UnpaidDutyFine.none(breach, List.of());
        }
        ParcelTariffFine reading = readings.of(ParcelTariffFine.class);
        return reading == ParcelTariffFine.NOT_FINED
                ? UnpaidDutyFine.none(breach, List.of(reading))
                : new UnpaidDutyFine(readings, List.of(reading))
                        .fine(
                                new Breach.UnpaidDuty(
                                        UnpaidDutyArticle.IMPORT_VALUE, AssessmentSystem.SELF, breach.goods()),
                                day);
    }
}
