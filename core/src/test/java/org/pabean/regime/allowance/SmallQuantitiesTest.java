package org.pabean.regime.allowance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Caveat;
import org.pabean.law.Wording;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.SmallWorld;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.Levy;

/** Excise of drink in parcels and luggage: free up to a quantity of the whole shipment or traveller, destroyed above it. */
class SmallQuantitiesTest {

    private static final ExciseClaim RUM = new ExciseClaim.OfGroup(ExciseGroup.MMEA_C);

    private static Declared parcel() {
        return Declared.on(DocumentType.CONSIGNMENT_NOTE, "2024-01-10");
    }

    private static Assessment assess(Declared declared) {
        return SmallWorld.assessor().rounding(RoundingPolicy.NONE).assess(declared.declaration());
    }

    private static List<String> unpayable(Declared declared) {
        return assess(declared).caveats().stream()
                .filter(caveat -> caveat.code().equals("EXCISE_NOT_PAYABLE"))
                .map(Caveat::path)
                .toList();
    }

    private static Quantity millilitres(int quantity) {
        return Quantity.of(Integer.toString(quantity), UnitOfMeasure.MLT);
    }

    @ParameterizedTest
    @CsvSource({
        "PASSENGER_DECLARATION, 1000, true",
        "PASSENGER_DECLARATION, 1001, false",
        "CREW_DECLARATION, 350, true",
        "CREW_DECLARATION, 351, false",
        "CONSIGNMENT_NOTE, 350, true",
        "CONSIGNMENT_NOTE, 351, false"
    })
    void aPassengerHasALitreAndCrewAndParcelsHaveAGlass(DocumentType form, int quantity, boolean free) {
        Declared rum = Declared.on(form, "2025-06-10").drink(millilitres(quantity), "10");
        assertEquals(free ? List.of() : List.of("item 1"), unpayable(rum));
        assertEquals(Rupiah.ZERO, assess(rum).amount(Levy.EXCISE));
    }

    @Test
    void bottlesOfOneShipmentShareOneQuantityHoweverTheyAreSplitIntoLines() {
        assertEquals(List.of(), unpayable(parcel().drink(millilitres(200), "5").drink(millilitres(150), "5")));
        assertEquals(
                List.of("item 1", "item 3"),
                unpayable(parcel().drink(millilitres(200), "5").dollars("3").drink(millilitres(151), "5")));
    }

    @Test
    void drinkToldByWeightOrNotAtAllIsNotKnownToBeWithinTheQuantity() {
        Quantity weight = Quantity.of("0.1", UnitOfMeasure.KGM);
        assertEquals(List.of("item 1"), unpayable(parcel().excisable(RUM, weight, "5")));
        assertEquals(
                List.of("item 2"),
                unpayable(parcel().drink(millilitres(350), "5").excisable(RUM, weight, "5")));
    }

    @ParameterizedTest
    @EnumSource(ExciseGroup.class)
    void onlyDrinkHasAFreeQuantityAlcoholAndConcentratesHaveNone(ExciseGroup group) {
        boolean drink = List.of(ExciseGroup.MMEA_A, ExciseGroup.MMEA_B, ExciseGroup.MMEA_C)
                .contains(group);
        Declared bottle = parcel().excisable(new ExciseClaim.OfGroup(group), millilitres(100), "5");
        assertEquals(drink ? List.of() : List.of("item 1"), unpayable(bottle));
        Declared besideAGlass =
                parcel().drink(millilitres(350), "5").excisable(new ExciseClaim.OfGroup(group), millilitres(100), "5");
        assertEquals(drink ? List.of("item 1", "item 2") : List.of("item 2"), unpayable(besideAGlass));
    }

    @Test
    void aSumThatTheDeclarantStatesStaysWithAWarning() {
        ExciseClaim stated = new ExciseClaim.Given(new DutyRate.Sum(Rupiah.of(50_000)));
        Declared rum = parcel().excisable(stated, millilitres(100), "5");
        assertEquals(Rupiah.of(50_000), assess(rum).amount(Levy.EXCISE));
        assertEquals(List.of("item 1"), unpayable(rum));
    }

    @Test
    void whereNoQuantityIsKnownForTheDayNothingIsCalledFree() {
        TariffTreatment open = TariffTreatment.of(Wording.same("test"), LevyTerms.silent());
        TariffTreatment crew =
                ExciseOnSmallQuantities.in(open, rum(Optional.of(RUM)), ExciseScheme.CREW, LocalDate.of(2024, 10, 17));
        assertEquals(Optional.empty(), crew.terms().of(Levy.EXCISE));
        assertEquals("36", crew.caveats().get(0).citation().locator());
        assertEquals("PMK 82/2024", crew.caveats().get(0).citation().instrument());
    }

    @Test
    void goodsThatBearNoExciseAreLeftAsTheyAreAndABottleAloneIsJudgedAlone() {
        TariffTreatment open = TariffTreatment.of(Wording.same("test"), LevyTerms.silent());
        LocalDate day = LocalDate.of(2024, 1, 10);
        assertEquals(open, ExciseOnSmallQuantities.in(open, rum(Optional.empty()), ExciseScheme.CONSIGNMENT, day));
        TariffTreatment free = ExciseOnSmallQuantities.in(open, rum(Optional.of(RUM)), ExciseScheme.CONSIGNMENT, day);
        assertEquals(
                DutyRate.AdValorem.FREE,
                free.terms().of(Levy.EXCISE).orElseThrow().rate());
        assertEquals(
                "PMK 96/2023",
                free.terms().of(Levy.EXCISE).orElseThrow().citation().instrument());
        assertEquals(List.of(), free.caveats());
    }

    private static GoodsItem rum(Optional<ExciseClaim> claim) {
        return GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(Rupiah.of(100_000)))
                .rates(DeclaredRates.builder().excise(claim).build())
                .quantity(Quantity.of("0.35", UnitOfMeasure.LTR))
                .build();
    }
}
