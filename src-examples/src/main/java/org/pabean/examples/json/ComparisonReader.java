package org.pabean.examples.json;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.MethodNumber;
import org.pabean.declaration.QuantityStep;
import org.pabean.declaration.TransportMode;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** Reads accepted transactions of identical or similar goods from the JSON that worked cases use. */
final class ComparisonReader {

    private final CurrencyCode currency;

    ComparisonReader(CurrencyCode currency) {
        this.currency = currency;
    }

    static <T> Stream<QuantityStep<T>> step(Facts step, T value) {
        Fraction from = step.required("from", step.number("from"), Fraction.ZERO);
        return step.made("to", () -> new QuantityStep<>(from, step.number("to"), value)).stream();
    }

    Comparison read(Facts facts) {
        ComparedGoods goods = facts.object("goods").map(ComparisonReader::goods).orElse(ComparedGoods.unknown());
        List<Candidate> candidates =
                facts.objects("candidates").stream().map(this::candidate).toList();
        List<QuantityStep<Money>> priceList = facts.objects("priceList").stream()
                .flatMap(each -> step(
                        each,
                        each.required(
                                "unitPrice", ValueReader.money(each, "unitPrice", currency), Money.zero(currency))))
                .toList();
        boolean genuine = facts.flag("priceListGenuine", true);
        return new Comparison(goods, candidates, genuine ? priceList : List.of(), Percent.ZERO);
    }

    private static ComparedGoods goods(Facts facts) {
        return new ComparedGoods(
                facts.date("billOfLadingDate"),
                facts.choice("transportMode", TransportMode.class),
                facts.choice("tradeLevel", ComparedGoods.TradeLevel.class),
                facts.number("quantity"),
                ValueReader.country(facts, "productionCountry"));
    }

    private Candidate candidate(Facts facts) {
        Set<Candidate.Trait> traits = EnumSet.noneOf(Candidate.Trait.class);
        if (facts.flag("sameImporter", false)) {
            traits.add(Candidate.Trait.SAME_IMPORTER);
        }
        if (facts.flag("sameImporterException", false)) {
            traits.add(Candidate.Trait.TRUSTED_IMPORTER);
        }
        Optional<Money> unitPrice = ValueReader.money(facts, "unitPrice", currency);
        return Candidate.builder()
                .id(facts.required("id", facts.text("id"), ""))
                .goods(goods(facts))
                .acceptedUnder(facts.choice("method", MethodNumber.class).orElse(MethodNumber.I))
                .unitPrice(unitPrice)
                .addAllTraits(traits)
                .build();
    }
}
