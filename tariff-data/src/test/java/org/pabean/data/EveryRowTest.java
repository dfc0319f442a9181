package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pabean.data.internal.Citations;
import org.pabean.data.internal.CountryTable;
import org.pabean.data.internal.CsvRow;
import org.pabean.data.internal.Resources;
import org.pabean.data.internal.VehicleRuleTable;
import org.pabean.goods.Country;
import org.pabean.goods.CountryGroup;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Coverage;
import org.pabean.law.Wording;
import org.pabean.levy.LuxuryRate;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.CommodityGroup;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.RateCondition;
import org.pabean.tariff.RemedyRate;
import org.pabean.tariff.ScheduledRate;
import org.pabean.tariff.TradeRemedy;
import org.pabean.tariff.VatMark;

/** Every row of every small data set is asked back; the tariff lines and exchange rates are in {@link TariffRowsTest}. */
class EveryRowTest {

    private static final LocalDate A_DAY = LocalDate.of(2025, 6, 10);
    private static final BundledLevyRates RATES = new BundledLevyRates();
    private static final List<String> CITING = List.of(
            "btki-2017.csv",
            "btki-2022.csv",
            "commodity-groups.csv",
            "conditional-rates.csv",
            "countries.csv",
            "excise.csv",
            "income-tax.csv",
            "luxury-lines.csv",
            "trade-remedies.csv",
            "vat.csv",
            "vehicle-rules.csv");

    private static List<CsvRow> rows(String name) {
        return Resources.table(name).rows();
    }

    /** A day on which a row holds: its first, or where that is open its last. */
    private static LocalDate dayOf(CsvRow row) {
        if (!row.get("from").isEmpty()) {
            return row.from("from");
        }
        return row.get("to").isEmpty() ? A_DAY : row.to("to");
    }

    private static HsCode lineUnder(String code) {
        return HsCode.of((code + "000000").substring(0, 8));
    }

    private static Wording label(CsvRow row) {
        return new Wording(row.get("english"), row.get("indonesian"));
    }

    @Test
    void chapters() {
        Nomenclature nomenclature = new Nomenclature();
        for (CsvRow row : rows("chapters.csv")) {
            Nomenclature.Chapter chapter =
                    nomenclature.chapter(lineUnder(row.get("chapter"))).orElseThrow();
            assertEquals(row.get("chapter"), chapter.code().plain());
            assertEquals(label(row), chapter.label());
        }
    }

    @Test
    void sections() {
        List<Nomenclature.Section> sections = new Nomenclature().sections();
        for (CsvRow row : rows("sections.csv")) {
            Nomenclature.Section section = sections.stream()
                    .filter(each -> each.number().equals(row.get("section")))
                    .findFirst()
                    .orElseThrow();
            List<Nomenclature.Chapter> chapters = section.chapters();
            assertEquals(label(row), section.label());
            assertEquals(row.get("first_chapter"), chapters.get(0).code().plain());
            assertEquals(
                    row.get("last_chapter"),
                    chapters.get(chapters.size() - 1).code().plain());
        }
        assertEquals(rows("sections.csv").size(), sections.size());
    }

    @Test
    void agreements() {
        List<TradeAgreement> all = new BundledAgreements().all();
        for (CsvRow row : rows("agreements.csv")) {
            List<Country> partners = Arrays.stream(row.get("partners").split(" "))
                    .map(Country::of)
                    .toList();
            TradeAgreement expected = new TradeAgreement(
                    AgreementCode.of(row.get("scheme")), partners, row.get("proof"), row.get("instrument"));
            assertTrue(all.contains(expected), row.get("scheme"));
            partners.forEach(
                    partner -> assertTrue(new BundledAgreements().with(partner).contains(expected), partner::toString));
        }
        assertEquals(rows("agreements.csv").size(), all.size());
    }

    @Test
    void countries() {
        for (CsvRow row : rows("countries.csv")) {
            Country country = Country.of(row.get("country"));
            assertEquals(
                    row.get("region_outside_asean"),
                    CountryTable.bundled().regionOutsideAsean(country).name());
            assertEquals(
                    Citations.bundled().of(row.get("citation")),
                    new BundledCountryFacts().freightRegionCitation(country));
        }
    }

    @Test
    void countryGroups() {
        BundledCountryFacts facts = new BundledCountryFacts();
        for (CsvRow row : rows("country-groups.csv")) {
            Country country = Country.of(row.get("country"));
            CountryGroup group = CountryGroup.valueOf(row.get("group"));
            assertTrue(facts.isMember(country, group, dayOf(row)), country::toString);
            if (!row.get("from").isEmpty()) {
                assertFalse(facts.isMember(country, group, row.from("from").minusDays(1)), country::toString);
            }
        }
    }

