package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.pabean.data.internal.CsvRow;
import org.pabean.data.internal.Resources;
import org.pabean.goods.HsCode;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffSchedule;

class TariffRowsTest {

    private static final BundledTariff TARIFF = new BundledTariff();

    @Test
    void everyTariffRowIsFoundOnItsFirstAndLastDay() {
        Map<LocalDate, TariffSchedule> books = new HashMap<>();
        for (NaiveBook.Row row : NaiveBook.ROWS) {
            LocalDate last = row.to().equals(LocalDate.MAX) ? LocalDate.of(2026, 11, 21) : row.to();
            for (LocalDate day : new LocalDate[] {row.from(), last}) {
                TariffEntry entry = books.computeIfAbsent(day, TARIFF::on).entry(HsCode.of(row.line()));
                assertEquals(NaiveBook.rate(row), entry.duty().toString(), row.line());
                assertEquals(row.edition(), entry.layer(), row.line());
            }
        }
    }

    @Test
    void theNumberOfLinesOfEachChapterIsThatOfTheSources() throws IOException {
        for (String edition : new String[] {"2017", "2022"}) {
            Map<String, Integer> counted = new TreeMap<>();
            NaiveBook.ROWS.stream()
                    .filter(row -> row.edition().endsWith(edition))
                    .forEach(row -> counted.merge(row.line().substring(0, 2), 1, Integer::sum));
            assertEquals(expected(edition), counted);
        }
    }

    private static Map<String, Integer> expected(String edition) throws IOException {
        Properties counts = new Properties();
        try (InputStream in =
                TariffRowsTest.class.getResourceAsStream("lines-per-chapter-" + edition + ".properties")) {
            counts.load(in);
        }
        Map<String, Integer> expected = new TreeMap<>();
        counts.forEach((chapter, count) -> expected.put((String) chapter, Integer.valueOf((String) count)));
        return expected;
    }

    @Test
    void btki2022Has11414LinesInChapters1To97And138Beyond() {
        Map<Boolean, Integer> counts = new HashMap<>();
        NaiveBook.ROWS.stream()
                .filter(row -> row.edition().equals("BTKI 2022"))
                .forEach(row -> counts.merge(row.line().compareTo("98") < 0, 1, Integer::sum));
        assertEquals(Map.of(true, 11_414, false, 133 + 5), counts);
    }

    @Test
    void everyExchangeRateIsFoundOnItsFirstAndLastDay() {
        BundledExchangeRates rates = new BundledExchangeRates();
        int found = 0;
        for (CsvRow row : Resources.table("exchange-rates.csv").rows()) {
            for (String column : row.header()) {
                boolean isRate = CurrencyCode.isKnown(column.split("/", 2)[0]);
                if (isRate && !row.get(column).isEmpty()) {
                    found++;
                    CurrencyCode currency = CurrencyCode.of(column.split("/", 2)[0]);
                    Fraction rupiah = Fraction.parse(row.get(column));
                    assertEquals(rupiah, rates.on(currency, row.from("from")).rupiah());
                    assertEquals(rupiah, rates.on(currency, row.to("to")).rupiah());
                }
            }
        }
        assertEquals(4_226, found);
    }

    @Test
    void everyLuxuryLineIsFoundOnItsFirstDay() {
        BundledLevyRates rates = new BundledLevyRates();
        for (CsvRow row : Resources.table("luxury-lines.csv").rows()) {
            int options = rates.on(row.from("from"))
                    .luxury(HsCode.of(row.get("line")))
                    .options()
                    .size();
            assertEquals(row.get("rates").split("\\|").length, options, row.get("line"));
        }
    }

    @Test
    void everyRuleForVehiclesIsReadWithinItsClass() {
        assertEquals(
                Resources.table("vehicle-rules.csv").rows().size(),
                org.pabean.data.internal.VehicleRuleTable.bundled().size());
    }
}
