package org.pabean.valuation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pabean.valuation.Shipments.CONTEXT;
import static org.pabean.valuation.Shipments.GERMANY;
import static org.pabean.valuation.Shipments.SINGAPORE;
import static org.pabean.valuation.Shipments.notShownApart;
import static org.pabean.valuation.Shipments.paid;
import static org.pabean.valuation.Shipments.placed;
import static org.pabean.valuation.Shipments.unproven;
import static org.pabean.valuation.Shipments.usd;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Charge.Kind;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.ImportLevies;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.Journey;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.law.InvalidInputException;
import org.pabean.money.Money;
import org.pabean.money.Percent;

class CifTest {

    private static final Money NOTHING = usd(0);

    @Test
    void freightWithoutEvidenceGivesWayToTheNorm() {
        Carriage carriage = bySea(SINGAPORE, Incoterm.FOB, unproven(Kind.FREIGHT, "1765"), paid(Kind.INSURANCE, "0"));
        assertEquals(usd("1050"), cif("1000", carriage).cif());
        assertTrue(cif("1000", carriage).freightByNorm());
    }

    @Test
    void freightOnDocumentsCounts() {
        Carriage carriage = bySea(GERMANY, Incoterm.FOB, paid(Kind.FREIGHT, "20"), paid(Kind.INSURANCE, "0"));
        assertEquals(usd("1020"), cif("1000", carriage).cif());
    }

    @Test
    void freightByAirNeedsTheTariffOfIata() {
        Carriage carriage = Carriage.of(Incoterm.FOB, List.of(Charge.unknown(Kind.FREIGHT)));
        Journey without = Journey.from(SINGAPORE, TransportMode.AIR);
        Journey with =
                Journey.builder().mode(TransportMode.AIR).airTariff(usd("80")).build();
        assertEquals(Obstacle.Reason.COST_UNKNOWN, gap("1000", carriage.over(without)));
        assertEquals(usd("1085.4"), cif("1000", carriage.over(with)).cif());
    }

    @Test
    void noNormIsKnownForLandAndForIndonesiaItself() {
        Carriage carriage = Carriage.of(Incoterm.FOB, List.of());
        Obstacle.Reason overLand = gap("1000", carriage.over(Journey.from(SINGAPORE, TransportMode.LAND)));
        Obstacle.Reason fromHome = gap("1000", carriage.over(Journey.from(Country.INDONESIA, TransportMode.SEA)));
        assertEquals(Obstacle.Reason.COST_UNKNOWN, overLand);
        assertEquals(Obstacle.Reason.COST_UNKNOWN, fromHome);
    }

    @Test
    void withoutWayNoNormIsGuessed() {
        assertEquals(Obstacle.Reason.COST_UNKNOWN, gap("1000", Carriage.of(Incoterm.FOB, List.of())));
    }

    @Test
    void aCostThatTheTermContainsCannotBeAddedToThePrice() {
        Charge again = placed(Kind.FREIGHT, "50", Charge.Inclusion.OUTSIDE_PRICE);
        assertEquals("CHARGE_ALREADY_IN_PRICE", refusal("1000", Incoterm.CFR, again));
    }

    @Test
    void aCostStatedInsideAndBesideThePriceIsRefused() {
        Charge inside = placed(Kind.FREIGHT, "50", Charge.Inclusion.IN_PRICE);
        Charge beside = placed(Kind.FREIGHT, "50", Charge.Inclusion.OUTSIDE_PRICE);
        assertEquals("CHARGE_IN_PRICE_AND_ADDED", refusal("1000", Incoterm.FOB, inside, beside));
    }

    @Test
    void deductionsCannotExceedThePrice() {
        assertEquals("DEDUCTIONS_EXCEED_PRICE", refusal("1000", Incoterm.CIP, paid(Kind.ON_CARRIAGE, "1000.01")));
    }

    @Test
    void carriageAfterImportStaysInAPriceThatDoesNotShowItApart() {
        Carriage carriage = Carriage.of(Incoterm.CIP, List.of(notShownApart(Kind.ON_CARRIAGE, "100")));
        assertEquals(usd("1000"), cif("1000", carriage).cif());
    }

