package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.levy.ExciseRate;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LuxuryRate;
import org.pabean.levy.TaxRate;
import org.pabean.levy.VatRate;
import org.pabean.levy.VehicleRule;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.VatMark;

/** The rates of a day as another source has them, for a file that knows one of them better. */
class LevyLawOver implements LevyLaw {

    private final LevyLaw base;

    LevyLawOver(LevyLaw base) {
        this.base = base;
    }

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
        return base.incomeTaxClass(line);
    }

    @Override
    public List<VehicleRule> vehicleRules(HsCode line) {
        return base.vehicleRules(line);
    }

    @Override
    public Optional<VatMark> vatMark(HsCode line) {
        return base.vatMark(line);
    }
}
