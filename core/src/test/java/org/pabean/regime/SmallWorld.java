package org.pabean.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.goods.Country;
import org.pabean.goods.CountryFacts;
import org.pabean.goods.CountryGroup;
import org.pabean.goods.FreightRegion;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.law.Timeline;
import org.pabean.levy.ExciseRate;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.levy.LuxuryRate;
import org.pabean.levy.TaxRate;
import org.pabean.levy.VatRate;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.tariff.CommodityGroup;
import org.pabean.tariff.CommodityGroups;
import org.pabean.tariff.CommodityKind;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;

/**
 * Rates to test regimes with: every line bears 20 %, income tax is 7.5 % without and 2.5 % with API, VAT 10, 11 and 11/12
 * of 12 %, the dollar stands at Rp 16,000, the euro at Rp 17,600 and a hundred yen at Rp 10,400.
 */
public final class SmallWorld {

    private static final Citation CITATION = Citation.verified("test", "1");
    private static final Coverage COVERAGE =
            new Coverage("test", "1", LocalDate.MIN, LocalDate.MAX, 1, "made up", Confidence.VERIFIED, List.of());
    private static final Citation UNCERTAIN = Citation.unverified("test", "2");

    private static final Map<CommodityKind, List<String>> SINCE_2020 = Map.of(
            CommodityKind.BOOKS, List.of("4901"),
            CommodityKind.BAGS, List.of("4202"),
            CommodityKind.TEXTILES, List.of("61", "62", "63"),
            CommodityKind.FOOTWEAR, List.of("64"));

    private static final Map<CommodityKind, List<String>> SINCE_2023 = Map.of(
            CommodityKind.COSMETICS, List.of("3304"),
            CommodityKind.IRON_AND_STEEL, List.of("73"),
            CommodityKind.WATCHES, List.of("9102"),
            CommodityKind.ELECTRIC_BICYCLES, List.of("87116092"),
            CommodityKind.BICYCLES, List.of("8712"));

    private static final Map<CommodityKind, String> FIXED = Map.of(
            CommodityKind.BOOKS, "0",
            CommodityKind.COSMETICS, "15",
            CommodityKind.IRON_AND_STEEL, "15",
            CommodityKind.WATCHES, "15");

    private SmallWorld() {}

    /** An assessor on these rates. */
    public static Assessor assessor() {
        return Assessor.of(data());
    }

    /** These rates. */
    public static ReferenceData data() {
        return ReferenceData.builder()
                .tariff(new Book())
                .levies(new Taxes())
                .exchange(new Rates())
                .countries(new Nowhere())
                .commodityGroups(new Groups())
                .build();
    }

    /** The currencies that have a rate. */
    public static List<CurrencyCode> currencies() {
        return List.of(CurrencyCode.USD, CurrencyCode.of("EUR"), CurrencyCode.of("JPY"), CurrencyCode.IDR);
    }

    private static final class Book implements TariffProvider {

        @Override
        public TariffSchedule on(LocalDate day) {
            return new TariffSchedule() {
                @Override
                public LocalDate day() {
                    return day;
                }

                @Override
                public TariffEntry entry(HsCode line) {
                    return new TariffEntry(DutyRate.percent("20"), CITATION, "test");
                }
            };
        }

        @Override
        public List<Coverage> coverage() {
            return List.of(COVERAGE);
        }
    }

    private static final class Taxes implements LevyRates {

        private static final Timeline<VatRate> VAT = Timeline.<VatRate>of("VAT")
                .always(vat("10", Fraction.ONE), CITATION)
                .from("2022-04-01", vat("11", Fraction.ONE), CITATION)
                .from("2025-01-01", vat("12", Fraction.of(11, 12)), CITATION)
                .build();

        private static VatRate vat(String percent, Fraction base) {
            return new VatRate(Percent.parse(percent), base, CITATION, CITATION);
        }

