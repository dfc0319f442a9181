package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.data.internal.LevyTables;
import org.pabean.data.internal.LuxuryTable;
import org.pabean.data.internal.VatMarkTable;
import org.pabean.data.internal.VehicleRuleTable;
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

/** The bundled rates on one day. */
record BundledLevyLaw(LocalDate day, VatRate vat) implements LevyLaw {

    @Override
    public LuxuryRate luxury(HsCode line) {
        return LuxuryTable.bundled().rate(line, day);
    }

    @Override
    public TaxRate incomeTax(IncomeTaxClass goods, boolean holdsApi) {
        return LevyTables.incomeTax(goods, holdsApi).valueOn(day);
    }

    @Override
    public ExciseRate excise(ExciseGroup goods) {
        return LevyTables.excise(goods).valueOn(day);
    }

    @Override
    public List<VehicleRule> vehicleRules(HsCode line) {
        return VehicleRuleTable.bundled().rules(LuxuryTable.bundled().goodsClass(line, day), day);
    }

    @Override
    public Optional<VatMark> vatMark(HsCode line) {
        return VatMarkTable.bundled().find(line, day);
    }
}
