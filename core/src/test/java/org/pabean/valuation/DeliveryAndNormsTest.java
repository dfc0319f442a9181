package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.paid;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Charge.Kind;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.Journey;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Money;

/** Delivery terms, norms of freight and insurance, and the costs stated beside them. */
class DeliveryAndNormsTest {

    private static final LocalDate LAST_DAY_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final Country BRAZIL = Country.of("BR");

    @ParameterizedTest
    @EnumSource(Incoterm.class)
    void onlyDeliveredTermsTravelAtTheSellersRiskToTheDestination(Incoterm term) {
        assertEquals(
                EnumSet.of(Incoterm.DAP, Incoterm.DPU, Incoterm.DDP).contains(term),
                DeliveryTable.deliversAtDestination(term));
    }

    @ParameterizedTest
    @CsvSource({
        "EXW, LOADING, false, false",
        "FCA, EXPORT_FORMALITIES, true, true",
        "FCA, PRE_CARRIAGE, false, true",
        "FAS, PRE_CARRIAGE, true, true",
        "FAS, LOADING, false, false",
        "FOB, LOADING, true, true",
        "FOB, FREIGHT, false, false",
        "CFR, FREIGHT, true, true",
        "CFR, INSURANCE, false, false",
        "CIF, INSURANCE, true, true",
        "CPT, ON_CARRIAGE, false, true",
        "CPT, INSURANCE, false, false",
        "CIP, INSURANCE, true, true",
        "DAP, INSURANCE, false, true",
        "DAP, UNLOADING, false, false",
        "DPU, UNLOADING, true, true",
        "DDP, DUTY_AND_TAXES, true, true",
        "DDP, UNLOADING, false, false"
    })
    void aTermPutsACostIntoThePriceAlwaysUsuallyOrNot(Incoterm term, Kind cost, boolean always, boolean usually) {
        assertEquals(always, DeliveryTable.mustContain(term, cost));
        assertEquals(usually, DeliveryTable.contains(term, cost));
    }

    @Test
    void aNormFromAnotherRegionIsFifteenPercentAndSince2023MayBeReadAsFive() {
        assertEquals(usd(150), freight(CONTEXT, BRAZIL));
        assertEquals(usd(50), freight(CONTEXT.with(OtherRegionsFreight.FIVE_PERCENT), BRAZIL));
        assertEquals(usd(100), freight(CONTEXT.with(OtherRegionsFreight.FIVE_PERCENT), Country.of("CN")));
        assertEquals(
                usd(150),
                freight(
                        ValuationContext.on(LocalDate.of(2010, 8, 31), new FewCountries())
                                .with(OtherRegionsFreight.FIVE_PERCENT),
                        BRAZIL));
    }

    @Test
    void theRateOfAKnownRegionAsksNoQuestionOfOtherRegions() {
        assertFalse(
                found(CONTEXT, Country.of("CN")).readings().stream().anyMatch(OtherRegionsFreight.class::isInstance));
        assertTrue(found(CONTEXT, BRAZIL).readings().stream().anyMatch(OtherRegionsFreight.class::isInstance));
    }

    @Test
    void withoutTheDecidingCountryOrOverLandNoNormIsTakenAndTheAnswerSaysWhy() {
        Journey nowhere = Journey.builder().mode(TransportMode.SEA).build();
        assertTrue(why(Carriage.of(Incoterm.FOB, List.of()).over(nowhere), CONTEXT)
                .contains("the country that decides its norm is not stated"));
        assertTrue(why(
                        Carriage.of(Incoterm.FOB, List.of())
                                .over(Journey.from(Shipments.SINGAPORE, TransportMode.LAND)),
                        CONTEXT)
                .contains("carriage over land"));
        assertTrue(why(
                        Carriage.of(Incoterm.FOB, List.of()).over(Journey.from(Country.INDONESIA, TransportMode.SEA)),
                        CONTEXT)
                .contains("goods from Indonesia itself"));
        assertTrue(why(Carriage.of(Incoterm.FOB, List.of()), CONTEXT).contains("the way of the goods"));
    }

    @Test
    void theTariffOfIataStandsInForAirFreightAndSince2023ItIsAReading() {
        Journey air =
                Journey.builder().mode(TransportMode.AIR).airTariff(usd(80)).build();
        Carriage carriage = Carriage.of(Incoterm.FOB, List.of()).over(air);
        ValuationContext before = ValuationContext.on(LAST_DAY_OF_2022, new FewCountries());
        assertEquals(usd(80), built(carriage, before).freight());
        assertFalse(built(carriage, before).readings().stream().anyMatch(AirFreightNorm.class::isInstance));
        assertEquals(usd(80), built(carriage, CONTEXT).freight());
        assertTrue(built(carriage, CONTEXT).readings().stream().anyMatch(AirFreightNorm.class::isInstance));
        assertTrue(why(carriage, CONTEXT.with(AirFreightNorm.NO_NORM)).contains("norm of the day was not read"));
        assertTrue(built(carriage, CONTEXT).steps().stream()
                .anyMatch(step -> step.rule().english().equals("plus freight by the tariff of IATA")));
        assertTrue(why(
                        Carriage.of(Incoterm.FOB, List.of())
                                .over(Journey.builder().mode(TransportMode.AIR).build()),
                        CONTEXT)
                .contains("its norm is the tariff of IATA"));
    }

