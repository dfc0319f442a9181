package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Charge.Kind;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.PriceProof;
import org.pabean.declaration.Sale;
import org.pabean.declaration.TransactionKind;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/** What holds for whole consignments of several lines. */
class ConsignmentProperties {

    private static final Sale WITH_PACKING = Sale.builder()
            .kind(TransactionKind.SALE)
            .proof(PriceProof.NOT_ASKED)
            .addAdditions(Addition.of(Addition.Kind.PACKING, Shipments.usd(33)))
            .build();

    @Property(tries = 150)
    void everyLineHasTheSameValueUnderEveryDeliveryTerm(
            @ForAll("prices") List<Long> exWorks, @ForAll("costs") Map<Kind, Money> costs, @ForAll long seed) {
        Random random = new Random(seed);
        List<Money> expected = values(Incoterm.EXW, exWorks, costs, random);
        for (Incoterm term : Incoterm.values()) {
            assertEquals(expected, values(term, exWorks, costs, random), term.name());
        }
    }

    @Property(tries = 150)
    void theOrderOfLinesDoesNotMatter(@ForAll("prices") List<Long> exWorks, @ForAll("costs") Map<Kind, Money> costs) {
        List<Long> turned = new ArrayList<>(exWorks);
        Collections.reverse(turned);
        List<Money> there = new ArrayList<>(values(Incoterm.FOB, exWorks, costs, new Random(1)));
        Collections.reverse(there);
        assertEquals(there, values(Incoterm.FOB, turned, costs, new Random(1)));
    }

    @Provide
    Arbitrary<List<Long>> prices() {
        return Arbitraries.longs().between(1, 999_999).list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Map<Kind, Money>> costs() {
        return Arbitraries.longs()
                .between(0, 99_999)
                .list()
                .ofSize(Kind.values().length)
                .map(ConsignmentProperties::byKind);
    }

    private static Map<Kind, Money> byKind(List<Long> amounts) {
        Map<Kind, Money> costs = new EnumMap<>(Kind.class);
        for (Kind cost : Kind.values()) {
            costs.put(cost, Shipments.usd(amounts.get(costs.size())));
        }
        return costs;
    }

    /** The seller's price under a term, line by line: each line carries its part of the seller's costs. */
    private static List<Money> values(Incoterm term, List<Long> exWorks, Map<Kind, Money> costs, Random random) {
        Money all = Shipments.usd(exWorks.stream().mapToLong(Long::longValue).sum());
        Money whole = Shipments.priceUnder(term, all, costs);
        List<Charge> charges = new ArrayList<>(Shipments.charges(costs));
        Collections.shuffle(charges, random);
        List<GoodsItem> items = new ArrayList<>();
        for (long price : exWorks) {
            Fraction part = Fraction.of(price).dividedBy(all.amount());
            items.add(GoodsItem.builder()
                    .number(items.size() + 1)
                    .value(new ItemValue.Price(whole.times(part)))
                    .rates(DeclaredRates.none())
                    .build());
        }
        Consignment consignment = Consignment.builder()
                .incoterm(term)
                .addAllItems(items)
                .addAllCharges(charges)
                .sale(WITH_PACKING)
                .build();
        return ConsignmentValuation.of(consignment, Shipments.CONTEXT).items().stream()
                .map(ItemCif::cif)
                .toList();
    }
}
