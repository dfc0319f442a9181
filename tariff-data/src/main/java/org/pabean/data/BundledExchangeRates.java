package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.data.internal.CoverageTable;
import org.pabean.data.internal.DecreeTable;
import org.pabean.data.internal.Kept;
import org.pabean.law.Coverage;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;

/**
 * The customs exchange rates (<i>NDPBM</i>) of the decrees of the Minister of Finance, from 21 March 2018; PMK
 * 227/PMK.04/2015 art. 2. A decree holds from its first to its last day, mostly a week from Wednesday to Tuesday, and
 * quotes the yen for a hundred. Several stretches of days and some currencies of some decrees are not known: they get no
 * rate, never that of a neighbouring week.
 *
 * <p>The decrees are read when the first rate is asked for.
 */
public final class BundledExchangeRates implements ExchangeRates {

    private static final String NAME = "KMK NDPBM";

    /** Nothing is read yet. */
    public BundledExchangeRates() {}

    @Override
    public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
        return DecreeTable.bundled().find(currency, day);
    }

    /** The currencies that the decrees list. A decree that is known in part lists fewer. */
    public List<CurrencyCode> currencies() {
        return DecreeTable.bundled().currencies();
    }

    @Override
    public Coverage coverage() {
        return COVERAGE.get();
    }

    private static Coverage describe(DecreeTable decrees) {
        return CoverageTable.of(NAME, decrees.firstDay(), decrees.lastDay(), decrees.missingDays());
    }

    private static final Kept<Coverage> COVERAGE = new Kept<>() {
        @Override
        protected Coverage load() {
            return describe(DecreeTable.bundled());
        }
    };
}
