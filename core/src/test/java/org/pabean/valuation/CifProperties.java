package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import net.jqwik.api.constraints.LongRange;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Charge.Kind;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.Journey;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

class CifProperties {

    private static final List<Kind> TO_THE_PORT =
            List.of(Kind.PRE_CARRIAGE, Kind.EXPORT_FORMALITIES, Kind.LOADING, Kind.FREIGHT, Kind.INSURANCE);

    private static final Map<String, Fraction> NORMS = Map.of(
            "SG", Fraction.of(5, 100),
            "CN", Fraction.of(10, 100),
            "AU", Fraction.of(10, 100),
            "DE", Fraction.of(15, 100),
            "US", Fraction.of(15, 100));

    @Provide
    Arbitrary<Map<Kind, Money>> costs() {
        return Arbitraries.longs()
                .between(0, 9_999_999_999L)
                .list()
                .ofSize(Kind.values().length)
                .map(CifProperties::inOrder)
                .withoutEdgeCases();
    }

    private static Map<Kind, Money> inOrder(List<Long> cents) {
        Map<Kind, Money> costs = new EnumMap<>(Kind.class);
        for (Kind cost : Kind.values()) {
            Fraction amount = Fraction.of(cents.get(costs.size()), 100);
            costs.put(cost, new Money(CurrencyCode.USD, amount));
        }
        return costs;
    }

    @Property(tries = 300)
    void theSameShipmentHasTheSameValueUnderEveryDeliveryTerm(
            @ForAll @LongRange(min = 0, max = 999_999_999) long exWorks, @ForAll("costs") Map<Kind, Money> costs) {
        Money expected = Shipments.usd(exWorks);
        for (Kind cost : TO_THE_PORT) {
            expected = expected.plus(costs.getOrDefault(cost, Shipments.usd(0)));
        }
        for (Incoterm term : Incoterm.values()) {
            Money price = Shipments.priceUnder(term, Shipments.usd(exWorks), costs);
            assertEquals(expected, cif(price, Carriage.of(term, Shipments.charges(costs))), term.name());
        }
    }

    @Property(tries = 200)
    void theOrderOfChargesDoesNotMatter(
            @ForAll @LongRange(min = 1, max = 999_999) long exWorks,
            @ForAll("costs") Map<Kind, Money> costs,
            @ForAll Incoterm term,
            @ForAll long seed) {
        Money price = Shipments.priceUnder(term, Shipments.usd(exWorks), costs);
        List<Charge> shuffled = new ArrayList<>(Shipments.charges(costs));
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(cif(price, Carriage.of(term, Shipments.charges(costs))), cif(price, Carriage.of(term, shuffled)));
    }

    @Property
    void byNormsCifIsFobTimesOnePlusTheNormTimesOneAndAHalfPercent(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long cents, @ForAll("ports") Country port) {
        Money fob = Shipments.usd(cents).times(Fraction.of(1, 100));
        Fraction norm = NORMS.getOrDefault(port.code(), Fraction.ZERO);
        Money expected = fob.times(Fraction.ONE.plus(norm)).times(Fraction.of(1005, 1000));
        Carriage carriage = Carriage.of(Incoterm.FOB, List.of()).over(Journey.from(port, TransportMode.SEA));
        assertEquals(expected, cif(fob, carriage));
    }

    @Provide
    Arbitrary<Country> ports() {
        return Arbitraries.of(NORMS.keySet()).map(Country::of);
    }

    @Property(tries = 200)
    void aDearerCostToThePortNeverLowersTheValueAndACostBeyondItNeverRaisesIt(
            @ForAll @LongRange(min = 1, max = 999_999) long exWorks,
            @ForAll("costs") Map<Kind, Money> costs,
            @ForAll @LongRange(min = 1, max = 9999) long more,
            @ForAll Kind dearer) {
        Money before = cif(Shipments.usd(exWorks), Carriage.of(Incoterm.EXW, Shipments.charges(costs)));
        Map<Kind, Money> changed = new EnumMap<>(costs);
        changed.merge(dearer, Shipments.usd(more), Money::plus);
        Money after = cif(Shipments.usd(exWorks), Carriage.of(Incoterm.EXW, Shipments.charges(changed)));
        int change = after.amount().compareTo(before.amount());
        assertTrue(TO_THE_PORT.contains(dearer) ? change > 0 : change == 0);
    }

    @Property(tries = 200)
    void sharesOfLinesAddUpToTheWhole(@ForAll("costs") Map<Kind, Money> costs, @ForAll("prices") List<Long> prices) {
        Money total = Shipments.usd(prices.stream().mapToLong(Long::longValue).sum());
        Carriage whole = Carriage.of(Incoterm.EXW, Shipments.charges(costs));
        Money sum = Shipments.usd(0);
        for (long price : prices) {
            Fraction part = Fraction.of(price).dividedBy(total.amount());
            sum = sum.plus(cif(Shipments.usd(price), whole.share(part)));
        }
        assertEquals(cif(total, whole), sum);
    }

    @Provide
    Arbitrary<List<Long>> prices() {
        return Arbitraries.longs().between(1, 99_999).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Money cif(Money price, Carriage carriage) {
        CifFinding finding = CifBuildUp.of(price, Shipments.usd(0), carriage, Shipments.CONTEXT);
        return ((CifBuildUp) finding).cif();
    }
}
