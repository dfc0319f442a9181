package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/** A facility under which goods are imported (<i>fasilitas kepabeanan</i>). */
public sealed interface Facility {

    /** Exemption from import duty, Customs Law arts. 25-26. The taxes remain unless the item says otherwise. */
    record DutyExemption() implements Facility {}

    /**
     * Temporary import with relief (<i>impor sementara</i>), Customs Law art. 10D: a monthly part of the duty otherwise
     * due, a part of a month counting as a month.
     *
     * @param months months of stay
     * @param monthlyRate part of the duty for each month
     */
    record TemporaryImport(int months, Percent monthlyRate) implements Facility {

        /** The rate used in practice, 2 % a month (PP 28/2008 elucidation of art. 5). */
        public static final Percent USUAL_MONTHLY_RATE = Percent.of(2);

        /** Refuses null. */
        public TemporaryImport {
            Objects.requireNonNull(monthlyRate, "monthlyRate");
        }

        /** The part of the duty that the stay makes due, at most all of it. */
        public Fraction partDue() {
            return monthlyRate.fraction().times(months).min(Fraction.ONE);
        }
    }

    /**
     * Release for use out of a bonded storage place (<i>tempat penimbunan berikat</i>), PP 32/2009: value and class as at
     * entry, tariff as at registration of the release.
     *
     * @param dutyRateAtEntry the rate at entry, shown in the explanation only: it never makes the duty
     */
    record BondedStorageRelease(Optional<Percent> dutyRateAtEntry) implements Facility {

        /** Refuses null. */
        public BondedStorageRelease {
            Objects.requireNonNull(dutyRateAtEntry, "dutyRateAtEntry");
        }
    }
}
