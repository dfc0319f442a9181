package org.pabean.levy;

import java.util.List;
import java.util.Objects;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.money.Rupiah;
import org.pabean.regime.TariffTreatment;

/**
 * An item, or the part of it that gets one treatment, with its levies.
 *
 * @param treatment the treatment
 * @param customsValue the customs value of this part, exact
 * @param importValue the base of the import taxes (<i>nilai impor</i>), exact
 * @param lines the levies in their order of computation, those that are not collected included
 * @param readings answers to open points of law that the levies rest on
 * @param caveats warnings that they carry
 */
public record LeviedPortion(
        TariffTreatment treatment,
        Rupiah customsValue,
        Rupiah importValue,
        List<LevyLine> lines,
        List<Reading> readings,
        List<Caveat> caveats) {

    /** Copies the lists and refuses null. */
    public LeviedPortion {
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(customsValue, "customsValue");
        Objects.requireNonNull(importValue, "importValue");
        lines = List.copyOf(lines);
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }
}
