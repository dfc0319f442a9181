package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.assessment.Imports.DAY;
import static org.pabean.assessment.Imports.pib;
import static org.pabean.assessment.Imports.shoes;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pabean.goods.Country;
import org.pabean.goods.CountryFacts;
import org.pabean.goods.HsCode;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.levy.LevyLaw;
import org.pabean.levy.LevyRates;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Rupiah;
import org.pabean.tariff.CommodityGroups;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.TradeRemedies;
import org.pabean.tariff.TradeRemedy;
import org.pabean.testkit.FixedCountryFacts;
import org.pabean.testkit.FixedExchangeRates;
import org.pabean.testkit.FixedLevyRates;
import org.pabean.testkit.FixedPreferenceRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.FixedTariff;
import org.pabean.testkit.NoCommodityGroups;

/** The data that an assessor finds on its path, and what it says of it. */
class StandardDataTest {

    private static final Map<Class<?>, Class<?>> SERVICES = Map.of(
            TariffProvider.class, Book.class,
            LevyRates.class, Taxes.class,
            ExchangeRates.class, Decrees.class,
            CountryFacts.class, FixedCountryFacts.class,
            CommodityGroups.class, NoCommodityGroups.class);

    @TempDir
    private Path path;

    /** The fixed tariff, as a service. */
    public static final class Book implements TariffProvider {

        @Override
        public TariffSchedule on(LocalDate day) {
            return FixedTariff.standard().on(day);
        }

        @Override
        public List<Coverage> coverage() {
            return FixedTariff.standard().coverage();
        }
    }

    /** The fixed rates of taxes, as a service. */
    public static final class Taxes implements LevyRates {

        @Override
        public LevyLaw on(LocalDate day) {
            return FixedLevyRates.standard().on(day);
        }

        @Override
        public List<Coverage> coverage() {
            return FixedLevyRates.standard().coverage();
        }
    }

    /** The fixed exchange rates, as a service. */
    public static final class Decrees implements ExchangeRates {

        @Override
        public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
            return FixedExchangeRates.standard().find(currency, day);
        }

        @Override
        public Coverage coverage() {
            return FixedExchangeRates.standard().coverage();
        }
    }

    /** No measures, known for one day. */
    private record NoMeasures(LocalDate day) implements TradeRemedies {

        @Override
        public List<TradeRemedy> find(HsCode line, Country origin, LocalDate asked) {
            return List.of();
        }

        @Override
        public Coverage coverage() {
            return new Coverage("no measures", "test", day, day, 0, "a test", Confidence.VERIFIED, List.of());
        }
    }

    private URLClassLoader loaderOf(Map<Class<?>, Class<?>> services) throws IOException {
        Path folder = Files.createDirectories(path.resolve("META-INF/services"));
        for (Map.Entry<Class<?>, Class<?>> each : services.entrySet()) {
            Files.writeString(
                    folder.resolve(each.getKey().getName()), each.getValue().getName());
        }
        return new URLClassLoader(new URL[] {path.toUri().toURL()}, getClass().getClassLoader());
    }

    @Test
    void anAssessorIsFoundOnThePathOfTheThread() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = loaderOf(SERVICES)) {
            thread.setContextClassLoader(loader);
            Assessment assessment = Assessor.standard().assess(pib(DAY, shoes()));
            assertEquals(Rupiah.of(30_000_000), assessment.amount(Levy.IMPORT_DUTY));
            assertEquals(
                    Rupiah.of(14_300_000),
                    Assessor.of(ReferenceData.standard(loader))
                            .assess(pib(DAY, shoes()))
                            .amount(Levy.VAT));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void whatIsNotOnThePathIsNamed() throws IOException {
        try (URLClassLoader loader = loaderOf(Map.of(TariffProvider.class, Book.class))) {
            MissingProviderException missing =
                    assertThrows(MissingProviderException.class, () -> ReferenceData.standard(loader));
            assertEquals(LevyRates.class, missing.type());
        }
    }

    private static ReferenceData withMeasures(LocalDate day) {
        ReferenceData fixed = FixedReferenceData.standard();
        return ReferenceData.builder()
                .tariff(fixed.tariff())
                .levies(fixed.levies())
                .exchange(fixed.exchange())
                .countries(fixed.countries())
                .commodityGroups(fixed.commodityGroups())
                .tradeRemedies(new NoMeasures(day))
                .build()
                .withPreferences(FixedPreferenceRates.standard());
    }

    @Test
    void whatIsKnownNamesEveryDataSetThatIsThere() {
        List<Coverage> all = withMeasures(DAY).coverage();
        assertTrue(names(all).contains("no measures"), all::toString);
        assertTrue(all.containsAll(FixedPreferenceRates.standard().coverage()), all::toString);
        assertFalse(names(withMeasures(DAY).withoutTradeRemedies().coverage()).contains("no measures"));
        assertFalse(names(FixedReferenceData.standard().coverage()).contains("no measures"));
    }

    @Test
    void anAssessmentNamesOnlyDataThatKnowsItsDay() {
        Assessor assessor = Assessor.of(withMeasures(DAY));
        assertTrue(names(assessor.assess(pib(DAY, shoes())).sources()).contains("no measures"));
        assertFalse(
                names(assessor.assess(pib(DAY.plusDays(1), shoes())).sources()).contains("no measures"));
    }

    private static List<String> names(List<Coverage> coverage) {
        return coverage.stream().map(Coverage::name).toList();
    }
}