    @Test
    void commodityGroups() {
        BundledCommodityGroups groups = new BundledCommodityGroups();
        for (CsvRow row : rows("commodity-groups.csv")) {
            LocalDate last = row.get("to").isEmpty() ? LocalDate.of(2026, 11, 22) : row.to("to");
            for (LocalDate day : List.of(dayOf(row), last)) {
                CommodityGroup group =
                        groups.find(lineUnder(row.get("code")), day).orElseThrow();
                assertEquals(row.get("kind"), group.kind().name(), row::toString);
                assertEquals(told("MFN", row.get("duty")), group.duty(), row::toString);
                assertEquals(told("GENERAL", row.get("income_tax")), group.incomeTax(), row::toString);
            }
        }
    }

    private static Optional<Percent> told(String word, String text) {
        return text.equals(word) ? Optional.empty() : Optional.of(Percent.parse(text));
    }

    @Test
    void tradeRemedies() {
        for (CsvRow row : rows("trade-remedies.csv")) {
            if (coversOf(row.get("measure")).isEmpty()) {
                assertEquals("BMAD-LYSINE-2022", row.get("measure"), "a measure whose lines are not known");
                continue;
            }
            CsvRow cover = coversOf(row.get("measure")).get(0);
            Country origin = Country.of(row.get("country").equals("*") ? "JP" : row.get("country"));
            TradeRemedy remedy = remedy(cover, origin, dayOf(row)).orElseThrow();
            assertEquals(row.get("levy"), remedy.levy().name());
            assertTrue(
                    remedy.rates().stream()
                            .anyMatch(rate ->
                                    rate.exporter().equals(row.get("exporter").replace("*", ""))
                                            && rate.rate().equals(rate(row))),
                    row::toString);
        }
    }

    @Test
    void linesOfTradeRemedies() {
        for (CsvRow cover : rows("trade-remedy-lines.csv")) {
            CsvRow rate = rows("trade-remedies.csv").stream()
                    .filter(row -> row.get("measure").equals(cover.get("measure")))
                    .findFirst()
                    .orElseThrow();
            Country origin = Country.of(rate.get("country").equals("*") ? "JP" : rate.get("country"));
            TradeRemedy remedy = remedy(cover, origin, dayOf(rate)).orElseThrow(() -> new AssertionError(cover));
            assertEquals(
                    cover.get("extent").equals("WHOLE")
                            ? TradeRemedy.Extent.WHOLE_LINE
                            : TradeRemedy.Extent.PART_OF_LINE,
                    remedy.extent(),
                    cover::toString);
        }
    }

    /** The codes of a measure, longest first: the longest decides. */
    private static List<CsvRow> coversOf(String measure) {
        return rows("trade-remedy-lines.csv").stream()
                .filter(row -> row.get("measure").equals(measure))
                .sorted(Comparator.comparing(row -> -row.get("code").length()))
                .toList();
    }

    private static Optional<TradeRemedy> remedy(CsvRow cover, Country origin, LocalDate day) {
        return new BundledTradeRemedies()
                .find(lineUnder(cover.get("code")), origin, day).stream()
                        .filter(remedy ->
                                remedy.measure().equals(cover.get("measure").split("/", 2)[0]))
                        .findFirst();
    }

    private static RemedyRate rate(CsvRow row) {
        if (!row.get("percent").isEmpty()) {
            return new RemedyRate.Known(DutyRate.percent(row.get("percent")));
        }
        return row.get("amount").isEmpty()
                ? new RemedyRate.NotKnown(row.get("range"))
                : new RemedyRate.Known(DutyRate.perUnit(
                        Rupiah.of(Fraction.parse(row.get("amount"))), UnitOfMeasure.valueOf(row.get("unit"))));
    }

    @Test
    void vat() {
        for (CsvRow row : rows("vat.csv")) {
            assertEquals(
                    Percent.parse(row.get("rate")), RATES.on(dayOf(row)).vat().percent());
            assertEquals(
                    row.get("base"),
                    RATES.on(dayOf(row)).vat().baseOfOrdinaryGoods().asRatio());
        }
    }

    @Test
    void marksOfTheVatColumn() {
        for (CsvRow row : rows("vat-marks.csv")) {
            assertEquals(
                    Optional.of(VatMark.valueOf(row.get("mark"))),
                    RATES.on(dayOf(row)).vatMark(HsCode.of(row.get("line"))),
                    row::toString);
        }
    }

    @Test
    void incomeTax() {
        for (CsvRow row : rows("income-tax.csv")) {
            IncomeTaxClass goods = IncomeTaxClass.valueOf(row.get("class"));
            for (boolean holdsApi : new boolean[] {true, false}) {
                String percent = row.get(holdsApi ? "with_api" : "without_api");
                assertEquals(
                        Percent.parse(percent),
                        RATES.on(dayOf(row)).incomeTax(goods, holdsApi).percent(),
                        row::toString);
            }
        }
    }

