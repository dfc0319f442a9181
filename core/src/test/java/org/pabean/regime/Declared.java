package org.pabean.regime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Circumstances;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.PrizeKind;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;

/** Declarations to test regimes with, named by what they hold. Immutable. */
public final class Declared {

    private final DocumentType form;
    private final LocalDate day;
    private final List<GoodsItem> items;
    private final String freight;
    private final Importer importer;
    private final Optional<Circumstances> circumstances;

    private Declared(
            DocumentType form,
            LocalDate day,
            List<GoodsItem> items,
            String freight,
            Importer importer,
            Optional<Circumstances> circumstances) {
        this.form = form;
        this.day = day;
        this.items = items;
        this.freight = freight;
        this.importer = importer;
        this.circumstances = circumstances;
    }

    /** A form of a private person on an ISO day, without items. */
    public static Declared on(DocumentType form, String day) {
        return new Declared(form, LocalDate.parse(day), List.of(), "0", Importer.person(), Optional.empty());
    }

    /** With one more item of this FOB price in dollars. */
    public Declared dollars(String fob) {
        return item(Money.of("USD", fob), Optional.empty(), DeclaredRates.none(), Optional.empty());
    }

    /** With one more item of this FOB price in dollars and this tariff code. */
    public Declared dollars(String fob, String code) {
        return item(Money.of("USD", fob), Optional.of(HsCode.of(code)), DeclaredRates.none(), Optional.empty());
    }

    /** With one more item of this FOB price in dollars, code and stated rates. */
    public Declared dollars(String fob, String code, DeclaredRates rates) {
        return item(Money.of("USD", fob), Optional.of(HsCode.of(code)), rates, Optional.empty());
    }

    /** With one more item of this price. */
    public Declared price(Money price) {
        return item(price, Optional.empty(), DeclaredRates.none(), Optional.empty());
    }

    /** With one more prize of this FOB price in dollars. */
    public Declared prize(String fob, PrizeKind kind) {
        return item(Money.of("USD", fob), Optional.empty(), DeclaredRates.none(), Optional.of(kind));
    }

    /** With one more line of so many prizes of this FOB price in dollars. */
    public Declared prizes(Quantity quantity, String fob, PrizeKind kind) {
        return item(
                new ItemValue.Price(Money.of("USD", fob)),
                Optional.empty(),
                DeclaredRates.none(),
                Optional.of(kind),
                Optional.of(quantity));
    }

    /** With one more item of this CIF value in dollars and this tariff code. */
    public Declared cif(String dollars, String code) {
        return item(
                new ItemValue.Cif(Money.of("USD", dollars)),
                Optional.of(HsCode.of(code)),
                DeclaredRates.none(),
                Optional.empty(),
                Optional.empty());
    }

    /** With one more item whose customs value is known in rupiah only. */
    public Declared rupiah(long value) {
        return item(
                new ItemValue.CustomsValue(Rupiah.of(value)),
                Optional.empty(),
                DeclaredRates.none(),
                Optional.empty(),
                Optional.empty());
    }

    /** With one more item of so much drink of this price, its excise looked up. */
    public Declared drink(Quantity quantity, String fob) {
        return excisable(new ExciseClaim.OfGroup(ExciseGroup.MMEA_C), quantity, fob);
    }

    /** With one more item of so much of excisable goods of this price. */
    public Declared excisable(ExciseClaim claim, Quantity quantity, String fob) {
        DeclaredRates rates = DeclaredRates.builder().excise(claim).build();
        return item(
                new ItemValue.Price(Money.of("USD", fob)),
                Optional.of(HsCode.of("22084000")),
                rates,
                Optional.empty(),
                Optional.of(quantity));
    }

    /** With one more item of so many pieces. */
    public Declared pieces(Quantity quantity, String fob) {
        return item(
                new ItemValue.Price(Money.of("USD", fob)),
                Optional.empty(),
                DeclaredRates.none(),
                Optional.empty(),
                Optional.of(quantity));
    }

    private Declared item(Money price, Optional<HsCode> code, DeclaredRates rates, Optional<PrizeKind> prize) {
        return item(new ItemValue.Price(price), code, rates, prize, Optional.empty());
    }

    private Declared item(
            ItemValue value,
            Optional<HsCode> code,
            DeclaredRates rates,
            Optional<PrizeKind> prize,
            Optional<Quantity> quantity) {
        List<GoodsItem> more = new ArrayList<>(items);
        more.add(GoodsItem.builder()
                .number(items.size() + 1)
                .value(value)
                .rates(rates)
                .hsCode(code)
                .quantity(quantity)
                .prize(prize)
                .build());
        return new Declared(form, day, List.copyOf(more), freight, importer, circumstances);
    }

    /** With this freight, in the currency of the prices. */
    public Declared freight(String amount) {
        return new Declared(form, day, items, amount, importer, circumstances);
    }

    /** By a person without taxpayer number. */
    public Declared withoutTaxNumber() {
        return new Declared(form, day, items, freight, importer.withoutTaxNumber(), circumstances);
    }

    /** By a company. */
    public Declared byCompany() {
        return new Declared(form, day, items, freight, Importer.company(), circumstances);
    }

    /** Under these circumstances. */
    public Declared as(Circumstances facts) {
        return new Declared(form, day, items, freight, importer, Optional.of(facts));
    }

    /** The declaration. */
    public Declaration declaration() {
        return Declaration.builder()
                .documentType(form)
                .registrationDate(day)
                .importer(importer)
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.FOB)
                        .addAllItems(items)
                        .addCharges(Charge.of(Charge.Kind.FREIGHT, new Money(currency(), Fraction.parse(freight))))
                        .addCharges(Charge.of(Charge.Kind.INSURANCE, Money.zero(currency())))
                        .build())
                .circumstances(circumstances)
                .build();
    }

    private CurrencyCode currency() {
        return items.stream()
                .map(GoodsItem::value)
                .filter(ItemValue.Price.class::isInstance)
                .map(value -> ((ItemValue.Price) value).price().currency())
                .findFirst()
                .orElse(CurrencyCode.USD);
    }

    /** Stated rates with this import duty in percent. */
    public static DeclaredRates duty(String percent) {
        return DeclaredRates.builder().importDuty(DutyRate.percent(percent)).build();
    }

    /** Stated rates with this income tax in percent. */
    public static DeclaredRates incomeTax(String percent) {
        return DeclaredRates.builder().incomeTax(Percent.parse(percent)).build();
    }
}
