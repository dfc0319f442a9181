package org.pabean.assessment;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.levy.LineLevies;
import org.pabean.money.Rounding;
import org.pabean.tariff.Levy;

/**
 * The law of one day, line by line: what goods owe of which nothing but line and value is stated. It gives the same answers as
 * {@link Assessor#assess} gives for declarations of such goods. Safe for many threads.
 */
public final class LineLaw {

    private final DayLaw law;
    private final LocalDate day;

    LineLaw(DayLaw law, LocalDate day) {
        this.law = law;
        this.day = day;
    }

    /** The day of registration that it is the law of. */
    public LocalDate day() {
        return day;
    }

    /**
     * What goods of a line owe for each rupiah of their customs value; empty where that does not decide, as with a rate per unit
     * or a luxury tax that depends on the vehicle.
     *
     * @throws org.pabean.tariff.UnknownTariffLineException if the book does not have the line
     * @throws org.pabean.tariff.TariffLineNotInForceException if the line is not in force on the day
     * @throws IllegalArgumentException if the code is not a line of eight digits
     */
    public Optional<LineLevies> of(HsCode line) {
        if (!line.isLine()) {
            throw new IllegalArgumentException(line + " is no tariff line; give all eight digits");
        }
        return law.rounding().takesExactDuty() ? law.ofLine(line) : Optional.empty();
    }

    /** How a levy of a declaration is rounded. */
    public Rounding rounding(Levy levy) {
        return law.rounding().rounding(levy);
    }
}
