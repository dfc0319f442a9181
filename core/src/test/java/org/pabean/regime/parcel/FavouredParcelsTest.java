package org.pabean.regime.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.declaration.Circumstances.Parcel;
import org.pabean.declaration.Circumstances.Scheme;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.PrizeKind;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.levy.RoundingPolicy;
import org.pabean.money.Rupiah;
import org.pabean.regime.Declared;
import org.pabean.regime.SmallWorld;
import org.pabean.regime.TariffTreatment;
import org.pabean.regime.allowance.FreePrize;
import org.pabean.regime.allowance.ShipmentsOfContractWorkers;
import org.pabean.tariff.Levy;

class FavouredParcelsTest {

    private static final String SHOES = "64041190";

    private static Declared note(String day, Scheme scheme, int number, boolean registered) {
        return Declared.on(DocumentType.CONSIGNMENT_NOTE, day).as(new Parcel(scheme, number, registered));
    }

    private static Declared ofPilgrim(int number) {
        return note("2025-06-22", Scheme.HAJJ, number, true);
    }

    private static Declared ofWorker(int number) {
        return note("2024-02-01", Scheme.MIGRANT_WORKER, number, true);
    }

    private static Declared prizes() {
        return note("2025-05-10", Scheme.PRIZE, 1, true);
    }

    private static Assessment assess(Declared declared) {
        return SmallWorld.assessor().rounding(RoundingPolicy.NONE).assess(declared.declaration());
    }

    private static Assessment assess(Declared declared, Reading reading) {
        return SmallWorld.assessor().with(reading).rounding(RoundingPolicy.NONE).assess(declared.declaration());
    }

    private static Rupiah rp(long amount) {
        return Rupiah.of(amount);
    }

    @Test
    void aPilgrimsParcelUpToFifteenHundredDollarsBearsNothing() {
        assertEquals(
                rp(0), assess(ofPilgrim(1).dollars("1500", SHOES).freight("90")).total());
    }

    @Test
    void onlyTheExcessOfAPilgrimsParcelIsChargedAtTheFlatRate() {
        Assessment excess = assess(ofPilgrim(2).dollars("1800", SHOES));
        assertEquals(rp(4_800_000), excess.customsValue());
        assertEquals(rp(360_000), excess.amount(Levy.IMPORT_DUTY));
        assertEquals(rp(0), excess.amount(Levy.INCOME_TAX));
        assertTrue(excess.amount(Levy.VAT).signum() > 0);
    }