    @Test
    void excise() {
        for (CsvRow row : rows("excise.csv")) {
            DutyRate expected = DutyRate.perUnit(
                    Rupiah.of(Long.parseLong(row.get("amount"))), UnitOfMeasure.valueOf(row.get("unit")));
            assertEquals(
                    expected,
                    RATES.on(dayOf(row))
                            .excise(ExciseGroup.valueOf(row.get("group")))
                            .rate(),
                    row::toString);
        }
    }

    @Test
    void luxuryLines() {
        for (CsvRow row : rows("luxury-lines.csv")) {
            LuxuryRate rate = RATES.on(dayOf(row)).luxury(HsCode.of(row.get("line")));
            List<Percent> options = Arrays.stream(row.get("rates").split("\\|"))
                    .map(Percent::parse)
                    .sorted()
                    .toList();
            assertEquals(options, rate.options(), row::toString);
            assertEquals(row.get("conditional").equals("Y"), rate.conditional(), row::toString);
        }
    }

    @Test
    void vehicleRules() {
        for (CsvRow row : rows("vehicle-rules.csv")) {
            boolean found = VehicleRuleTable.bundled().rules(row.get("class"), dayOf(row)).stream()
                    .anyMatch(rule -> rule.rate().percent().equals(Percent.parse(row.get("percent")))
                            && rule.fuel()
                                    .map(fuel -> fuel.name().equals(row.get("fuel")))
                                    .orElse(row.get("fuel").isEmpty())
                            && rule.rate().citation().equals(Citations.bundled().of(row.get("citation"))));
            assertTrue(found, row::toString);
        }
    }

    @Test
    void conditionalRates() {
        Set<String> conditions = rows("conditions.csv").stream()
                .map(row -> row.get("english"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (CsvRow row : rows("conditional-rates.csv")) {
            for (LocalDate day : List.of(row.from("from"), row.to("to"))) {
                boolean found = new BundledTariff()
                        .on(day).conditionalRates(HsCode.of(row.get("line"))).stream()
                                .anyMatch(rate -> rate.duty().equals(DutyRate.percent(row.get("rate")))
                                        && conditions.contains(rate.condition().english())
                                        && rate.citation()
                                                .equals(Citations.bundled().of(row.get("citation"))));
                assertTrue(found, row::toString);
            }
        }
    }

    @Test
    void preferenceRates() {
        for (CsvRow row : rows("preference-rates.csv")) {
            DutyRate duty = row.get("rate_pct").isEmpty()
                    ? DutyRate.perUnit(Rupiah.of(Long.parseLong(row.get("specific_amount"))), UnitOfMeasure.KGM)
                    : DutyRate.percent(row.get("rate_pct"));
            boolean found = new BundledPreferenceRates()
                            .rates(
                                    AgreementCode.of(row.get("scheme")),
                                    Country.of(row.get("partner")),
                                    HsCode.of(row.get("hs8")),
                                    row.from("from"))
                            .stream()
                            .anyMatch(rate -> rate.rate().equals(ScheduledRate.of(duty))
                                    && rate.condition().equals(RateCondition.ofCode(row.get("condition")))
                                    && rate.partOfLine() == row.get("is_ex").equals("Y"));
            assertTrue(found, row::toString);
        }
    }

    @Test
    void coverage() {
        for (CsvRow row : rows("coverage.csv")) {
            Coverage set = coverageOf(row.get("set"));
            assertEquals(row.get("version"), set.version());
            assertEquals(row.get("source"), set.source());
            assertEquals(row.get("confidence"), set.confidence().name());
            assertTrue(set.rows() > 0, row.get("set"));
        }
        for (CsvRow row : rows("coverage-gaps.csv")) {
            assertTrue(coverageOf(row.get("set")).gaps().contains(label(row)), row::toString);
        }
        assertEquals(rows("coverage.csv").size(), BundledData.coverage().size());
    }

    private static Coverage coverageOf(String set) {
        return BundledData.coverage().stream()
                .filter(known -> known.name().equals(set))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void citationsAndSourcesAreUsedAndNoneIsMissing() {
        Set<String> used = new TreeSet<>();
        for (String name : CITING) {
            for (CsvRow row : rows(name)) {
                row.header().stream()
                        .filter(column -> column.endsWith("citation"))
                        .forEach(column -> used.add(row.get(column)));
            }
        }
        Set<String> known = new TreeSet<>();
        rows("citations.csv").forEach(row -> known.add(row.get("citation")));
        assertEquals(known, used);
        Set<String> sources = new TreeSet<>();
        rows("exchange-rates.csv").forEach(row -> sources.add(row.get("source")));
        assertEquals(
                rows("exchange-rate-sources.csv").stream()
                        .map(row -> row.get("source"))
                        .collect(Collectors.toCollection(TreeSet::new)),
                sources);
    }
}
