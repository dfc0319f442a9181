package org.pabean.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.tariff.IncomeTaxClass;

/** Rates of a source whose goods are classed by loaded lists. */
record ClassedLevyRates(IncomeTaxLists lists, LevyRates base) implements LevyRates {

    @Override
    public LevyLaw on(LocalDate day) {
        return new Law(lists, base.on(day));
    }

    @Override
    public List<Coverage> coverage() {
        List<Coverage> all = new ArrayList<>();
        all.add(lists.coverage());
        all.addAll(base.coverage());
        return List.copyOf(all);
    }

    private static final class Law extends LevyLawOver {

        private final IncomeTaxLists lists;

        Law(IncomeTaxLists lists, LevyLaw base) {
            super(base);
            this.lists = lists;
        }

        @Override
        public Optional<IncomeTaxClass> incomeTaxClass(HsCode line) {
            return lists.find(line, day()).or(() -> super.incomeTaxClass(line));
        }
    }
}