    @Test
    void dutyComesOutOfAPriceThatDoesNotShowItApartUnlessReadOtherwise() {
        Carriage carriage = Carriage.of(Incoterm.DDP, List.of(notShownApart(Kind.DUTY_AND_TAXES, "100")));
        assertEquals(usd("900"), cif("1000", carriage).cif());
        assertEquals(
                usd("1000"),
                cif("1000", carriage, CONTEXT.with(UndistinguishedDuties.LEFT_IN))
                        .cif());
    }

    @Test
    void dutyOfUnknownAmountIsUnwoundByItsRates() {
        ImportLevies rates = new ImportLevies(Percent.of(10), Percent.of(11));
        Carriage carriage = Carriage.of(Incoterm.DDP, List.of());
        assertEquals(usd("1000"), cif("1221", carriage.dutyPaidAt(rates)).cif());
        assertEquals(
                "DUTY_STILL_IN_PRICE", cif("1221", carriage).caveats().get(0).code());
    }

    @Test
    void insuranceTakenOutInIndonesiaAddsNothingUnlessReadOtherwise() {
        Carriage carriage = Carriage.of(Incoterm.CFR, List.of(Shipments.coveredInIndonesia()));
        assertEquals(usd("1000"), cif("1000", carriage).cif());
        assertEquals(
                usd("1005"),
                cif("1000", carriage, CONTEXT.with(DomesticCover.NORM_ADDED)).cif());
    }

    @Test
    void insuranceAtTheSellersRiskIsAReading() {
        Carriage carriage = Carriage.of(Incoterm.DAP, List.of());
        assertEquals(usd("1000"), cif("1000", carriage).cif());
        assertEquals(
                usd("1005"),
                cif("1000", carriage, CONTEXT.with(DeliveredTermInsurance.NORM_ADDED))
                        .cif());
    }

    @Test
    void insuranceOfAParcelThatNobodyStatesIsAReading() {
        ValuationContext parcels = CONTEXT.statedIn(DocumentType.CONSIGNMENT_NOTE);
        Carriage silent = Carriage.of(Incoterm.CFR, List.of());
        Carriage unknown = Carriage.of(Incoterm.CFR, List.of(Charge.unknown(Kind.INSURANCE)));
        assertEquals(usd("1005"), cif("1000", silent).cif());
        assertEquals(usd("1000"), cif("1000", silent, parcels).cif());
        assertEquals(
                List.of(ParcelInsurance.NOTHING_ADDED),
                cif("1000", silent, parcels).readings());
        assertEquals(
                usd("1005"),
                cif("1000", silent, parcels.with(ParcelInsurance.NORM_ADDED)).cif());
        assertEquals(usd("1005"), cif("1000", unknown, parcels).cif());
    }

    @Test
    void exportFormalitiesCountUnlessReadStrictly() {
        Carriage carriage = Carriage.of(
                Incoterm.EXW,
                List.of(
                        paid(Kind.PRE_CARRIAGE, "20"),
                        paid(Kind.LOADING, "5"),
                        paid(Kind.EXPORT_FORMALITIES, "3"),
                        paid(Kind.FREIGHT, "60"),
                        paid(Kind.INSURANCE, "2")));
        assertEquals(usd("1090"), cif("1000", carriage).cif());
        assertEquals(
                usd("1087"),
                cif("1000", carriage, CONTEXT.with(ExportFormalities.LEFT_OUT)).cif());
    }

    @Test
    void unloadingAtDestinationIsAReading() {
        Carriage carriage = Carriage.of(Incoterm.CIF, List.of(paid(Kind.UNLOADING, "40")));
        assertEquals(usd("1000"), cif("1000", carriage).cif());
        assertEquals(
                usd("1040"),
                cif("1000", carriage, CONTEXT.with(DestinationHandling.COUNTED)).cif());
    }

