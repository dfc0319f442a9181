package org.pabean.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.pabean.declaration.AdditionalDuty;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationCheck;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.VatPosition;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.Levy;

/**
 * Generators of declarations that an assessor on {@link FixedReferenceData#standard()} accepts. They shrink to one item, no
 * stated rate and small amounts.
 */
public final class DeclarationArbitraries {

    private static final int MOST_ITEMS = 5;
    private static final Rupiah LARGEST = Rupiah.of(DeclarationCheck.LARGEST_AMOUNT);
    private static final List<HsCode> PER_KILOGRAM = List.of(HsCode.of("10063099"));
    private static final List<HsCode> PER_LITRE = List.of(HsCode.of("22030019"));
    private static final List<HsCode> AD_VALOREM = List.of(
            HsCode.of("01012100"),
            HsCode.of("84713020"),
            HsCode.of("64039990"),
            HsCode.of("85287292"),
            HsCode.of("95066200"));
    private static final List<CurrencyCode> CURRENCIES =
            FixedExchangeRates.standard().currencies();

    private DeclarationArbitraries() {}

    /** PIB and PIBK of one to five items, by price, CIF value or customs value, with and without stated rates. */
    public static Arbitrary<Declaration> declarations() {
        return Arbitraries.of(CURRENCIES)
                .flatMap(currency -> Combinators.combine(
                                headers(), consignments(items(currency, rates()), charges(currency)))
                        .as(Declaration::with))
                .withoutEdgeCases();
    }

    /** Declarations whose items have a CIF value or a customs value each, so that no charge is shared. */
    public static Arbitrary<Declaration> declarationsWithoutCharges() {
        return Arbitraries.of(CURRENCIES)
                .flatMap(currency -> Combinators.combine(
                                headers(), consignments(items(currency, rates()), Arbitraries.just(List.of())))
                        .as(Declaration::with))
                .withoutEdgeCases();
    }

    /**
     * Declarations at the edges of what is accepted: nothing and a quadrillion rupiah, rates of nought and of 10,000 %, a
     * hundred items, the first and the last days of {@link LawArbitraries#days()}.
     */
    public static Arbitrary<Declaration> edges() {
        Arbitrary<ItemValue> values =
                Arbitraries.of(Rupiah.ZERO, Rupiah.of(1), LARGEST).map(ItemValue.CustomsValue::new);
        Arbitrary<DeclaredRates> rates = Arbitraries.of(
                DeclaredRates.none(),
                DeclaredRates.builder().importDuty(DutyRate.AdValorem.FREE).build(),
                DeclaredRates.builder().vat(Percent.of(10_000)).build());
        Arbitrary<List<GoodsItem>> items = Combinators.combine(values, rates, Arbitraries.of(1, 2, 100))
                .as((value, stated, number) -> numbered(Collections.nCopies(
                        number,
                        item(AD_VALOREM.get(0), value, new Quantity(Fraction.ONE, UnitOfMeasure.KGM), stated))));
        return Combinators.combine(
                        headers(),
                        consignments(items, Arbitraries.just(List.of())),
                        LawArbitraries.around(LawArbitraries.TURNING_DAYS))
                .as((header, goods, day) ->
                        DeclarationDraft.of(header.with(goods)).on(day).made())
                .withoutEdgeCases();
    }

    /** Importers with and without importer identification and taxpayer number. */
    public static Arbitrary<Importer> importers() {
        return Arbitraries.of(
                Importer.company(), Importer.person(), Importer.company().withoutTaxNumber());
    }

    /** Lines of {@link FixedTariff#standard()} in force on all days. */
    public static Arbitrary<HsCode> lines() {
        return Arbitraries.oneOf(Arbitraries.of(AD_VALOREM), Arbitraries.of(PER_KILOGRAM), Arbitraries.of(PER_LITRE));
    }