        @Override
        public LevyLaw on(LocalDate day) {
            return new Law(day, VAT.valueOn(day));
        }

        @Override
        public List<Coverage> coverage() {
            return List.of(COVERAGE);
        }
    }

    private record Law(LocalDate day, VatRate vat) implements LevyLaw {

        @Override
        public LuxuryRate luxury(HsCode line) {
            return LuxuryRate.NONE;
        }

        @Override
        public TaxRate incomeTax(IncomeTaxClass goods, boolean holdsApi) {
            return new TaxRate(Percent.parse(holdsApi ? "2.5" : "7.5"), CITATION);
        }

        @Override
        public ExciseRate excise(ExciseGroup goods) {
            return new ExciseRate(DutyRate.percent("100"), CITATION);
        }
    }

    private static final class Rates implements ExchangeRates {

        @Override
        public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
            return Optional.ofNullable(
                    switch (currency.code()) {
                        case "USD" -> ExchangeRate.supplied(currency, Fraction.of(16_000), 1);
                        case "EUR" -> ExchangeRate.supplied(currency, Fraction.of(17_600), 1);
                        case "JPY" -> ExchangeRate.supplied(currency, Fraction.of(10_400), 100);
                        default -> null;
                    });
        }

        @Override
        public Coverage coverage() {
            return COVERAGE;
        }
    }

    private static final class Groups implements CommodityGroups {

        @Override
        public Optional<CommodityGroup> find(HsCode code, LocalDate day) {
            RuleDays days = RuleDays.of(day);
            return days == RuleDays.BEFORE
                    ? Optional.empty()
                    : kind(SINCE_2020, code)
                            .or(() -> days == RuleDays.FIRST ? Optional.empty() : kind(SINCE_2023, code))
                            .map(kind -> days == RuleDays.FIXED ? fixed(kind) : general(kind));
        }

        private static Optional<CommodityKind> kind(Map<CommodityKind, List<String>> table, HsCode code) {
            return table.entrySet().stream()
                    .filter(entry -> entry.getValue().stream()
                            .anyMatch(each -> HsCode.of(each).contains(code)))
                    .map(Map.Entry::getKey)
                    .findFirst();
        }

        private static CommodityGroup general(CommodityKind kind) {
            return new CommodityGroup(kind, Optional.empty(), Optional.empty(), CITATION);
        }

        private static CommodityGroup fixed(CommodityKind kind) {
            Percent duty = Percent.parse(FIXED.getOrDefault(kind, "25"));
            Percent incomeTax = Percent.of(kind == CommodityKind.BOOKS ? 0 : 5);
            Citation citation = kind == CommodityKind.ELECTRIC_BICYCLES ? UNCERTAIN : CITATION;
            return new CommodityGroup(kind, Optional.of(duty), Optional.of(incomeTax), citation);
        }

        @Override
        public Coverage coverage() {
            return COVERAGE;
        }
    }

    private enum RuleDays {
        BEFORE,
        FIRST,
        GENERAL,
        FIXED;

        private static final Timeline<RuleDays> DAYS = Timeline.<RuleDays>of("groups")
                .always(BEFORE, CITATION)
                .from("2020-01-30", FIRST, CITATION)
                .from("2023-10-17", GENERAL, CITATION)
                .from("2025-03-05", FIXED, CITATION)
                .build();

        static RuleDays of(LocalDate day) {
            return DAYS.valueOn(day);
        }
    }

    private static final class Nowhere implements CountryFacts {

        @Override
        public FreightRegion freightRegion(Country country, LocalDate day) {
            return FreightRegion.OTHER;
        }

        @Override
        public Citation freightRegionCitation(Country country) {
            return CITATION;
        }

        @Override
        public boolean isMember(Country country, CountryGroup group, LocalDate day) {
            return false;
        }

        @Override
        public Coverage coverage() {
            return COVERAGE;
        }
    }
}
