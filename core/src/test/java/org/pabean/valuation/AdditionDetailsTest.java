package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Addition.Trait;
import org.pabean.declaration.Assist;
import org.pabean.explanation.Step;
import org.pabean.goods.Country;
import org.pabean.law.Caveat;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;

/** What is added beside the price: how assists are spread, what is told, and what contradicts itself. */
class AdditionDetailsTest {

    private static final Money EUR_5 = Money.of("EUR", "5");
    private static final Assist TOOLS = Assist.of(Assist.Category.TOOLS);

    @ParameterizedTest
    @CsvSource({"OVER_PRODUCED, 40, 4", "OVER_CONTRACT, 40, 4", "ALL_ON_FIRST_SHIPMENT, 100, 10"})
    void anAssistIsSpreadOverTheUnitsMadeWithItOrLaidOnTheFirstShipment(
            Assist.Spread spread, long added, long perUnit) {
        Assist assist = TOOLS.over(new Assist.Apportionment(spread, Fraction.of(10), Fraction.of(25)));
        AdditionsToPrice additions = additions(assist(assist));
        assertEquals(usd(added), additions.total());
        assertEquals(Optional.of(usd(perUnit)), additions.findings().get(0).perUnit());
    }

    @Test
    void wearComesOffBeforeAnAssistIsSpreadAndItsTransportIsAdded() {
        Assist worn = new Assist(
                Optional.of(Assist.Category.TOOLS),
                Assist.Source.MADE,
                Optional.of(usd(20)),
                Optional.empty(),
                Optional.of(usd(60)),
                Optional.of(new Assist.Apportionment(Assist.Spread.OVER_PRODUCED, Fraction.of(1), Fraction.of(2))));
        assertEquals(usd(30), additions(assist(worn)).total());
        assertEquals(
                Optional.empty(), additions(assist(TOOLS)).findings().get(0).perUnit());
    }

