import org.jspecify.annotations.NullMarked;

/** Indonesian customs law as a library: what a declaration owes on its day, and why. */
@NullMarked
module org.pabean.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.pabean.assessment;
    exports org.pabean.declaration;
    exports org.pabean.determination;
    exports org.pabean.ecommerce;
    exports org.pabean.explanation;
    exports org.pabean.goods;
    exports org.pabean.laboratory;
    exports org.pabean.law;
    exports org.pabean.levy;
    exports org.pabean.measurement;
    exports org.pabean.money;
    exports org.pabean.origin;
    exports org.pabean.premium;
    exports org.pabean.regime;
    exports org.pabean.regime.allowance;
    exports org.pabean.regime.parcel;
    exports org.pabean.regime.traveller;
    exports org.pabean.register;
    exports org.pabean.remedy;
    exports org.pabean.sanction;
    exports org.pabean.tariff;
    exports org.pabean.valuation;

    uses org.pabean.goods.CountryFacts;
    uses org.pabean.levy.LevyRates;
    uses org.pabean.money.ExchangeRates;
    uses org.pabean.tariff.CommodityGroups;
    uses org.pabean.tariff.PreferenceRates;
    uses org.pabean.tariff.TariffProvider;
    uses org.pabean.tariff.TradeRemedies;
}
