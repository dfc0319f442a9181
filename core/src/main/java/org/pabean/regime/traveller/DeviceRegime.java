package org.pabean.regime.traveller;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Circumstances.Device;
import org.pabean.declaration.Circumstances.Holder;
import org.pabean.declaration.Circumstances.Registration;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Timeline;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.Relief;
import org.pabean.regime.StatedDuty;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.TariffTreatment;
import org.pabean.regime.allowance.DeviceRegistration;
import org.pabean.regime.allowance.RefusalReason;
import org.pabean.regime.allowance.ValueAllowance;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/**
 * Telephones, handhelds and tablets of travellers that are registered by their IMEI: with the passenger's allowance on
 * arrival, without it later. Source: PER-13/BC/2021 as amended by PER-7/BC/2023; PMK 203/PMK.04/2017 as amended by PMK
 * 34/2025; PMK 141/2023 for migrant workers.
 */
public final class DeviceRegime implements TariffRegime {

    private static final Wording NAME = new Wording("Device registration (IMEI)", "Registrasi IMEI");
    private static final Wording ALLOWANCE = new Wording("Passenger allowance", "Pembebasan barang penumpang");
    private static final Wording NO_ALLOWANCE = new Wording("Late registration", "Registrasi setelah kedatangan");
    private static final Wording WORKERS = new Wording("Relief for migrant workers", "Pembebasan pekerja migran");

    /** The regime over all its versions. */
    public DeviceRegime() {}

    @Override
    public boolean governs(Declaration declaration) {
        return declaration.documentType() == DocumentType.DEVICE_REGISTRATION;
    }

    /**
     * Opens the law of the day.
     *
     * @throws InvalidInputException if the time limit for registration is over, or there are too many devices or none
     */
    @Override
    public Ruling open(RegimeCase given) {
        Device device = device(given.declaration());
        check(given, device);
        return new DeviceRuling(given, device, relief(given, device));
    }

    private static Device device(Declaration declaration) {
        return declaration
                .circumstances()
                .filter(Device.class::isInstance)
                .map(Device.class::cast)
                .orElse(new Device(Registration.ON_ARRIVAL, 0, Optional.empty()));
    }

    private static void check(RegimeCase given, Device device) {
        LocalDate day = given.declaration().registrationDate();
        if (!DeviceRegistration.isKnownOn(day)) {
            return;
        }
        int days = device.registration() == Registration.LATE ? device.daysAfterArrival() : 0;
        int units = units(given);
        DeviceRegistration registration = new DeviceRegistration(units, days);
        Violations violations = new Violations();
        List<RefusalReason> unmet = registration.on(day, given.readings()).reasons();
        violations.check(
                !unmet.contains(RefusalReason.REGISTRATION_CLOSED),
                "circumstances.daysAfterArrival",
                "DEVICE_REGISTRATION_CLOSED",
                () -> "devices are registered within 60 days after arrival, not " + days);
        violations.check(
                !unmet.contains(RefusalReason.NO_DEVICE),
                "consignment.items",
                "DEVICE_MISSING",
                "declare one device or two: a quantity of nought registers none");
        violations.check(
                !unmet.isEmpty() || registration.registrableUnits(day, given.readings()) == units,
                "consignment.items",
                "TOO_MANY_DEVICES",
                () -> "one person registers two devices of an arrival, not " + units);
        violations.refuseIfAny();
    }

    private static int units(RegimeCase given) {
        Fraction units = Fraction.ZERO;
        for (GoodsItem item : given.declaration().consignment().items()) {
            units = units.plus(item.quantity()
                    .filter(quantity -> quantity.unit() == UnitOfMeasure.PCE
                            && quantity.amount().isWhole())
                    .map(quantity -> quantity.amount().min(Fraction.of(1_000)))
                    .orElse(Fraction.ONE));
        }
        return (int) units.longValueExact();
    }

    private static Relief relief(RegimeCase given, Device device) {
        LocalDate day = given.declaration().registrationDate();
        Optional<Timeline.Period<Citation>> workers = DeviceLaw.WORKERS_RELIEF.find(day);
        if (device.holder() == Holder.MIGRANT_WORKER && workers.isPresent()) {
            return ValueAllowance.unlimited(WORKERS, given, workers.get().citation());
        }
        Timeline.Period<Money> onArrival = TravellerLaw.PASSENGER_ALLOWANCE.on(day);
        boolean late = device.registration() == Registration.LATE;
        Money limit = device.allowance().orElse(late ? Money.zero(CurrencyCode.USD) : onArrival.value());
        return new ValueAllowance(late ? NO_ALLOWANCE : ALLOWANCE, limit, late ? DeviceLaw.LATE : onArrival.citation())
                .sharedOver(given, given.readings().of(CarriedGoodsFreight.class));
    }

    private record DeviceRuling(RegimeCase given, Device device, Relief relief) implements Ruling {

        @Override
        public List<TariffTreatment> treat(GoodsItem item) {
            LocalDate day = given.declaration().registrationDate();
            LevyTerms terms = StatedDuty.over(DeviceLaw.TERMS.valueOn(day), item);
            TariffTreatment treatment = TariffTreatment.of(NAME, terms);
            boolean open = device.registration() == Registration.LATE && DeviceLaw.LATE_INCOME_TAX_OPEN.valueOn(day);
            return List.of(open ? asRead(treatment) : treatment);
        }

        private TariffTreatment asRead(TariffTreatment treatment) {
            LateDeviceIncomeTax reading = given.readings().of(LateDeviceIncomeTax.class);
            LevyTerms terms = reading == LateDeviceIncomeTax.COLLECTED
                    ? treatment.terms().at(Levy.INCOME_TAX, DutyRate.percent("10"), reading.citation())
                    : treatment.terms();
            return treatment.with(terms).restingOn(reading);
        }
    }
}