    @ParameterizedTest
    @CsvSource({
        "BOUGHT, cost of acquisition",
        "MADE, cost of production",
        "LEASED, cost of the lease",
        "PUBLIC_DOMAIN, cost of obtaining copies"
    })
    void anAssistTellsWhatItIsValuedAt(Assist.Source source, String words) {
        Assist assist = new Assist(
                Optional.of(Assist.Category.TOOLS),
                source,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Step step = additions(assist(assist)).steps().get(0);
        assertEquals("valued at", step.inputs().get(0).name().english());
        assertTrue(step.inputs().get(0).value().toString().contains(words), step.toString());
    }

    @Test
    void anAdditionThatIsNotDueIsNamedWithoutAWorth() {
        Addition design = Addition.builder()
                .kind(Addition.Kind.ASSIST)
                .measure(new Addition.Sum(usd(100)))
                .assist(Assist.of(Assist.Category.ENGINEERING_DESIGN).undertakenIn(Country.INDONESIA))
                .build();
        AdditionsToPrice additions = AdditionsToPrice.of(List.of(design, assist(TOOLS)), usd(0).currency(), CONTEXT);
        assertEquals(List.of(design), additions.notAdded());
        assertEquals(List.of(), additions.steps().get(0).inputs());
        assertEquals(usd(100), additions.total());
    }

    @Test
    void onlyAnEstimateThatIsAddedIsProvisionalAndWarnedOf() {
        AdditionsToPrice estimated = additions(royalty(Trait.ESTIMATED));
        assertTrue(estimated.isProvisional());
        assertEquals(List.of("VALUE_PROVISIONAL"), codes(estimated.caveats()));
        AdditionsToPrice notDue = additions(royalty(Trait.ESTIMATED, Trait.NOT_PAID_BY_BUYER));
        assertFalse(notDue.isProvisional());
        assertEquals(List.of(), codes(notDue.caveats()));
        AdditionsToPrice known = additions(royalty());
        assertFalse(known.isProvisional());
        assertEquals(List.of(), codes(known.caveats()));
    }

    @Test
    void theWholeCostOfContainersCountsIfItIsReadSo() {
        Addition crates = Addition.builder()
                .kind(Addition.Kind.CONTAINERS)
                .measure(new Addition.Use(usd(100), 10))
                .build();
        AdditionsToPrice share = additions(crates);
        assertEquals(usd(10), share.total());
        assertEquals(List.of(ReusableContainers.COST_OF_USE), share.readings());
        assertEquals(
                usd(100),
                AdditionsToPrice.of(List.of(crates), usd(0).currency(), CONTEXT.with(ReusableContainers.WHOLE_COST))
                        .total());
    }

    @Test
    void eachAmountOfAnAdditionIsInTheCurrencyOfThePriceAndNotNegative() {
        assertEquals(
                List.of(
                        "sale.additions[0]: CURRENCY_MIXED: EUR 5 beside a price in USD; state it in the currency of the"
                                + " price, or the exchange rates of both"),
                faults(Addition.of(Addition.Kind.PACKING, EUR_5)));
        assertEquals(
                List.of("sale.additions[0]: AMOUNT_NEGATIVE: USD -1 cannot be added; state nought or more"),
                faults(Addition.of(Addition.Kind.PACKING, usd(-1))));
        assertEquals(1, faults(partlyInPrice(EUR_5)).size());
        assertEquals(
                1, faults(assist(worn(Optional.of(EUR_5), Optional.empty()))).size());
        assertEquals(
                1, faults(assist(worn(Optional.empty(), Optional.of(EUR_5)))).size());
    }

    @Test
    void whatIsInThePriceAndWornOutIsTogetherNoMoreThanTheWhole() {
        Assist worn = worn(Optional.empty(), Optional.of(usd(60)));
        Addition whole = Addition.builder()
                .kind(Addition.Kind.ASSIST)
                .measure(new Addition.Sum(usd(100)))
                .alreadyInPrice(usd(40))
                .assist(worn)
                .build();
        assertEquals(usd(0), additions(whole).total());
        Addition more = Addition.builder()
                .kind(Addition.Kind.ASSIST)
                .measure(new Addition.Sum(usd(100)))
                .alreadyInPrice(usd(41))
                .assist(worn)
                .build();
        String fault = faults(more).get(0);
        assertTrue(fault.startsWith("sale.additions[0]: PART_EXCEEDS_WHOLE: of ASSIST more is said"), fault);
    }

    @Test
    void onlyAnAssistCarriesFactsOfAnAssist() {
        Addition packing = Addition.builder()
                .kind(Addition.Kind.PACKING)
                .measure(new Addition.Sum(usd(1)))
                .assist(TOOLS)
                .build();
        assertEquals(
                List.of("sale.additions[0].assist: NOT_AN_ASSIST: PACKING carries facts of an assist; state kind ASSIST"
                        + " (Customs Law art. 15(1), elucidation b)"),
                faults(packing));
    }

    @Test
    void anEstimateStatesItsSumAndIsOneThatTheLawAdmits() {
        Addition without = Addition.builder()
                .kind(Addition.Kind.ROYALTY)
                .addTraits(Trait.ESTIMATED)
                .build();
        assertTrue(faults(without).get(0).startsWith("sale.additions[0].measure: ESTIMATE_MISSING"));
        Addition packing = Addition.builder()
                .kind(Addition.Kind.PACKING)
                .measure(new Addition.Sum(usd(1)))
                .addTraits(Trait.ESTIMATED)
                .build();
        assertTrue(faults(packing)
                .get(0)
                .startsWith("sale.additions[0]: ESTIMATE_NOT_ADMITTED: PACKING may not be estimated"));
    }

    @Test
    void anAssistMayBeEstimatedSince16February2021() {
        Addition estimated = Addition.builder()
                .kind(Addition.Kind.ASSIST)
                .measure(new Addition.Sum(usd(100)))
                .assist(TOOLS)
                .addTraits(Trait.ESTIMATED)
                .build();
        ValuationContext first = ValuationContext.on(LocalDate.of(2021, 2, 16), new FewCountries());
        assertTrue(AdditionsToPrice.of(List.of(estimated), usd(0).currency(), first)
                .isProvisional());
        ValuationContext before = ValuationContext.on(LocalDate.of(2021, 2, 15), new FewCountries());
        assertThrows(
                InvalidInputException.class, () -> AdditionsToPrice.of(List.of(estimated), usd(0).currency(), before));
    }

    private static Assist worn(Optional<Money> transport, Optional<Money> wear) {
        return new Assist(
                Optional.of(Assist.Category.TOOLS),
                Assist.Source.BOUGHT,
                transport,
                Optional.empty(),
                wear,
                Optional.empty());
    }

    private static Addition assist(Assist assist) {
        return Addition.builder()
                .kind(Addition.Kind.ASSIST)
                .measure(new Addition.Sum(usd(100)))
                .assist(assist)
                .build();
    }

    private static Addition partlyInPrice(Money part) {
        return Addition.builder()
                .kind(Addition.Kind.PACKING)
                .measure(new Addition.Sum(usd(100)))
                .alreadyInPrice(part)
                .build();
    }

    private static Addition royalty(Trait... traits) {
        return Addition.builder()
                .kind(Addition.Kind.ROYALTY)
                .measure(new Addition.PartOf(Percent.of(5), Optional.of(usd(200))))
                .addTraits(traits)
                .build();
    }

    private static AdditionsToPrice additions(Addition addition) {
        return AdditionsToPrice.of(List.of(addition), usd(0).currency(), CONTEXT);
    }

    private static List<String> faults(Addition addition) {
        return assertThrows(InvalidInputException.class, () -> additions(addition)).violations().stream()
                .map(Violation::toString)
                .toList();
    }

    private static List<String> codes(List<Caveat> caveats) {
        return caveats.stream().map(Caveat::code).toList();
    }
}
