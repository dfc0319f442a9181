package org.pabean.testkit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;
import org.pabean.law.NotInForceException;
import org.pabean.law.Timeline;
import org.pabean.levy.ExciseRate;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.levy.LuxuryRate;
import org.pabean.levy.TaxRate;
import org.pabean.levy.VatRate;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;

/**
 * Rates of import taxes and excise of a few rules that are known well: VAT at 10, 11 and 12 % with the base of 11/12 since
 * 2025, income tax by class and importer, excise on alcoholic drinks since 2019. Luxury-goods sales tax and other
 * excise are what a test writes down. Immutable.
 */
public final class FixedLevyRates implements LevyRates {

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 9, 13);
    private static final Citation VAT_LAW = Citation.verified("UU 8/1983 jo. UU 42/2009, UU 7/2021", "7(1)");
    private static final Citation INCOME_TAX = Citation.verified("PMK 51/2025", "3(1)a.1");
    private static final Citation DRINKS = Citation.secondary("PMK 160/2023", "annex");
    private static final Timeline<VatRate> VAT = Timeline.<VatRate>of("VAT")
            .always(vat("10", Fraction.ONE, VAT_LAW), VAT_LAW)
            .from("2022-04-01", vat("11", Fraction.ONE, VAT_LAW), VAT_LAW)
            .from("2025-01-01", vat("12", Fraction.of(11, 12), Citation.verified("PMK 131/2024", "3(1)-(3)")), VAT_LAW)
            .build();
    private static final Timeline<Percent> GOLD = Timeline.<Percent>of("income tax on gold bars")
            .always(Percent.parse("2.5"), INCOME_TAX)
            .from("2025-08-01", Percent.parse("0.25"), INCOME_TAX)
            .build();
    private static final Map<ExciseGroup, Timeline<DutyRate>> EXCISE = excise();

    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Map<HsCode, LuxuryRate> luxury;
    private final Map<ExciseGroup, DutyRate> excise;

    private FixedLevyRates(
            LocalDate firstDay, LocalDate lastDay, Map<HsCode, LuxuryRate> luxury, Map<ExciseGroup, DutyRate> excise) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.luxury = luxury;
        this.excise = excise;
    }

    /** The rates from 13 September 2018 on, without any luxury goods. */
    public static FixedLevyRates standard() {
        return new FixedLevyRates(FIRST_DAY, LocalDate.MAX, new TreeMap<>(), new TreeMap<>());
    }

    /** These rates with a line that bears luxury-goods sales tax. */
    public FixedLevyRates withLuxury(String line, LuxuryRate rate) {
        Map<HsCode, LuxuryRate> more = new TreeMap<>(luxury);
        more.put(HsCode.of(line), rate);
        return new FixedLevyRates(firstDay, lastDay, more, excise);
    }

    /** These rates with a rate of excise for all days. */
    public FixedLevyRates withExcise(ExciseGroup goods, DutyRate rate) {
        Map<ExciseGroup, DutyRate> more = new TreeMap<>(excise);
        more.put(goods, rate);
        return new FixedLevyRates(firstDay, lastDay, luxury, more);
    }

    /** These rates, knowing these days only. */
    public FixedLevyRates knowing(LocalDate first, LocalDate last) {
        return new FixedLevyRates(first, last, luxury, excise);
    }

    @Override
    public LevyLaw on(LocalDate day) {
        if (day.isBefore(firstDay) || day.isAfter(lastDay)) {
            throw new DateOutsideDataException("the fixed levy rates", day, firstDay, lastDay);
        }
        return new Day(day);
    }

    @Override
    public List<Coverage> coverage() {
        return List.of(new Coverage(
                "fixed levy rates", "test", firstDay, lastDay, 0, "a test", Confidence.VERIFIED, List.of()));
    }

    private static VatRate vat(String percent, Fraction base, Citation baseCitation) {
        return new VatRate(Percent.parse(percent), base, VAT_LAW, baseCitation);
    }

    private static Map<ExciseGroup, Timeline<DutyRate>> excise() {
        Map<ExciseGroup, Timeline<DutyRate>> rates = new EnumMap<>(ExciseGroup.class);
        rates.put(ExciseGroup.MMEA_A, drink(15_000, 16_500));
        rates.put(ExciseGroup.MMEA_B, drink(44_000, 53_000));
        rates.put(ExciseGroup.MMEA_C, drink(139_000, 152_000));
        return rates;
    }

    private static Timeline<DutyRate> drink(long since2019, long since2024) {
        return Timeline.<DutyRate>of("excise on alcoholic drinks")
                .from("2019-01-01", perLitre(since2019), DRINKS)
                .from("2024-01-01", perLitre(since2024), DRINKS)
                .build();
    }

    private static DutyRate perLitre(long rupiah) {
        return DutyRate.perUnit(Rupiah.of(rupiah), UnitOfMeasure.LTR);
    }

    private final class Day implements LevyLaw {

        private final LocalDate day;

        Day(LocalDate day) {
            this.day = day;
        }

        @Override
        public LocalDate day() {
            return day;
        }

        @Override
        public VatRate vat() {
            return VAT.valueOn(day);
        }

        @Override
        public LuxuryRate luxury(HsCode line) {
            return luxury.getOrDefault(line, LuxuryRate.NONE);
        }

        @Override
        public TaxRate incomeTax(IncomeTaxClass goods, boolean holdsApi) {
            Percent rate = switch (goods) {
                case LIST_A -> Percent.of(10);
                case LIST_B -> Percent.parse("7.5");
                case STAPLE -> Percent.parse(holdsApi ? "0.5" : "7.5");
                case GOLD_BAR -> GOLD.valueOn(day);
                case OTHER -> Percent.parse(holdsApi ? "2.5" : "7.5");
            };
            return new TaxRate(rate, INCOME_TAX);
        }

        @Override
        public ExciseRate excise(ExciseGroup goods) {
            DutyRate written = excise.get(goods);
            if (written != null) {
                return new ExciseRate(written, DRINKS);
            }
            Timeline<DutyRate> rates = EXCISE.get(goods);
            if (rates == null) {
                throw new NotInForceException("excise on " + goods.wording().english(), day);
            }
            return new ExciseRate(rates.valueOn(day), DRINKS);
        }
    }
}
