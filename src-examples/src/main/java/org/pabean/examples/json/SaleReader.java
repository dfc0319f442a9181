package org.pabean.examples.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Addition.Trait;
import org.pabean.declaration.Assist;
import org.pabean.declaration.Discount;
import org.pabean.declaration.Exclusion;
import org.pabean.declaration.Payment;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.QuantityStep;
import org.pabean.declaration.Relationship;
import org.pabean.declaration.Sale;
import org.pabean.declaration.TestValue;
import org.pabean.declaration.TransactionKind;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** Reads the facts of a transaction from the JSON that worked cases use. */
final class SaleReader {

    private final Facts facts;
    private final CurrencyCode currency;

    SaleReader(Facts facts, CurrencyCode currency) {
        this.facts = facts;
        this.currency = currency;
    }

    Sale read() {
        return Sale.builder()
                .kind(facts.choice("transaction", TransactionKind.class).orElse(TransactionKind.SALE))
                .proof(facts.flag("paymentEvidence", true) ? PriceProof.NOT_ASKED : PriceProof.NOT_GIVEN)
                .addAllPayments(
                        facts.objects("payments").stream().map(this::payment).toList())
                .addAllDiscounts(
                        facts.objects("discounts").stream().map(this::discount).toList())
                .addAllAdditions(
                        facts.objects("additions").stream().map(this::addition).toList())
                .addAllExclusions(facts.objects("exclusions").stream()
                        .map(this::exclusion)
                        .toList())
                .relationship(facts.object("relationship").map(this::relationship))
                .build();
    }

    private Optional<Money> money(Facts each, String field) {
        return ValueReader.money(each, field, currency);
    }

    private Money sum(Facts each, String field) {
        return each.required(field, money(each, field), Money.zero(currency));
    }

    static Percent percent(Facts each, String field) {
        return each.number(field).map(Percent::ofValue).orElse(Percent.ZERO);
    }

    private Payment payment(Facts each) {
        Payment.Kind kind =
                each.required("kind", each.choice("kind", Payment.Kind.class), Payment.Kind.BUYER_OWN_ACTIVITY);
        return new Payment(kind, sum(each, "amount"));
    }

    private Discount discount(Facts each) {
        return new Discount(
                each.required("kind", each.choice("kind", Discount.Kind.class), Discount.Kind.OTHER),
                terms(each),
                each.flag("generallyAvailable", true)
                        ? Discount.Availability.ANY_BUYER
                        : Discount.Availability.THIS_BUYER_ONLY,
                each.flag("taken", true));
    }

    private Discount.Terms terms(Facts each) {
        Optional<Money> amount = money(each, "amount");
        Optional<Fraction> rate = each.number("ratePercent");
        List<QuantityStep<Percent>> scale = each.objects("scale").stream()
                .flatMap(step -> ComparisonReader.step(step, percent(step, "ratePercent")))
                .toList();
        boolean cumulative = each.flag("cumulative", false);
        Fraction earlier = each.number("earlierQuantity").orElse(Fraction.ZERO);
        if (amount.isPresent()) {
            return new Discount.Sum(amount.get());
        } else if (rate.isPresent()) {
            return new Discount.Rate(Percent.ofValue(rate.get()));
        }
        return new Discount.Scale(scale, cumulative ? earlier : Fraction.ZERO);
    }

    private Addition addition(Facts each) {
        Addition.Kind kind = each.required("kind", each.choice("kind", Addition.Kind.class), Addition.Kind.PACKING);
        Optional<Assist> assist = assist(each);
        return Addition.builder()
                .kind(kind)
                .measure(measure(each))
                .addAllTraits(traits(each))
                .alreadyInPrice(money(each, "chargedToSeller"))
                .assist(assist.filter(some -> kind == Addition.Kind.ASSIST))
                .build();
    }