    /** What a declarant may state about the rates of an item; often nothing. */
    public static Arbitrary<DeclaredRates> rates() {
        Arbitrary<Optional<Percent>> percents = MoneyArbitraries.percents().optional(0.2);
        Arbitrary<Optional<DutyRate>> duty =
                MoneyArbitraries.percents().map(DutyRate::of).optional(0.2);
        Arbitrary<List<AdditionalDuty>> additional = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.<AdditionalDuty>of())),
                Tuple.of(1, additionalDuties().list().ofMinSize(1).ofMaxSize(2)));
        Arbitrary<Optional<ExciseClaim>> excise = MoneyArbitraries.percents()
                .map(percent -> (ExciseClaim) new ExciseClaim.Given(DutyRate.of(percent)))
                .optional(0.2);
        Arbitrary<Optional<VatPosition>> position =
                Arbitraries.of(VatPosition.values()).optional(0.2);
        Arbitrary<Optional<IncomeTaxClass>> goods =
                Arbitraries.of(IncomeTaxClass.values()).optional(0.3);
        Arbitrary<Set<Levy>> borne = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Set.<Levy>of())),
                Tuple.of(1, Arbitraries.of(Levy.values()).set().ofMaxSize(3)));
        return Combinators.combine(duty, additional, excise, position, percents, goods, borne)
                .as((importDuty, duties, claim, vat, luxury, incomeTaxClass, byGovernment) -> DeclaredRates.builder()
                        .importDuty(importDuty)
                        .additionalDuties(duties)
                        .excise(claim)
                        .vatPosition(vat)
                        .luxuryTax(luxury)
                        .incomeTaxClass(incomeTaxClass)
                        .borneByGovernment(byGovernment)
                        .build());
    }

    private static Arbitrary<AdditionalDuty> additionalDuties() {
        return Combinators.combine(Arbitraries.of(Levy.ADDITIONAL_DUTIES), MoneyArbitraries.percents())
                .as((levy, percent) -> new AdditionalDuty(levy, DutyRate.of(percent)));
    }

    private static Arbitrary<Declaration> headers() {
        Consignment nothing = Consignment.builder().incoterm(Incoterm.CIF).build();
        return Combinators.combine(
                        Arbitraries.of(DocumentType.IMPORT_DECLARATION, DocumentType.SPECIAL_IMPORT_DECLARATION),
                        LawArbitraries.days(),
                        importers())
                .as((form, day, importer) -> Declaration.builder()
                        .documentType(form)
                        .registrationDate(day)
                        .importer(importer)
                        .consignment(nothing)
                        .build());
    }

    private static Arbitrary<Consignment> consignments(
            Arbitrary<List<GoodsItem>> items, Arbitrary<List<Charge>> charges) {
        return Combinators.combine(items, charges)
                .as((goods, costs) -> costs.isEmpty()
                        ? consignment(Incoterm.CIF, goods, costs)
                        : consignment(
                                Incoterm.FOB,
                                goods.stream()
                                        .map(DeclarationArbitraries::priced)
                                        .toList(),
                                costs));
    }

    private static Consignment consignment(Incoterm term, List<GoodsItem> items, List<Charge> charges) {
        return Consignment.builder()
                .incoterm(term)
                .addAllItems(items)
                .addAllCharges(charges)
                .build();
    }

    private static Arbitrary<List<Charge>> charges(CurrencyCode currency) {
        Arbitrary<List<Charge>> known = Combinators.combine(
                        MoneyArbitraries.prices(currency), MoneyArbitraries.prices(currency))
                .as((freight, insurance) ->
                        List.of(Charge.of(Charge.Kind.FREIGHT, freight), Charge.of(Charge.Kind.INSURANCE, insurance)));
        return Arbitraries.oneOf(Arbitraries.just(List.of()), known);
    }

    private static Arbitrary<List<GoodsItem>> items(CurrencyCode currency, Arbitrary<DeclaredRates> rates) {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(AD_VALOREM), lines()),
                        MoneyArbitraries.prices(currency),
                        MoneyArbitraries.rupiah(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 100_000),
                        rates)
                .as((line, price, rupiah, form, units, stated) -> item(
                        line,
                        form == 0 ? new ItemValue.CustomsValue(rupiah) : new ItemValue.Cif(price),
                        new Quantity(
                                Fraction.of(units), PER_LITRE.contains(line) ? UnitOfMeasure.LTR : UnitOfMeasure.KGM),
                        stated))
                .list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ITEMS)
                .map(DeclarationArbitraries::numbered);
    }

    private static GoodsItem item(HsCode line, ItemValue value, Quantity quantity, DeclaredRates rates) {
        return GoodsItem.builder()
                .number(1)
                .value(value)
                .rates(rates)
                .hsCode(line)
                .quantity(quantity)
                .build();
    }

    private static List<GoodsItem> numbered(List<GoodsItem> items) {
        List<GoodsItem> result = new ArrayList<>();
        for (GoodsItem item : items) {
            result.add(renumbered(item, result.size() + 1, item.value()));
        }
        return result;
    }

    /** A line with a CIF value, declared by its price instead. */
    private static GoodsItem priced(GoodsItem item) {
        return item.value() instanceof ItemValue.Cif cif
                ? renumbered(item, item.number(), new ItemValue.Price(cif.cif()))
                : item;
    }

    private static GoodsItem renumbered(GoodsItem item, int number, ItemValue value) {
        return GoodsItem.builder()
                .number(number)
                .value(value)
                .rates(item.rates())
                .hsCode(item.hsCode())
                .quantity(item.quantity())
                .build();
    }

    /** Money of a currency in a declaration of this kind, for tests that add a price of their own. */
    public static Arbitrary<Money> prices() {
        return Arbitraries.of(CURRENCIES).flatMap(MoneyArbitraries::prices);
    }
}
