package org.pabean.testkit;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Journey;
import org.pabean.declaration.OriginFindings;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.measurement.TankTable;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.premium.PremiumClaim;
import org.pabean.remedy.Dispute;
import org.pabean.remedy.DisputeFact;
import org.pabean.remedy.DisputedDetermination;
import org.pabean.sanction.FinedGoods;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;

/** Lets a property ask for the values of this library by their type alone, as in {@code @ForAll Rupiah}. */
public final class PabeanArbitraryProvider implements ArbitraryProvider {

    private static final Map<Class<?>, Arbitrary<?>> GENERATORS = Map.ofEntries(
            Map.entry(Fraction.class, MoneyArbitraries.fractions()),
            Map.entry(Rupiah.class, MoneyArbitraries.rupiah()),
            Map.entry(Percent.class, MoneyArbitraries.percents()),
            Map.entry(CurrencyCode.class, MoneyArbitraries.currencies()),
            Map.entry(HsCode.class, GoodsArbitraries.hsCodes()),
            Map.entry(Quantity.class, GoodsArbitraries.quantities()),
            Map.entry(Country.class, GoodsArbitraries.countries()),
            Map.entry(Citation.class, LawArbitraries.citations()),
            Map.entry(Wording.class, LawArbitraries.wordings()),
            Map.entry(Importer.class, DeclarationArbitraries.importers()),
            Map.entry(DeclaredRates.class, DeclarationArbitraries.rates()),
            Map.entry(Declaration.class, DeclarationArbitraries.declarations()),
            Map.entry(InvalidDeclaration.class, InvalidArbitraries.declarations()),
            Map.entry(DutyRate.class, MoneyArbitraries.dutyRates()),
            Map.entry(AgreementCode.class, OriginArbitraries.agreements()),
            Map.entry(Journey.class, OriginArbitraries.journeys()),
            Map.entry(OriginFindings.class, OriginArbitraries.findings()),
            Map.entry(DeclarationOfOrigin.class, OriginArbitraries.proofs()),
            Map.entry(AgreementClaim.class, OriginArbitraries.proofs().flatMap(OriginArbitraries::claimsOn)),
            Map.entry(DisputedDetermination.class, DisputeArbitraries.determinations()),
            Map.entry(DisputeFact.class, DisputeArbitraries.facts()),
            Map.entry(Dispute.class, DisputeArbitraries.disputes()),
            Map.entry(FinedGoods.class, SanctionArbitraries.goods()),
            Map.entry(PremiumClaim.class, PremiumArbitraries.claims()),
            Map.entry(TankTable.class, MeasurementArbitraries.tables()));

    /** Called by jqwik. */
    public PabeanArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return GENERATORS.containsKey(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Arbitrary<?> generator = GENERATORS.get(targetType.getRawType());
        return generator == null ? Set.of() : Set.of(generator);
    }
}
