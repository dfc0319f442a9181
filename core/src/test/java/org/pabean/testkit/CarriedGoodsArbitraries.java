package org.pabean.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * Generators of declarations for parcels, travellers and telephones that an assessor on
 * {@link FixedReferenceData#standard()} accepts, with values around the limits of 3, 500 and 1,500 dollars and days around
 * the changes of the rules. They shrink to one item of small value.
 */
public final class CarriedGoodsArbitraries {

    private static final List<HsCode> GOODS = List.of(HsCode.of("64039990"), HsCode.of("95066200"));
    private static final HsCode TELEPHONE = HsCode.of("85171300");
    private static final List<LocalDate> TURNING_DAYS = List.of(
            LocalDate.of(2020, 1, 30), LocalDate.of(2023, 10, 17), LocalDate.of(2025, 3, 5), LocalDate.of(2025, 6, 6));

    private CarriedGoodsArbitraries() {}

    /** Consignment notes of ordinary parcels of one to three items up to 1,500 dollars. */
    public static Arbitrary<Declaration> parcels() {
        return declarations(DocumentType.CONSIGNMENT_NOTE, Circumstances.ORDINARY, 50_000);
    }

    /** Declarations of passengers with personal and with other goods. */
    public static Arbitrary<Declaration> passengers() {
        return purposes().flatMap(travel -> declarations(DocumentType.PASSENGER_DECLARATION, travel, 500_000));
    }

    /** Declarations of crew with personal and with other goods. */
    public static Arbitrary<Declaration> crews() {
        return purposes().flatMap(travel -> declarations(DocumentType.CREW_DECLARATION, travel, 500_000));
    }

    /** Registrations of one or two telephones, on arrival or within sixty days. */
    public static Arbitrary<Declaration> devices() {
        Arbitrary<Circumstances> registrations = Combinators.combine(
                        Arbitraries.of(Circumstances.Registration.values()),
                        Arbitraries.integers().between(1, 60))
                .as((registration, days) -> new Circumstances.Device(registration, days, Optional.empty()));
        return Combinators.combine(days(), registrations, Arbitraries.integers().between(1, 2), prices(500_000))
                .as((day, registration, units, price) -> declaration(
                        DocumentType.DEVICE_REGISTRATION, day, registration, List.of(telephones(units, price))))
                .withoutEdgeCases();
    }

    /** Days since 2021, on which the rules of all these forms are known. */
    public static Arbitrary<LocalDate> days() {
        return LawArbitraries.days(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 12, 31), TURNING_DAYS);
    }

    private static Arbitrary<Circumstances> purposes() {
        return Arbitraries.of(Circumstances.Purpose.values())
                .map(purpose -> new Circumstances.Travel(purpose, Circumstances.Pilgrim.NONE, Optional.empty()));
    }

    private static Arbitrary<Declaration> declarations(DocumentType form, Circumstances facts, int mostCents) {
        Arbitrary<List<Money>> values = prices(mostCents).list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(days(), values, Arbitraries.of(GOODS))
                .as((day, prices, line) -> declaration(form, day, facts, numbered(prices, line)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Money> prices(int mostCents) {
        Arbitrary<Integer> limits =
                Arbitraries.of(299, 300, 301, 49_999, 50_000, 50_001).filter(each -> each <= mostCents);
        return Arbitraries.oneOf(Arbitraries.integers().between(1, mostCents), limits)
                .map(cents -> new Money(CurrencyCode.USD, Fraction.of(cents, 100)));
    }

    private static List<GoodsItem> numbered(List<Money> prices, HsCode line) {
        return IntStream.range(0, prices.size())
                .mapToObj(index -> item(index + 1, prices.get(index), line, 1))
                .toList();
    }

    private static GoodsItem telephones(int units, Money price) {
        return item(1, price, TELEPHONE, units);
    }

    private static GoodsItem item(int number, Money price, HsCode line, int pieces) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.Cif(price))
                .rates(DeclaredRates.none())
                .hsCode(line)
                .quantity(Quantity.of(Integer.toString(pieces), UnitOfMeasure.PCE))
                .build();
    }

    private static Declaration declaration(
            DocumentType form, LocalDate day, Circumstances facts, List<GoodsItem> items) {
        return Declaration.builder()
                .documentType(form)
                .registrationDate(day)
                .importer(Importer.person())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addAllItems(items)
                        .build())
                .circumstances(facts)
                .build();
    }
}