    @Test
    void theThirdParcelOfAPilgrimIsChargedAsAWhole() {
        assertEquals(rp(1_200_000), assess(ofPilgrim(3).dollars("1000", SHOES)).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void freightOfAnExcessIsSharedUnlessReadOtherwise() {
        Declared parcel = ofPilgrim(1).dollars("1800").freight("180");
        assertEquals(rp(5_280_000), assess(parcel).customsValue());
        assertEquals(rp(7_680_000), assess(parcel, ParcelExcessFreight.IN_FULL).customsValue());
        assertTrue(assess(parcel).readings().contains(ParcelExcessFreight.IN_PROPORTION));
    }

    @Test
    void pilgrimsHadNoReliefBeforeMarch2025() {
        Assessment before = assess(note("2025-03-04", Scheme.HAJJ, 1, true).dollars("100"));
        assertEquals(rp(120_000), before.amount(Levy.IMPORT_DUTY));
        assertEquals(
                "SCHEME_NOT_IN_FORCE",
                before.caveats().get(before.caveats().size() - 1).code());
    }

    @Test
    void aWorkersParcelIsFreeUpToFiveHundredDollars() {
        assertEquals(rp(0), assess(ofWorker(3).dollars("500", SHOES)).total());
        assertEquals(rp(240_000), assess(ofWorker(3).dollars("700", SHOES)).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void theFourthParcelOfAWorkerIsTreatedLikeAnyOther() {
        assertEquals(rp(600_000), assess(ofWorker(4).dollars("500")).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void aWorkerWithAContractOnlyHasOneFreeParcel() {
        Declared first = note("2024-02-01", Scheme.MIGRANT_WORKER, 1, false).dollars("500");
        Declared second = note("2024-02-01", Scheme.MIGRANT_WORKER, 2, false).dollars("500");
        assertEquals(rp(0), assess(first).total());
        assertEquals(rp(600_000), assess(second).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void workersHadNoReliefBeforeDecember2023() {
        Declared before = note("2023-12-10", Scheme.MIGRANT_WORKER, 1, true).dollars("500");
        assertEquals(rp(600_000), assess(before).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void listedGoodsInAWorkersExcessMayBeReadAtTheirOwnRate() {
        Declared shoes = ofWorker(1).dollars("700", SHOES);
        assertEquals(
                rp(640_000), assess(shoes, MigrantWorkerExcess.AS_ANY_PARCEL).amount(Levy.IMPORT_DUTY));
    }

    @Test
    void aMedalAndTheDearestOtherPrizeAreFree() {
        Declared won = prizes().prize("20", PrizeKind.MEDAL)
                .prize("300", PrizeKind.OTHER)
                .prize("150", PrizeKind.OTHER);
        assertEquals(rp(2_400_000), assess(won).customsValue());
        assertEquals(rp(180_000), assess(won).amount(Levy.IMPORT_DUTY));
        assertEquals(rp(4_800_000), assess(won, FreePrize.CHEAPEST).customsValue());
    }

    @Test
    void goodsThatAreNoPrizeBearTheFlatRateBesideAPrize() {
        assertEquals(
                rp(120_000),
                assess(prizes().prize("300", PrizeKind.OTHER).dollars("100", SHOES))
                        .amount(Levy.IMPORT_DUTY));
    }

    @Test
    void lettersBearNothingWhateverTheirValue() {
        assertEquals(
                rp(0),
                assess(note("2025-05-10", Scheme.CORRESPONDENCE, 1, true).dollars("2000"))
                        .total());
    }

    @Test
    void howManyParcelsOfAWorkerWithAContractAreFreeIsOpenAndOfARegisteredOneIsNot() {
        Declared contract = note("2024-02-01", Scheme.MIGRANT_WORKER, 2, false).dollars("500");
        assertEquals(List.of(ShipmentsOfContractWorkers.ONE), treatmentReadings(contract));
        assertEquals(rp(0), assess(contract, ShipmentsOfContractWorkers.THREE).total());
        assertEquals(List.of(), treatmentReadings(ofWorker(2).dollars("500")));
    }

    private static List<Reading> treatmentReadings(Declared declared) {
        return assess(declared).item(1).treatment().readings();
    }

    @Test
    void beforeTheirRulesPrizesAndLettersWereTreatedLikeAnyParcelWithAWarning() {
        Declared prize = note("2025-03-04", Scheme.PRIZE, 1, true).prize("300", PrizeKind.OTHER);
        assertEquals(rp(360_000), assess(prize).amount(Levy.IMPORT_DUTY));
        assertTrue(
                codes(prize).contains("SCHEME_NOT_IN_FORCE"), () -> codes(prize).toString());
        Declared letter = note("2020-01-29", Scheme.CORRESPONDENCE, 1, true).dollars("100");
        assertEquals(rp(120_000), assess(letter).amount(Levy.IMPORT_DUTY));
        assertTrue(
                codes(letter).contains("SCHEME_NOT_IN_FORCE"),
                () -> codes(letter).toString());
    }

    @Test
    void lettersAreTreatedAsLettersAndNothingIsCollectedOnThem() {
        TariffTreatment letters = assess(
                        note("2025-05-10", Scheme.CORRESPONDENCE, 1, true).dollars("2000"))
                .item(1)
                .treatment();
        assertEquals("Letters, postcards and documents", letters.regime().english());
        for (Levy levy : List.of(Levy.IMPORT_DUTY, Levy.VAT, Levy.LUXURY_TAX, Levy.INCOME_TAX, Levy.SAFEGUARD_DUTY)) {
            assertEquals(
                    "20, 29(1)",
                    letters.terms().of(levy).orElseThrow().citation().locator());
        }
    }

    private static List<String> codes(Declared declared) {
        return assess(declared).caveats().stream().map(Caveat::code).toList();
    }
}