    private Optional<Addition.Measure> measure(Facts each) {
        Optional<Money> base = money(each, "base");
        Optional<Addition.Measure> part =
                each.number("ratePercent").map(rate -> new Addition.PartOf(Percent.ofValue(rate), base));
        Optional<Addition.Measure> sum = money(each, "amount").map(Addition.Sum::new);
        return sum.or(() -> part);
    }

    private static Set<Trait> traits(Facts each) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        addUnless(each.flag("paidByBuyer", true), Trait.NOT_PAID_BY_BUYER, traits);
        addUnless(each.flag("relatesToGoods", true), Trait.NOT_RELATED_TO_GOODS, traits);
        addUnless(each.flag("conditionOfSale", true), Trait.NOT_A_CONDITION_OF_SALE, traits);
        addUnless(each.flag("quantifiable", true), Trait.NOT_QUANTIFIABLE, traits);
        addUnless(each.flag("declared", true), Trait.NOT_DECLARED, traits);
        return traits;
    }

    private static void addUnless(boolean holds, Trait trait, Set<Trait> traits) {
        if (!holds) {
            traits.add(trait);
        }
    }

    private Optional<Assist> assist(Facts each) {
        boolean bought = each.flag("acquiredFromUnrelated", true);
        return Optional.of(new Assist(
                each.choice("category", Assist.Category.class),
                bought ? Assist.Source.BOUGHT : Assist.Source.MADE,
                Optional.empty(),
                ValueReader.country(each, "undertakenIn"),
                money(each, "reductionForUse"),
                apportionment(each)));
    }

    private static Optional<Assist.Apportionment> apportionment(Facts each) {
        Optional<Fraction> shipment = each.number("shipmentUnits");
        Optional<Fraction> produced = each.number("producedUnits");
        Optional<Fraction> contract = each.number("contractUnits");
        Optional<Assist.Spread> spreads = each.choice("apportionment", Assist.Spread.class)
                .filter(spread -> spread != Assist.Spread.ALL_ON_FIRST_SHIPMENT || shipment.isPresent());
        return spreads.flatMap(spread -> {
            Fraction units = each.required("shipmentUnits", shipment, Fraction.ONE);
            Fraction of = switch (spread) {
                case ALL_ON_FIRST_SHIPMENT -> units;
                case OVER_PRODUCED -> each.required("producedUnits", produced, units);
                case OVER_CONTRACT -> each.required("contractUnits", contract, units);
            };
            return each.made("shipmentUnits", () -> new Assist.Apportionment(spread, units, of));
        });
    }

    private Exclusion exclusion(Facts each) {
        Optional<Boolean> written = each.flag("writtenAgreement");
        Optional<Boolean> marketRate = each.flag("marketRate");
        Exclusion.Kind kind =
                each.required("kind", each.choice("kind", Exclusion.Kind.class), Exclusion.Kind.POST_IMPORT_ASSEMBLY);
        return new Exclusion(
                kind,
                sum(each, "amount"),
                each.required("distinguished", each.flag("distinguished"), false),
                Optional.of(kind)
                        .filter(Exclusion.Kind.INTEREST::equals)
                        .map(interest -> new Exclusion.Financing(written.orElse(false), marketRate.orElse(false))));
    }

    private Relationship relationship(Facts each) {
        return Relationship.builder()
                .circumstances(
                        each.flag("circumstancesExplained", true)
                                ? Relationship.Explained.YES
                                : Relationship.Explained.NO)
                .addAllGrounds(each.flag("related", false) ? Set.of(Relationship.Ground.DECLARED) : Set.of())
                .holding(each.number("holdingPercent").map(Percent::ofValue))
                .testValue(each.object("testValue").flatMap(this::testValue))
                .build();
    }

    private Optional<TestValue> testValue(Facts each) {
        Money value = sum(each, "value");
        Percent tolerance = percent(each, "tolerancePercent");
        TestValue.Party invoking =
                each.choice("invokedBy", TestValue.Party.class).orElse(TestValue.Party.IMPORTER);
        return each.made(
                "tolerancePercent", () -> new TestValue(TestValue.Basis.UNRELATED_SALE, value, tolerance, invoking));
    }
}
