package org.pabean.examples.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.Journey;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.valuation.Carriage;
import org.pabean.valuation.ValueDeclaration;

/** Reads the facts about the value of goods from the JSON that worked cases use. */
public final class ValueReader {

    private final Facts facts;
    private final CurrencyCode currency;

    /** A reader of these facts. */
    public ValueReader(Facts facts) {
        this.facts = facts;
        this.currency = facts.word("currency", CurrencyCode::of).orElse(CurrencyCode.of("XXX"));
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
        return facts.word(field, Country::of);
    }

    /** All facts. */
    public ValueDeclaration read() {
        facts.choice("quantityUnit", UnitOfMeasure.class);
        facts.number("sellerListPrice");
        return ValueDeclaration.builder()
                .currency(currency)
                .evidence(new EvidenceReader(facts, currency).read())
                .price(price())
                .quantity(quantity())
                .carriage(carriage())
                .sale(new SaleReader(facts, currency).read())
                .build();
    }

    /** The declared price of one unit. */
    public Optional<Money> unitPrice() {
        Fraction quantity = quantity().orElse(Fraction.ONE);
        return money(facts, "unitPrice", currency)
                .or(() -> price().map(price -> price.times(Fraction.ONE.dividedBy(quantity))));
    }

    /** How many units the price is for; of none it would be no price of a unit. */
    private Optional<Fraction> quantity() {
        Optional<Fraction> quantity = facts.number("quantity");
        if (quantity.isPresent() && quantity.get().signum() <= 0) {
            facts.fault("quantity", "QUANTITY_NOT_POSITIVE", "state more than nought units, or leave it out");
        }
        return quantity.filter(units -> units.signum() > 0);
    }

    private Optional<Money> price() {
        Fraction quantity = quantity().orElse(Fraction.ONE);
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
                each.flag("evidence", true) ? Charge.Proof.DOCUMENTS : Charge.Proof.NONE,
                each.choice("place", Charge.CoverPlace.class).orElse(Charge.CoverPlace.UNKNOWN));
    }
}
