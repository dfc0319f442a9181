package org.pabean.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.law.Coverage;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.levy.VatRate;

/** Rates of a source whose VAT stands in a loaded file. */
record VatListedRates(VatRateList list, LevyRates base) implements LevyRates {

    @Override
    public LevyLaw on(LocalDate day) {
        LevyLaw law = base.on(day);
        return list.find(day).<LevyLaw>map(rate -> new Law(rate, law)).orElse(law);
    }

    @Override
    public List<Coverage> coverage() {
        List<Coverage> all = new ArrayList<>();
        all.add(list.coverage());
        all.addAll(base.coverage());
        return List.copyOf(all);
    }

    private static final class Law extends LevyLawOver {

        private final VatRate rate;

        Law(VatRate rate, LevyLaw base) {
            super(base);
            this.rate = rate;
        }

        @Override
        public VatRate vat() {
            return rate;
        }
    }
}
