package org.pabean.declaration;

import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Money;

/** Facts that only some forms of declaration know: about a parcel, a traveller or a registered device. */
public sealed interface Circumstances {

    /** Nothing out of the ordinary. */
    Circumstances ORDINARY = new Ordinary();

    /** Nothing out of the ordinary. */
    record Ordinary() implements Circumstances {}

    /**
     * A parcel declared by consignment note.
     *
     * @param scheme the relief that its sender or receiver can claim
     * @param shipmentNumber which shipment it is: of the hajj season, or of the calendar year for a migrant worker
     * @param registeredWorker whether a migrant worker is registered with the workers' agency
     * @param allowance what is free of levies, FOB, if it differs from that of the law
     */
    record Parcel(Scheme scheme, int shipmentNumber, boolean registeredWorker, Optional<Money> allowance)
            implements Circumstances {

        /** Refuses null. */
        public Parcel {
            Objects.requireNonNull(scheme, "scheme");
            Objects.requireNonNull(allowance, "allowance");
        }

        /** A parcel with the allowance of the law. */
        public Parcel(Scheme scheme, int shipmentNumber, boolean registeredWorker) {
            this(scheme, shipmentNumber, registeredWorker, Optional.empty());
        }
    }

    /** Reliefs for parcels, PMK 96/2023 arts. 29A, 29C as amended by PMK 4/2025; PMK 141/2023. */
    enum Scheme {
        /** None. */
        ORDINARY,
        /** Goods of hajj pilgrims. */
        HAJJ,
        /** Goods of Indonesian migrant workers (<i>PMI</i>). */
        MIGRANT_WORKER,
        /** Prizes of international contests; each item says of what kind it is. */
        PRIZE,
        /** Letters, postcards and documents. */
        CORRESPONDENCE
    }

    /**
     * Goods that a passenger or crew member carries.
     *
     * @param purpose personal or other goods
     * @param pilgrim whether the passenger is a hajj pilgrim, and of which quota
     * @param allowance what is free of levies, FOB, if it differs from that of the law; nothing where the value is already
     *     net of it
     */
    record Travel(Purpose purpose, Pilgrim pilgrim, Optional<Money> allowance) implements Circumstances {

        /** Refuses null. */
        public Travel {
            Objects.requireNonNull(purpose, "purpose");
            Objects.requireNonNull(pilgrim, "pilgrim");
            Objects.requireNonNull(allowance, "allowance");
        }
    }

    /** What carried goods are for, PMK 203/PMK.04/2017. */
    enum Purpose {
        /** Personal use (<i>personal use</i>). */
        PERSONAL,
        /** Any other use, trade above all. */
        NON_PERSONAL
    }

    /** Hajj pilgrims among passengers, PMK 34/2025 art. 12(2). */
    enum Pilgrim {
        /** Not a pilgrim. */
        NONE,
        /** Of the regular quota. */
        REGULAR,
        /** Of the special quota. */
        SPECIAL
    }

    /**
     * Registration of telephones by IMEI.
     *
     * @param registration on arrival or later
     * @param daysAfterArrival days between arrival and registration
     * @param allowance what is free of levies, FOB, if it differs from that of the law
     * @param holder who registers
     */
    record Device(Registration registration, int daysAfterArrival, Optional<Money> allowance, Holder holder)
            implements Circumstances {

        /** Refuses null. */
        public Device {
            Objects.requireNonNull(registration, "registration");
            Objects.requireNonNull(allowance, "allowance");
            Objects.requireNonNull(holder, "holder");
        }

        /** A registration by a traveller. */
        public Device(Registration registration, int daysAfterArrival, Optional<Money> allowance) {
            this(registration, daysAfterArrival, allowance, Holder.TRAVELLER);
        }
    }

    /** Who registers a device. */
    enum Holder {
        /** Any traveller. */
        TRAVELLER,
        /** A migrant worker who has not yet used the relief of the calendar year, PMK 141/2023. */
        MIGRANT_WORKER
    }

    /** When a device is registered, PER-13/BC/2021 as amended by PER-7/BC/2023. */
    enum Registration {
        /** Declared on arrival. */
        ON_ARRIVAL,
        /** At a customs office after arrival, without allowance. */
        LATE
    }
}
