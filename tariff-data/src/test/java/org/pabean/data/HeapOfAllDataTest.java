package org.pabean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.goods.Country;
import org.pabean.goods.CountryGroup;
import org.pabean.goods.HsCode;
import org.pabean.money.CurrencyCode;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;

/** What all data sets take of the heap, measured in a new process after everything was read once. */
class HeapOfAllDataTest {

    private static final int MOST_BYTES = 1_500_000;

    @Test
    void allDataSetsTogetherStayBelowOneAndAHalfMegabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertEquals(0, process.waitFor(), told);
        long bytes = Long.parseLong(told.substring(told.lastIndexOf('\n') + 1));
        assertTrue(bytes > 200_000 && bytes < MOST_BYTES, told);
    }

    /** The process that is measured. */
    static final class Reader {

        private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
        private static final HsCode LINE = HsCode.of("87032342");

        private Reader() {}

        public static void main(String[] arguments) {
            long before = used();
            List<Object> kept = readEverything();
            long after = used();
            System.out.println(kept.isEmpty() ? "nothing was read" : Long.toString(after - before));
        }

        private static List<Object> readEverything() {
            List<Object> kept = new ArrayList<>();
            BundledTariff tariff = new BundledTariff();
            for (LocalDate day : List.of(DAY, LocalDate.of(2020, 1, 1))) {
                kept.add(tariff.on(day));
            }
            kept.add(tariff.on(DAY).conditionalRates(LINE));
            kept.add(new Nomenclature().sections());
            kept.add(new Nomenclature().linesStartingWith("87032342", DAY));
            kept.add(new BundledExchangeRates().find(CurrencyCode.of("USD"), DAY));
            kept.add(new BundledTradeRemedies().find(LINE, Country.of("CN"), DAY));
            kept.add(new BundledCommodityGroups().find(LINE, DAY));
            kept.add(new BundledCountryFacts().isMember(Country.of("SG"), CountryGroup.ASEAN, DAY));
            kept.add(new BundledAgreements().all());
            kept.add(new BundledPreferenceRates().coverage());
            var law = new BundledLevyRates().on(DAY);
            kept.add(law.vat());
            kept.add(law.luxury(LINE));
            kept.add(law.vehicleRules(LINE));
            kept.add(law.vatMark(LINE));
            kept.add(law.incomeTax(IncomeTaxClass.OTHER, true));
            kept.add(law.excise(ExciseGroup.MMEA_A));
            kept.add(BundledData.coverage());
            return kept;
        }

        private static long used() {
            for (int i = 0; i < 3; i++) {
                System.gc();
            }
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
