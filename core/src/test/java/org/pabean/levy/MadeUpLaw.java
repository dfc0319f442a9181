package org.pabean.levy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.VatMark;
import org.pabean.testkit.FixedLevyRates;

/** The fixed rates, a car with three rates of luxury tax, a marked line, and a line of the 10 % list. */
final class MadeUpLaw implements LevyLaw {

    static final Citation TERMS = Citation.verified("PMK 1/2026", "1");
    static final HsCode CAR = HsCode.of("87032361");
    static final HsCode MARKED = HsCode.of("10063099");
    static final HsCode LISTED = HsCode.of("33030000");

    private final LevyLaw fixed = FixedLevyRates.standard().on(day());

    @Override
    public LocalDate day() {
        return LocalDate.of(2026, 1, 5);
    }

    @Override
    public VatRate vat() {
        return fixed.vat();
    }

    @Override
    public LuxuryRate luxury(HsCode line) {
        return line.equals(CAR)
                ? new LuxuryRate(List.of(Percent.of(15), Percent.of(20), Percent.of(40)), false, TERMS)
                : LuxuryRate.NONE;
    }

    @Override
    public List<VehicleRule> vehicleRules(HsCode line) {
        return List.of(rule(1_000, 2_000, 15, "15"), rule(1_000, 2_000, 20, "20"), rule(2_001, 4_000, 15, "40"));
    }

    @Override
    public Optional<VatMark> vatMark(HsCode line) {
        return line.equals(MARKED) ? Optional.of(VatMark.CONDITIONAL) : Optional.empty();
    }

    @Override
    public Optional<IncomeTaxClass> incomeTaxClass(HsCode line) {
        return line.equals(LISTED) ? Optional.of(IncomeTaxClass.LIST_A) : Optional.empty();
    }

    @Override
    public TaxRate incomeTax(IncomeTaxClass goods, boolean holdsApi) {
        return fixed.incomeTax(goods, holdsApi);
    }

    @Override
    public ExciseRate excise(ExciseGroup goods) {
        return fixed.excise(goods);
    }

    private static VehicleRule rule(long from, long to, long kilometres, String percent) {
        Span engine = new Span(Optional.of(limit(from)), Optional.of(limit(to)));
        Span consumption = new Span(Optional.of(limit(kilometres)), Optional.empty());
        return new VehicleRule(
                Span.ALL, Optional.empty(), engine, consumption, Span.ALL, new TaxRate(Percent.parse(percent), TERMS));
    }

    private static Span.Limit limit(long value) {
        return new Span.Limit(Fraction.of(value), Span.End.INCLUDED);
    }
}
