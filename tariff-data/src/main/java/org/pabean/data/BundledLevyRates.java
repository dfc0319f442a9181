package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import org.pabean.data.internal.CoverageTable;
import org.pabean.data.internal.Kept;
import org.pabean.data.internal.LevyTables;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;

/**
 * The rates of VAT (10 %, from 1 April 2022 11 %, from 1 January 2025 12 % with the base 11/12), luxury-goods sales tax,
 * income tax article 22 and excise. The rates are read when the first one is asked for.
 *
 * <p>Before 31 August 2010 the general rates of income tax, and before 1 April 2010 that of VAT, rest on no text that was
 * read; their citation says so. Luxury-goods sales tax is known line by line from 1 April 2022.
 */
public final class BundledLevyRates implements LevyRates {

    private static final String VAT = "PPN";

    /** Nothing is read yet. */
    public BundledLevyRates() {}

    @Override
    public LevyLaw on(LocalDate day) {
        Coverage known = VAT_DAYS.get();
        if (!known.contains(day)) {
            throw new DateOutsideDataException(VAT, day, known.firstDay(), known.lastDay());
        }
        return new BundledLevyLaw(day, LevyTables.vat().valueOn(day));
    }

    @Override
    public List<Coverage> coverage() {
        return ALL.get();
    }

    private static final Kept<Coverage> VAT_DAYS = new Kept<>() {
        @Override
        protected Coverage load() {
            return CoverageTable.of(VAT);
        }
    };

    private static final Kept<List<Coverage>> ALL = new Kept<>() {
        @Override
        protected List<Coverage> load() {
            return List.of(
                    VAT_DAYS.get(), CoverageTable.of("PPnBM"), CoverageTable.of("PPh 22"), CoverageTable.of("Cukai"));
        }
    };
}