    @Test
    void provenCostsAndDomesticCoverAreTold() {
        Carriage documents =
                Carriage.of(Incoterm.FOB, List.of(paid(Kind.FREIGHT, "20"), Shipments.coveredInIndonesia()));
        List<String> rules = built(documents, CONTEXT).steps().stream()
                .map(step -> step.rule().english())
                .toList();
        assertTrue(rules.contains("plus freight to the port of import"), rules.toString());
        assertTrue(rules.contains("insurance taken out in Indonesia adds nothing"), rules.toString());
    }

    @Test
    void anInsuranceStatedInADeliveredPriceIsNotAddedByNorm() {
        ValuationContext added = CONTEXT.with(DeliveredTermInsurance.NORM_ADDED);
        Carriage stated = Carriage.of(Incoterm.DAP, List.of(paid(Kind.INSURANCE, "2")));
        assertEquals(usd(1000), built(stated, added).cif());
        Charge silent = new Charge(
                Kind.INSURANCE,
                Optional.empty(),
                Charge.Inclusion.BY_INCOTERM,
                true,
                Charge.Proof.DOCUMENTS,
                Charge.CoverPlace.UNKNOWN);
        assertEquals(
                usd(1005),
                built(Carriage.of(Incoterm.DAP, List.of(silent)), added).cif());
    }

    @Test
    void onlyAnEstimatedCostMakesACarriageAnEstimate() {
        Charge estimate = new Charge(
                Kind.FREIGHT,
                Optional.of(usd(20)),
                Charge.Inclusion.BY_INCOTERM,
                true,
                Charge.Proof.ESTIMATE,
                Charge.CoverPlace.UNKNOWN);
        assertTrue(Carriage.of(Incoterm.FOB, List.of(paid(Kind.LOADING, "1"), estimate))
                .isEstimated());
        assertFalse(Carriage.of(Incoterm.FOB, List.of(paid(Kind.LOADING, "1"))).isEstimated());
        assertFalse(Carriage.of(Incoterm.FOB, List.of()).isEstimated());
    }

    @Test
    void aCostIsNotNegativeNorInAnotherCurrency() {
        assertEquals("a cost of USD -1; state nought or more", refusal(paid(Kind.FREIGHT, "-1")));
        assertEquals(
                "a cost in EUR beside a price in USD; state both in the currency of the price, or the exchange rates of"
                        + " both",
                refusal(Charge.of(Kind.FREIGHT, Money.of("EUR", "5"))));
    }

    @Test
    void anotherCostOfTheSameKindBesideThePriceMayHaveAnotherAmount() {
        Charge inside = Shipments.placed(Kind.FREIGHT, "50", Charge.Inclusion.IN_PRICE);
        Charge beside = Shipments.placed(Kind.FREIGHT, "20", Charge.Inclusion.OUTSIDE_PRICE);
        assertEquals(
                usd(1020),
                built(Carriage.of(Incoterm.FOB, List.of(inside, beside, paid(Kind.INSURANCE, "0"))), CONTEXT)
                        .cif());
    }

    @Test
    void normDecimalsMayBeNoughtButNotNegative() {
        Carriage carriage = Carriage.of(Incoterm.FOB, List.of(paid(Kind.INSURANCE, "0")))
                .over(Journey.from(Shipments.SINGAPORE, TransportMode.SEA));
        CifBuildUp rounded = assertInstanceOf(
                CifBuildUp.class, CifBuildUp.of(usd(96), usd(0), carriage, CONTEXT.roundingNormsTo(0)));
        assertEquals(usd(5), rounded.freight());
        assertThrows(IllegalArgumentException.class, () -> CONTEXT.roundingNormsTo(-1));
        assertEquals(OptionalInt.of(9), CONTEXT.roundingNormsTo(9).normDecimals());
        assertThrows(IllegalArgumentException.class, () -> CONTEXT.roundingNormsTo(10));
    }

    private static Money freight(ValuationContext context, Country from) {
        return found(context, from).freight();
    }

    private static CifBuildUp found(ValuationContext context, Country from) {
        return built(
                Carriage.of(Incoterm.FOB, List.of(paid(Kind.INSURANCE, "0")))
                        .over(Journey.from(from, TransportMode.SEA)),
                context);
    }

    private static CifBuildUp built(Carriage carriage, ValuationContext context) {
        return assertInstanceOf(CifBuildUp.class, CifBuildUp.of(usd(1000), usd(0), carriage, context));
    }

    private static String why(Carriage carriage, ValuationContext context) {
        return assertInstanceOf(CifFinding.Gap.class, CifBuildUp.of(usd(1000), usd(0), carriage, context))
                .obstacles()
                .get(0)
                .words()
                .english();
    }

    private static String refusal(Charge charge) {
        return assertThrows(
                        InvalidInputException.class,
                        () -> CifBuildUp.of(usd(1000), usd(0), Carriage.of(Incoterm.FOB, List.of(charge)), CONTEXT))
                .violations()
                .get(0)
                .message();
    }
}
