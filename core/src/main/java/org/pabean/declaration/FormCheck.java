package org.pabean.declaration;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pabean.law.Violations;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** Looks over what only some forms of declaration can state: a facility, the circumstances, days of the law's time. */
final class FormCheck {

    /** Parcels and carried goods have reliefs of their own: their forms carry no facility (so PMK 96/2023 art. 22(1)b). */
    private static final Set<DocumentType> CARRYING_FACILITIES =
            EnumSet.of(DocumentType.IMPORT_DECLARATION, DocumentType.SPECIAL_IMPORT_DECLARATION);

    /** The Customs Law is in force since this day. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1996, 4, 1);

    /** Later days are slips of the pen: nobody can know the law of the next century. */
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);

    private static final Percent LARGEST_MONTHLY_RATE = Percent.of(5);
    private static final int LONGEST_STAY = 36;

    private final Declaration declaration;
    private final Violations violations;

    FormCheck(Declaration declaration, Violations violations) {
        this.declaration = declaration;
        this.violations = violations;
    }

    void run() {
        day("registrationDate", declaration.registrationDate());
        if (declaration.paymentDate().isPresent()) {
            day("paymentDate", declaration.paymentDate().get());
        }
        if (declaration.facility().isPresent()) {
            facility(declaration.facility().get());
        }
        if (declaration.circumstances().isPresent()) {
            circumstances(declaration.circumstances().get());
        }
    }

    private void day(String path, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            violations.add(
                    path,
                    "DATE_BEFORE_LAW",
                    "the Customs Law is in force since " + FIRST_DAY + "; check the day " + day);
        } else if (day.isAfter(LAST_DAY)) {
            violations.add(path, "DATE_IMPLAUSIBLE", "nobody knows the law of " + day + "; check the year");
        }
    }

    private void facility(Facility facility) {
        violations.check(
                CARRYING_FACILITIES.contains(declaration.documentType()),
                "facility",
                "FACILITY_MISPLACED",
                () -> "a " + declaration.documentType().code()
                        + " cannot claim a facility (Customs Law arts. 25-26); declare the goods by PIB or PIBK");
        if (facility instanceof Facility.TemporaryImport stay) {
            violations.check(
                    stay.months() >= 1 && stay.months() <= LONGEST_STAY,
                    "facility.months",
                    "TEMPORARY_IMPORT_TERM",
                    "goods may stay 1 to 36 months (Customs Law art. 10D(1))");
            violations.check(
                    stay.monthlyRate().fraction().signum() >= 0
                            && stay.monthlyRate().compareTo(LARGEST_MONTHLY_RATE) <= 0,
                    "facility.monthlyRate",
                    "TEMPORARY_IMPORT_RATE",
                    "a month costs at most 5 % of the duty (Customs Law art. 10D(4))");
        }
    }

    private void circumstances(Circumstances circumstances) {
        violations.check(
                fits(circumstances),
                "circumstances",
                "CIRCUMSTANCES_MISPLACED",
                () -> "a " + declaration.documentType().code()
                        + " cannot state these facts; use the form that they belong to");
        if (circumstances instanceof Circumstances.Parcel parcel) {
            violations.check(
                    parcel.shipmentNumber() >= 1,
                    "circumstances.shipmentNumber",
                    "SHIPMENT_NUMBER_INVALID",
                    () -> "count the shipments from 1 upward, not " + parcel.shipmentNumber());
            allowance(parcel.allowance());
        } else if (circumstances instanceof Circumstances.Travel travel) {
            allowance(travel.allowance());
        } else if (circumstances instanceof Circumstances.Device device) {
            allowance(device.allowance());
        }
    }

    private boolean fits(Circumstances circumstances) {
        return switch (declaration.documentType()) {
            case CONSIGNMENT_NOTE ->
                !(circumstances instanceof Circumstances.Travel) && !(circumstances instanceof Circumstances.Device);
            case PASSENGER_DECLARATION, CREW_DECLARATION ->
                !(circumstances instanceof Circumstances.Parcel) && !(circumstances instanceof Circumstances.Device);
            case DEVICE_REGISTRATION -> circumstances instanceof Circumstances.Device;
            case IMPORT_DECLARATION, SPECIAL_IMPORT_DECLARATION -> circumstances instanceof Circumstances.Ordinary;
        };
    }

    private void allowance(Optional<Money> allowance) {
        violations.check(
                allowance.isEmpty() || allowance.get().amount().signum() >= 0,
                "circumstances.allowance",
                "ALLOWANCE_NEGATIVE",
                () -> "an allowance is nought or more, not " + allowance.get());
    }
}
