import org.jspecify.annotations.NullMarked;

/** Dated Indonesian rates for Pabean. */
@NullMarked
module org.pabean.data {
    requires transitive org.pabean.core;
    requires static org.jspecify;

    exports org.pabean.data;

    provides org.pabean.tariff.TariffProvider with
            org.pabean.data.BundledTariff;
    provides org.pabean.levy.LevyRates with
            org.pabean.data.BundledLevyRates;
    provides org.pabean.money.ExchangeRates with
            org.pabean.data.BundledExchangeRates;
    provides org.pabean.tariff.CommodityGroups with
            org.pabean.data.BundledCommodityGroups;
    provides org.pabean.goods.CountryFacts with
            org.pabean.data.BundledCountryFacts;
    provides org.pabean.tariff.TradeRemedies with
            org.pabean.data.BundledTradeRemedies;
    provides org.pabean.tariff.PreferenceRates with
            org.pabean.data.BundledPreferenceRates;
}
