package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.money.Rupiah;

/**
 * A step that is still open.
 *
 * @param step what may be done
 * @param lastDay the last day for it; empty if the law fixes none at this point
 * @param money the guarantee or payment that the step needs, in rupiah; nought if none
 * @param citation where the step is written
 */
public record OpenStep(RemedyStep step, Optional<LocalDate> lastDay, Rupiah money, Citation citation) {

    /** Refuses null. */
    public OpenStep {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(money, "money");
        Objects.requireNonNull(citation, "citation");
    }
}