    @Test
    void theNormIsTakenOfTheValueWithAdditionsUnlessReadOtherwise() {
        Carriage carriage = bySea(SINGAPORE, Incoterm.FOB, paid(Kind.INSURANCE, "0"));
        assertEquals(usd("1155"), ((CifBuildUp) CifBuildUp.of(usd("1000"), usd("100"), carriage, CONTEXT)).cif());
        ValuationContext priceAlone = CONTEXT.with(NormBase.PRICE_ALONE);
        assertEquals(usd("1150"), ((CifBuildUp) CifBuildUp.of(usd("1000"), usd("100"), carriage, priceAlone)).cif());
    }

    @Test
    void normsAreRoundedOnlyIfAsked() {
        Carriage carriage = bySea(SINGAPORE, Incoterm.FOB);
        assertEquals(usd("0.5045"), cif("10.09", carriage).freight());
        assertEquals(
                usd("0.5"), cif("10.09", carriage, CONTEXT.roundingNormsTo(2)).freight());
        assertEquals(
                usd("0.51"), cif("10.1", carriage, CONTEXT.roundingNormsTo(2)).freight());
    }

    @Test
    void originAndLoadingInDifferentRegionsAreWarnedOf() {
        Carriage carriage = bySea(SINGAPORE, Incoterm.FOB).from(GERMANY);
        assertEquals(
                "FREIGHT_REGION_DIFFERS", cif("1000", carriage).caveats().get(0).code());
        assertEquals(usd("50"), cif("1000", carriage).freight());
        assertEquals(
                usd("150"),
                cif("1000", carriage, CONTEXT.with(FreightRegionBasis.COUNTRY_OF_ORIGIN))
                        .freight());
    }

    @Test
    void aCostThatAnExWorksPriceLacksIsMissedAloud() {
        Carriage carriage = bySea(SINGAPORE, Incoterm.EXW, paid(Kind.LOADING, "0"), paid(Kind.EXPORT_FORMALITIES, "0"));
        assertEquals("COST_NOT_STATED", cif("1000", carriage).caveats().get(0).code());
    }

    @Test
    void theNormsOfEveryPeriodAgree() {
        Carriage carriage = bySea(GERMANY, Incoterm.FOB, paid(Kind.INSURANCE, "0"));
        for (String day : List.of("1990-04-01", "2010-08-31", "2010-09-01", "2022-12-31", "2023-01-01")) {
            ValuationContext context = ValuationContext.on(LocalDate.parse(day), new FewCountries());
            assertEquals(usd("150"), cif("1000", carriage, context).freight(), day);
        }
    }

    @Test
    void theFobValueIsKnownWhereThePriceTellsFreightAndInsurance() {
        Charge freight = placed(Kind.FREIGHT, "60", Charge.Inclusion.IN_PRICE);
        Charge insurance = placed(Kind.INSURANCE, "2", Charge.Inclusion.IN_PRICE);
        CifBuildUp told = cif("1062", Carriage.of(Incoterm.CIF, List.of(freight, insurance)));
        assertEquals(usd("1000"), told.fob().orElseThrow());
        assertTrue(cif("1062", Carriage.of(Incoterm.CIF, List.of())).fob().isEmpty());
    }

    private static Carriage bySea(Country from, Incoterm term, Charge... charges) {
        return Carriage.of(term, List.of(charges)).over(Journey.from(from, TransportMode.SEA));
    }

    private static CifBuildUp cif(String price, Carriage carriage) {
        return cif(price, carriage, CONTEXT);
    }

    private static CifBuildUp cif(String price, Carriage carriage, ValuationContext context) {
        return (CifBuildUp) CifBuildUp.of(usd(price), NOTHING, carriage, context);
    }

    private static Obstacle.Reason gap(String price, Carriage carriage) {
        CifFinding finding = CifBuildUp.of(usd(price), NOTHING, carriage, CONTEXT);
        return ((CifFinding.Gap) finding).obstacles().get(0).reason();
    }

    private static String refusal(String price, Incoterm term, Charge... charges) {
        Carriage carriage = Carriage.of(term, List.of(charges));
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> CifBuildUp.of(usd(price), NOTHING, carriage, CONTEXT));
        return refused.violations().get(0).code();
    }
}
