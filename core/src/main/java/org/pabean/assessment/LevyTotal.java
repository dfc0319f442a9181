package org.pabean.assessment;

import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.tariff.Levy;

/**
 * One levy of the whole declaration: the items' exact amounts added, then rounded once. The part that the government bears
 * is rounded for itself (PMK 190/PMK.04/2022 art. 22).
 *
 * @param levy which levy
 * @param exact the sum before rounding
 * @param paid what the importer pays, rounded
 * @param borne what the government bears, rounded
 * @param rounding the rounding
 * @param citation where the rounding is ordered
 */
public record LevyTotal(Levy levy, Rupiah exact, Rupiah paid, Rupiah borne, Rounding rounding, Citation citation) {

    /** Refuses null. */
    public LevyTotal {
        Objects.requireNonNull(levy, "levy");
        Objects.requireNonNull(exact, "exact");
        Objects.requireNonNull(paid, "paid");
        Objects.requireNonNull(borne, "borne");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(citation, "citation");
    }

    /** The amount of the levy: what is paid and what is borne. */
    public Rupiah amount() {
        return borne.isZero() ? paid : paid.plus(borne);
    }
}
