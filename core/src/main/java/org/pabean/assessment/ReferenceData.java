package org.pabean.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.pabean.law.Coverage;
import org.pabean.levy.LevyRates;
import org.pabean.money.ExchangeRates;
import org.pabean.tariff.TariffProvider;

/**
 * Where an assessor's rates come from. Each part can be replaced by an application's own.
 *
 * @param tariff the tariff book
 * @param levies the rates of import taxes and excise
 * @param exchange the customs exchange rates
 */
public record ReferenceData(TariffProvider tariff, LevyRates levies, ExchangeRates exchange) {

    /** Refuses null. */
    public ReferenceData {
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(levies, "levies");
        Objects.requireNonNull(exchange, "exchange");
    }

    /**
     * The providers that are found on the path, those of the data module as a rule.
     *
     * @throws MissingProviderException if one is not found
     */
    public static ReferenceData standard() {
        return new ReferenceData(
                found(ServiceLoader.load(TariffProvider.class), TariffProvider.class),
                found(ServiceLoader.load(LevyRates.class), LevyRates.class),
                found(ServiceLoader.load(ExchangeRates.class), ExchangeRates.class));
    }

    /**
     * The providers that a class loader finds.
     *
     * @throws MissingProviderException if one is not found
     */
    public static ReferenceData standard(ClassLoader loader) {
        return new ReferenceData(
                found(ServiceLoader.load(TariffProvider.class, loader), TariffProvider.class),
                found(ServiceLoader.load(LevyRates.class, loader), LevyRates.class),
                found(ServiceLoader.load(ExchangeRates.class, loader), ExchangeRates.class));
    }

    /** The same data with another tariff book. */
    public ReferenceData withTariff(TariffProvider other) {
        return new ReferenceData(other, levies, exchange);
    }

    /** The same data with other rates of taxes and excise. */
    public ReferenceData withLevies(LevyRates other) {
        return new ReferenceData(tariff, other, exchange);
    }

    /** The same data with other exchange rates. */
    public ReferenceData withExchange(ExchangeRates other) {
        return new ReferenceData(tariff, levies, other);
    }

    /** What is known, data set by data set. */
    public List<Coverage> coverage() {
        List<Coverage> coverage = new ArrayList<>(tariff.coverage());
        coverage.addAll(levies.coverage());
        coverage.add(exchange.coverage());
        return coverage;
    }

    private static <T> T found(ServiceLoader<T> loader, Class<T> type) {
        return loader.findFirst().orElseThrow(() -> new MissingProviderException(type));
    }
}
