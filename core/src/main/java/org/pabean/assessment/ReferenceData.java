package org.pabean.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.immutables.value.Value;
import org.pabean.goods.CountryFacts;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Coverage;
import org.pabean.levy.LevyRates;
import org.pabean.money.ExchangeRates;
import org.pabean.tariff.CommodityGroups;
import org.pabean.tariff.PreferenceRates;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TradeRemedies;

/**
 * Where an assessor's facts come from. Each part can be replaced by an application's own.
 *
 * @param tariff the tariff book
 * @param levies the rates of import taxes and excise
 * @param exchange the customs exchange rates
 * @param countries regions and memberships of countries
 * @param commodityGroups goods that consignment notes do not charge at the flat rate
 * @param tradeRemedies anti-dumping, countervailing and safeguard measures; without them only stated ones are known
 * @param preferences the rates of trade agreements; none is bundled, official schedules are loaded
 */
@Value.Builder
@PabeanStyle
public record ReferenceData(
        TariffProvider tariff,
        LevyRates levies,
        ExchangeRates exchange,
        CountryFacts countries,
        CommodityGroups commodityGroups,
        Optional<TradeRemedies> tradeRemedies,
        Optional<PreferenceRates> preferences) {

    /** Refuses null. */
    public ReferenceData {
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(levies, "levies");
        Objects.requireNonNull(exchange, "exchange");
        Objects.requireNonNull(countries, "countries");
        Objects.requireNonNull(commodityGroups, "commodityGroups");
        Objects.requireNonNull(tradeRemedies, "tradeRemedies");
        Objects.requireNonNull(preferences, "preferences");
    }

    /** Starts with the tariff book. */
    public static ReferenceDataBuilderStages.BuildStart builder() {
        return ReferenceDataBuilderStages.start();
    }

    /**
     * The providers that the thread's class loader finds, those of the data module as a rule.
     *
     * @throws MissingProviderException if one is not found
     */
    public static ReferenceData standard() {
        return standard(Thread.currentThread().getContextClassLoader());
    }

    /**
     * The providers that a class loader finds.
     *
     * @throws MissingProviderException if one is not found
     */
    public static ReferenceData standard(ClassLoader loader) {
        return new ReferenceData(
                required(TariffProvider.class, ServiceLoader.load(TariffProvider.class, loader)),
                required(LevyRates.class, ServiceLoader.load(LevyRates.class, loader)),
                required(ExchangeRates.class, ServiceLoader.load(ExchangeRates.class, loader)),
                required(CountryFacts.class, ServiceLoader.load(CountryFacts.class, loader)),
                required(CommodityGroups.class, ServiceLoader.load(CommodityGroups.class, loader)),
                ServiceLoader.load(TradeRemedies.class, loader).findFirst(),
                ServiceLoader.load(PreferenceRates.class, loader).findFirst());
    }

    /** The same facts with another tariff book. */
    public ReferenceData withTariff(TariffProvider other) {
        return new ReferenceData(other, levies, exchange, countries, commodityGroups, tradeRemedies, preferences);
    }

    /** The same facts with other rates of taxes and excise. */
    public ReferenceData withLevies(LevyRates other) {
        return new ReferenceData(tariff, other, exchange, countries, commodityGroups, tradeRemedies, preferences);
    }

    /** The same facts with other exchange rates. */
    public ReferenceData withExchange(ExchangeRates other) {
        return new ReferenceData(tariff, levies, other, countries, commodityGroups, tradeRemedies, preferences);
    }

    /** The same facts with other rates of trade agreements. */
    public ReferenceData withPreferences(PreferenceRates other) {
        return new ReferenceData(
                tariff, levies, exchange, countries, commodityGroups, tradeRemedies, Optional.of(other));
    }

    /** The same facts without trade remedies: only those that an item states are charged. */
    public ReferenceData withoutTradeRemedies() {
        return new ReferenceData(tariff, levies, exchange, countries, commodityGroups, Optional.empty(), preferences);
    }

    /** What is known, data set by data set. */
    public List<Coverage> coverage() {
        List<Coverage> coverage = new ArrayList<>(tariff.coverage());
        coverage.addAll(levies.coverage());
        coverage.add(exchange.coverage());
        coverage.add(countries.coverage());
        coverage.add(commodityGroups.coverage());
        tradeRemedies.ifPresent(remedies -> coverage.add(remedies.coverage()));
        preferences.ifPresent(rates -> coverage.addAll(rates.coverage()));
        return coverage;
    }

    private static <T> T required(Class<T> type, ServiceLoader<T> found) {
        return found.findFirst().orElseThrow(() -> new MissingProviderException(type));
    }
}
