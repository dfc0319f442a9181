package org.pabean.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.levy.ExciseRate;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.levy.LuxuryRate;
import org.pabean.levy.TaxRate;
import org.pabean.levy.VatRate;
import org.pabean.levy.VehicleRule;
import org.pabean.tariff.ExciseGroup;
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

    private record Law(IncomeTaxLists lists, LevyLaw base) implements LevyLaw {

        @Override
        public LocalDate day() {
            return base.day();
        }

        @Override
        public VatRate vat() {
            return base.vat();
        }

        @Override
        public LuxuryRate luxury(HsCode line) {
            return base.luxury(line);
        }

        @Override
        public TaxRate incomeTax(IncomeTaxClass goods, boolean holdsApi) {
            return base.incomeTax(goods, holdsApi);
        }

        @Override
        public ExciseRate excise(ExciseGroup goods) {
            return base.excise(goods);
        }

        @Override
        public Optional<IncomeTaxClass> incomeTaxClass(HsCode line) {
            return lists.find(line, day()).or(() -> base.incomeTaxClass(line));
        }

        @Override
        public List<VehicleRule> vehicleRules(HsCode line) {
            return base.vehicleRules(line);
        }
    }
}
