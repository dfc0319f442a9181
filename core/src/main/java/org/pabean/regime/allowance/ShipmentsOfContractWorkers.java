package org.pabean.regime.allowance;

import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How many shipments of the year are free for a migrant worker who has a verified contract only. */
public enum ShipmentsOfContractWorkers implements Reading {
    /** One. */
    ONE(1, new Wording("One.", "Satu.")),
    /** Three, as for registered workers. */
    THREE(3, new Wording("Three, as for registered workers.", "Tiga, seperti pekerja terdaftar.")),
    /** None. */
    NONE(0, new Wording("None.", "Tidak ada."));

    private final int shipments;
    private final Wording answer;

    ShipmentsOfContractWorkers(int shipments, Wording answer) {
        this.shipments = shipments;
        this.answer = answer;
    }

    /** How many. */
    public int shipments() {
        return shipments;
    }

    @Override
    public Wording question() {
        return new Wording(
                "How many shipments a year are free for a migrant worker with a verified contract only?",
                "Berapa pengiriman setahun yang dibebaskan bagi pekerja migran yang hanya memiliki kontrak terverifikasi?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return Citation.unverified("PMK 141/2023", "");
    }
}
