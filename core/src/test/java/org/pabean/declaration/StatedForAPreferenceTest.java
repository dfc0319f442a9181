package org.pabean.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.WorkingDays;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.RateCondition;

/** What the short ways of stating a claim, its proof and its goods stand for. */
class StatedForAPreferenceTest {

    private static final AgreementCode IE_CEPA = AgreementCode.of("IE-CEPA");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);

    @ParameterizedTest
    @CsvSource({
        "IMPORT_DECLARATION, true, false",
        "FROM_BONDED_STORAGE, true, true",
        "FROM_LOGISTICS_CENTRE, true, true",
        "FROM_FREE_ZONE, true, true",
        "FROM_ECONOMIC_ZONE, true, true",
        "OTHER, false, false"
    })
    void aPreferenceIsClaimedInFiveWaysAndApprovedAtEntryInFourOfThem(
            ReleaseChannel channel, boolean open, boolean approval) {
        assertEquals(open, channel.isOpenToPreference());
        assertEquals(approval, channel.needsEntryApproval());
    }

    @ParameterizedTest
    @CsvSource({
        "true, true,, true",
        "true, false,, true",
        "false, true,, true",
        "false, false,, false",
        "true, true, true, false",
        "true, true, false, false",
        "true, false, false, false",
        "false, true, true, false"
    })
    void aCheckIsOpenFromDoubtOrRequestUntilAReplyCame(boolean doubt, boolean asked, Boolean reply, boolean open) {
        RetroactiveCheck check = new RetroactiveCheck(
                DAY,
                asked ? Optional.of(DAY) : Optional.empty(),
                false,
                Optional.empty(),
                Optional.ofNullable(reply),
                doubt,
                false);
        assertEquals(open, check.isOpen());
    }

    @Test
    void theParticularsOfAProofAreCopiedFromItAsTheyShouldBe() {
        StatedProof stated = StatedProof.of(proof());
        assertEquals(IE_CEPA, stated.facility());
        assertEquals(Optional.of("A-1"), stated.authorisationNumber());
        assertEquals(Optional.of("INV-9"), stated.invoiceReference());
        assertEquals(Optional.of(DAY), stated.proofDate());
    }

    @Test
    void aProofThatServesASchemeOfItsOwnCodeIsStatedUnderIt() {
        StatedProof stated = StatedProof.of(proof()).under(AgreementCode.of("IJEPA-USDFS"));
        assertEquals(AgreementCode.of("IJEPA-USDFS"), stated.facility());
        assertEquals(StatedProof.of(proof()), stated.under(IE_CEPA));
    }

    @Test
    void aProofIsWhatItIsMarkedAsAndNothingElse() {
        assertTrue(proof().is(ProofMark.BACK_TO_BACK));
        assertFalse(proof().is(ProofMark.CANCELLED));
    }

    @Test
    void anExaminationAndAnotherWayOfReleaseLeaveTheRestOfAClaimAsItWas() {
        AgreementClaim claim = claim(ReleaseChannel.IMPORT_DECLARATION, Optional.empty());
        OriginFindings found = OriginFindings.builder()
                .physicallyExamined(true)
                .addNotMet(OriginComponent.ORIGIN)
                .build();
        assertEquals(claim(ReleaseChannel.IMPORT_DECLARATION, Optional.of(found)), claim.with(found));
        assertEquals(
                claim(ReleaseChannel.FROM_FREE_ZONE, Optional.empty()), claim.through(ReleaseChannel.FROM_FREE_ZONE));
    }

    @Test
    void nothingWasFoundMeansThatNothingIsAgainstTheClaimAndNobodyLookedAtTheGoods() {
        OriginFindings none = OriginFindings.none();
        assertFalse(none.physicallyExamined());
        assertEquals(Set.of(), none.notMet());
        assertEquals(Set.of(), none.inDoubt());
        assertEquals(Optional.empty(), none.retroactiveCheck());
    }

    @Test
    void aProofHandedInInTimeIsThatOfAnOrdinaryImporterInTheGreenLane() {
        ProofSubmission inTime = ProofSubmission.inTime();
        assertEquals(CustomsLane.GREEN, inTime.lane());
        assertFalse(inTime.mainPartner());
        assertEquals(WorkingDays.withoutHolidays(), inTime.calendar());
        assertEquals(Optional.empty(), inTime.handedIn());
    }

    @Test
    void entryIntoAFreeZoneMeetsEveryRequirementOfItAndEntryElsewhereNone() {
        EntryApproval approval = EntryApproval.of(IE_CEPA);
        assertEquals(new EntryApproval(IE_CEPA, Optional.empty(), Optional.empty()), approval);
        assertEquals(new ZoneEntry(Optional.of(approval), Set.of()), ZoneEntry.approved(approval));
        assertEquals(
                new ZoneEntry(Optional.of(approval), EnumSet.allOf(FreeZoneRequirement.class)),
                ZoneEntry.approvedFreeZone(approval));
    }

    @Test
    void aThroughBillShowsThatGoodsWereUnloadedAndLoadedAgainAndNothingElse() {
        assertEquals(
                new Transit(
                        Set.of(TransitOperation.UNLOAD, TransitOperation.RELOAD),
                        Set.of(TransitEvidence.THROUGH_BILL_OF_LADING),
                        Set.of()),
                Transit.underThroughBill());
    }

    @Test
    void goodsSoldAtAnExhibitionAndGoodsOfLowValueAreHonestUnlessStatedOtherwise() {
        Country japan = Country.of("JP");
        assertEquals(new Exhibition(japan, true, true, true), Exhibition.soldAt(japan));
        assertEquals(
                new LowValue(Optional.of(Fraction.parse("199.99")), Optional.empty(), true, false),
                LowValue.ofFob("199.99"));
    }

    @Test
    void comparedGoodsAreToldFactByFact() {
        ComparedGoods told = ComparedGoods.unknown()
                .exportedOn(DAY)
                .by(TransportMode.AIR)
                .at(ComparedGoods.TradeLevel.RETAIL)
                .of(Fraction.of(7))
                .madeIn(Country.of("CN"));
        ComparedGoods whole = new ComparedGoods(
                Optional.of(DAY),
                Optional.of(TransportMode.AIR),
                Optional.of(ComparedGoods.TradeLevel.RETAIL),
                Optional.of(Fraction.of(7)),
                Optional.of(Country.of("CN")));
        assertEquals(whole, told);
        assertEquals(
                whole,
                told.by(TransportMode.SEA)
                        .exportedOn(DAY.plusDays(1))
                        .by(TransportMode.AIR)
                        .exportedOn(DAY));
    }

    @Test
    void anItemIsItsLineAndItsPriceWithEverythingElseLookedUp() {
        Money price = Money.of("USD", "100");
        GoodsItem item = GoodsItem.of(3, "6403.99.90", price);
        assertEquals(3, item.number());
        assertEquals(new ItemValue.Price(price), item.value());
        assertEquals(Optional.of(HsCode.of("64039990")), item.tariffLine());
        assertTrue(item.isOrdinary() && item.isValuedByMethods());
        assertFalse(item.isValuedForTaxesOnly());
    }

    @Test
    void onlyAnItemOfWhichTheImportValueAloneIsKnownIsValuedForTaxesOnly() {
        assertTrue(
                item(new ItemValue.ImportValue(Rupiah.of(1)), Optional.empty()).isValuedForTaxesOnly());
        assertFalse(
                item(new ItemValue.CustomsValue(Rupiah.of(1)), Optional.empty()).isValuedForTaxesOnly());
        assertFalse(item(ItemValue.NONE, Optional.empty()).isValuedForTaxesOnly());
    }

    @Test
    void anItemWithoutItsPreferenceIsTheSameGoods() {
        ItemValue value = new ItemValue.Cif(Money.of("USD", "100"));
        GoodsItem claiming = item(value, Optional.of(new LocalContentClaim(true, Percent.of(40), true)));
        assertEquals(item(value, Optional.empty()), claiming.withoutPreference());
    }

    @Test
    void aConsignmentWithOtherItemsKeepsItsTermsAndItsWay() {
        GoodsItem shoes = GoodsItem.of(1, "64039990", Money.of("USD", "100"));
        GoodsItem balls = GoodsItem.of(1, "95066200", Money.of("USD", "50"));
        Journey journey = Journey.from(Country.of("CH"), TransportMode.SEA);
        List<Charge> charges = List.of(Charge.of(Charge.Kind.FREIGHT, Money.of("USD", "10")));
        Consignment sent =
                new Consignment(Incoterm.FOB, List.of(shoes), charges, Optional.of(journey), Optional.of(Sale.plain()));
        assertEquals(
                new Consignment(Incoterm.FOB, List.of(balls), charges, Optional.of(journey), Optional.of(Sale.plain())),
                sent.with(List.of(balls)));
    }

    private static GoodsItem item(ItemValue value, Optional<PreferenceClaim> claim) {
        return GoodsItem.builder()
                .number(1)
                .value(value)
                .rates(DeclaredRates.builder().vat(Percent.of(11)).build())
                .description("walking boots")
                .hsCode(HsCode.of("64039990"))
                .origin(Country.of("CH"))
                .quantity(Quantity.of("10", UnitOfMeasure.PCE))
                .preference(claim)
                .vehicle(VehicleFacts.builder().seats(5).build())
                .prize(PrizeKind.OTHER)
                .sale(Sale.plain())
                .evidence(ValuationEvidence.none())
                .build();
    }

    private static DeclarationOfOrigin proof() {
        return DeclarationOfOrigin.builder()
                .agreement(IE_CEPA)
                .form(ProofForm.ORIGIN_DECLARATION)
                .reference("P-1")
                .authorisationNumber("A-1")
                .invoiceReference("INV-9")
                .date(DAY)
                .addMarks(ProofMark.BACK_TO_BACK)
                .build();
    }

    private static AgreementClaim claim(ReleaseChannel channel, Optional<OriginFindings> findings) {
        return AgreementClaim.builder()
                .agreement(IE_CEPA)
                .channel(channel)
                .proof("P-1")
                .proofItem(2)
                .declaredRate(DutyRate.percent("5"))
                .addConditions(RateCondition.IN_QUOTA)
                .stated(StatedProof.of(proof()))
                .submission(ProofSubmission.inTime())
                .entry(ZoneEntry.approved(EntryApproval.of(IE_CEPA)))
                .drawn(Quantity.of("1", UnitOfMeasure.PCE))
                .lowValue(LowValue.ofFob("100"))
                .exhibition(Exhibition.soldAt(Country.of("JP")))
                .findings(findings)
                .build();
    }
}
