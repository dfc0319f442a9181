package org.pabean.examples.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.Journey;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.valuation.Carriage;
import org.pabean.valuation.ComputedFigures;
import org.pabean.valuation.FallbackBasis;
import org.pabean.valuation.FallbackProposal;
import org.pabean.valuation.FallbackProposal.Availability;
import org.pabean.valuation.FallbackProposal.ProposedValue;
import org.pabean.valuation.Lease;
import org.pabean.valuation.ValueDeclaration;
import org.pabean.valuation.ValueDeclaration.DeductiveOrder;

/** Reads the facts about the value of goods from the JSON that worked cases use. */
public final class ValueReader {

    private final Facts facts;
    private final CurrencyCode currency;

    /** A reader of these facts. */
    public ValueReader(Facts facts) {
        this.facts = facts;
        this.currency = CurrencyCode.of(facts.text("currency").orElse("XXX"));
    }

    /** The currency of the invoice, XXX if none is named. */
    public CurrencyCode currency() {
        return currency;
    }

    /** An amount in the currency of the invoice. */
    public static Optional<Money> money(Facts facts, String field, CurrencyCode currency) {
        return facts.number(field).map(amount -> new Money(currency, amount));
    }

    /** A country. */
    public static Optional<Country> country(Facts facts, String field) {
        return facts.text(field).map(Country::of);
    }

    /** All facts. */
    public ValueDeclaration read() {
        facts.choice("quantityUnit", UnitOfMeasure.class);
        facts.number("sellerListPrice");
        ComparisonReader comparisons = new ComparisonReader(currency);
        return ValueDeclaration.builder()
                .currency(currency)
                .deductiveOrder(
                        facts.flag("computedBeforeDeductive", false)
                                ? DeductiveOrder.COMPUTED_FIRST
                                : DeductiveOrder.DEDUCTIVE_FIRST)
                .price(price())
                .quantity(facts.number("quantity"))
                .carriage(carriage())
                .sale(new SaleReader(facts, currency).read())
                .identical(facts.object("identical").map(comparisons::read))
                .similar(facts.object("similar").map(comparisons::read))
                .deductive(facts.object("deductive").map(DeductiveReader::read))
                .computed(facts.object("computed").map(this::computed))
                .fallback(facts.object("fallback").map(this::fallback))
                .build();
    }

    /** The declared price of one unit. */
    public Optional<Money> unitPrice() {
        Fraction quantity = facts.number("quantity").orElse(Fraction.ONE);
        return money(facts, "unitPrice", currency)
                .or(() -> price().map(price -> price.times(Fraction.ONE.dividedBy(quantity))));
    }

    private Optional<Money> price() {
        Fraction quantity = facts.number("quantity").orElse(Fraction.ONE);
        Optional<Money> whole = money(facts, "price", currency);
        Optional<Money> unit = money(facts, "unitPrice", currency);
        return whole.or(() -> unit.map(price -> price.times(quantity)));
    }

    private Optional<Carriage> carriage() {
        Journey journey = Journey.builder()
                .mode(facts.choice("transportMode", TransportMode.class).orElse(TransportMode.SEA))
                .loadingCountry(country(facts, "loadingCountry"))
                .build();
        List<Charge> charges = new ArrayList<>();
        facts.objects("charges").forEach(each -> charges.add(charge(each)));
        return facts.choice("incoterm", Incoterm.class)
                .map(term -> Carriage.of(term, charges).over(journey));
    }

    private Charge charge(Facts each) {
        Charge.Inclusion inclusion = each.flag("inPrice")
                .map(inside -> inside ? Charge.Inclusion.IN_PRICE : Charge.Inclusion.OUTSIDE_PRICE)
                .orElse(Charge.Inclusion.BY_INCOTERM);
        return new Charge(
                each.required("kind", each.choice("kind", Charge.Kind.class), Charge.Kind.FREIGHT),
                money(each, "amount", currency),
                inclusion,
                each.flag("distinguished", true),
                each.flag("evidence", true),
                each.choice("place", Charge.CoverPlace.class).orElse(Charge.CoverPlace.UNKNOWN));
    }

    private ComputedFigures computed(Facts each) {
        return ComputedFigures.builder()
                .producer(new ComputedFigures.Producer(
                        each.required("related", each.flag("related"), false),
                        each.required("producerGivesData", each.flag("producerGivesData"), false),
                        each.required("producerAllowsVerification", each.flag("producerAllowsVerification"), false)))
                .materialsAndFabrication(money(each, "materialsAndFabrication", currency))
                .packing(money(each, "packing", currency))
                .assists(money(each, "assists", currency))
                .profitAndGeneralExpenses(money(each, "profitAndGeneralExpenses", currency))
                .freight(money(each, "freight", currency))
                .insurance(money(each, "insurance", currency))
                .build();
    }

    private FallbackProposal fallback(Facts each) {
        List<ProposedValue> bases = new ArrayList<>();
        for (String name : each.texts("bases")) {
            basis(each, name)
                    .ifPresent(
                            basis -> bases.add(new ProposedValue(basis, Optional.empty(), Availability.IN_INDONESIA)));
        }
        return new FallbackProposal(
                Optional.empty(),
                OptionalInt.empty(),
                bases,
                each.object("lease").map(this::lease));
    }

    private static Optional<FallbackBasis> basis(Facts facts, String name) {
        if (name.equals("TRANSACTION_VALUE_IDENTICAL_60_DAYS")) {
            return Optional.of(FallbackBasis.COMPARABLE_IN_LONGER_WINDOW);
        }
        for (FallbackBasis basis : FallbackBasis.values()) {
            if (basis.name().equals(name)) {
                return Optional.of(basis);
            }
        }
        facts.fault("bases", "CHOICE_UNKNOWN", "no basis " + name + " is known");
        return Optional.empty();
    }

    private Lease lease(Facts each) {
        Money rent = each.required("rent", money(each, "rent", currency), Money.zero(currency));
        Fraction rate = each.required("monthlyRatePercent", each.number("monthlyRatePercent"), Fraction.ZERO);
        Lease.Due due = each.required("payment", each.choice("payment", Lease.Due.class), Lease.Due.ARREARS);
        return new Lease(rent, each.whole("months", 1), Percent.ofValue(rate), due, Optional.empty());
    }
}
