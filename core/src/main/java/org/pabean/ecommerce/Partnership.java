package org.pabean.ecommerce;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.law.DayCount;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;

/**
 * Whether an operator owes customs a partnership on a day, and whether its imports are served. Up to 1,000 import
 * shipments in a calendar year none is owed; one more, and it is.
 *
 * @param required whether a partnership is owed
 * @param service whether imports through the operator are served
 * @param lastDay the last day for the partnership, if notice was given
 * @param citation where the rule is written
 * @param readings answers to open points of law that it rests on
 */
public record Partnership(
        boolean required, Service service, Optional<LocalDate> lastDay, Citation citation, List<Reading> readings) {

    /** Copies the list and refuses null. */
    public Partnership {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(citation, "citation");
        readings = List.copyOf(readings);
    }

    /** Whether imports are served, and why not. */
    public enum Service {
        /** They are. */
        SERVED(new Wording("served", "dilayani")),
        /** They are not: the time after the notice has passed without a partnership. */
        REFUSED_AFTER_NOTICE(new Wording("not served: no partnership in time", "tidak dilayani: belum bermitra")),
        /** They are not: the partnership was revoked. */
        REFUSED_AFTER_REVOCATION(
                new Wording("not served: the partnership was revoked", "tidak dilayani: kemitraan dicabut")),
        /** They are not until e-catalog and e-invoice are sent. */
        REFUSED_WITHOUT_DATA(
                new Wording("not served until e-catalog and e-invoice are sent", "tidak dilayani: data belum dikirim"));

        private final Wording wording;

        Service(Wording wording) {
            this.wording = wording;
        }

        /** The answer in words. */
        public Wording wording() {
            return wording;
        }
    }

    /** How an operator stands on a day. */
    public static Partnership of(PartnershipFile file, LocalDate day, Readings readings) {
        boolean required = PartnershipRules.EXEMPT_SHIPMENTS
                .find(day)
                .map(exempt -> file.shipmentsInYear() > exempt.value())
                .orElse(false);
        DayCount count = readings.of(DayCount.class);
        Optional<LocalDate> lastDay = file.notice().map(notice -> PartnershipRules.lastDay(notice, count));
        List<Reading> resting = lastDay.isPresent() ? List.of(count) : List.of();
        Service service = required ? service(file, day, lastDay) : Service.SERVED;
        Citation citation = service == Service.REFUSED_WITHOUT_DATA ? PartnershipRules.DATA : PartnershipRules.REFUSAL;
        return new Partnership(required, service, lastDay, citation, resting);
    }

    private static Service service(PartnershipFile file, LocalDate day, Optional<LocalDate> lastDay) {
        if (file.hasPartnership()) {
            return file.dataSent() ? Service.SERVED : Service.REFUSED_WITHOUT_DATA;
        } else if (file.revoked()) {
            return Service.REFUSED_AFTER_REVOCATION;
        }
        boolean inTransition = file.aboveLimitAtStart() && PartnershipRules.TRANSITION.valueOn(day);
        boolean late = lastDay.map(day::isAfter).orElse(false);
        return late && !inTransition ? Service.REFUSED_AFTER_NOTICE : Service.SERVED;
    }

    /** Whether imports through the operator are served. */
    public boolean isServed() {
        return service == Service.SERVED;
    }
}
