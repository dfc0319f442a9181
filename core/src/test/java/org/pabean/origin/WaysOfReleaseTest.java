package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.declaration.EntryApproval;
import org.pabean.declaration.FreeZoneRequirement;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.StatedProof;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.RateCondition;

/** The five ways of release with their conditions, PMK 122/PMK.04/2021 art. 2(1), and the agreement in force. */
final class WaysOfReleaseTest {

    private static final AgreementCode IE_CEPA = AgreementCode.of("IE-CEPA");
    private static final Set<FreeZoneRequirement> ALL = EnumSet.allOf(FreeZoneRequirement.class);
    private static final List<OriginReason> NOT_APPROVED = List.of(OriginReason.CHANNEL_NO_ENTRY_APPROVAL);

    @ParameterizedTest
    @EnumSource(value = ReleaseChannel.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void goodsOutOfAPlaceOrZoneNeedTheApprovalOfTheirEntryAndOthersDoNot(ReleaseChannel channel) {
        assertEquals(
                channel == ReleaseChannel.IMPORT_DECLARATION ? List.of() : NOT_APPROVED,
                entered(channel, Optional.empty()));
    }

    @Test
    void theApprovalIsForTheAgreementClaimedAndForTheProofIfItNamesOne() {
        assertEquals(List.of(), approved(IE_CEPA, Optional.empty()));
        assertEquals(List.of(), approved(IE_CEPA, Optional.of("P-1")));
        assertEquals(NOT_APPROVED, approved(IE_CEPA, Optional.of("P-2")));
        assertEquals(NOT_APPROVED, approved(AgreementCode.of("ATIGA"), Optional.empty()));
    }

    @Test
    void theRequirementsOfAFreeZoneConcernNoOtherPlace() {
        assertEquals(
                List.of(),
                ClaimDraft.of("IE-CEPA", ReleaseChannel.FROM_BONDED_STORAGE)
                        .approved(Optional.of(EntryApproval.of(IE_CEPA)), Set.of())
                        .reasons());
    }

    @ParameterizedTest
    @CsvSource({
        "GOODS_MANUFACTURED, FTZ_NOT_MANUFACTURED",
        "MATERIALS_IMPORTED, FTZ_MATERIALS_NOT_IMPORTED",
        "BUSINESS_LICENCE, FTZ_BUSINESS_LICENCE",
        "SAME_PERSON, FTZ_SAME_PERSON",
        "INVENTORY_APPROVED, FTZ_IT_INVENTORY",
        "INVENTORY_ONLINE, FTZ_IT_INVENTORY",
        "CUSTOMS_ACCESS, FTZ_CUSTOMS_ACCESS",
        "CONVERSION_AND_BLUEPRINT, FTZ_CONVERSION_BLUEPRINT"
    })
    void eachRequirementOfAFreeZoneHasItsOwnReason(FreeZoneRequirement missing, OriginReason reason) {
        Set<FreeZoneRequirement> met = EnumSet.complementOf(EnumSet.of(missing));
        assertEquals(
                List.of(reason),
                ClaimDraft.of("IE-CEPA", ReleaseChannel.FROM_FREE_ZONE)
                        .approved(Optional.of(EntryApproval.of(IE_CEPA)), met)
                        .reasons());
    }

    @Test
    void theJapaneseSchemeForUsersIsOpenToRegisteredUsersAndTheirLeftOverMaterial() {
        List<OriginReason> closed = List.of(OriginReason.USER_NOT_REGISTERED);
        assertEquals(closed, ofScheme());
        assertEquals(closed, ofScheme(RateCondition.IN_QUOTA));
        assertEquals(List.of(), ofScheme(RateCondition.REGISTERED_USER));
        assertEquals(List.of(), ofScheme(RateCondition.REGISTERED_USER_RESIDUE));
        assertEquals(List.of(), ClaimDraft.of("IJEPA").reasons());
    }

    private static List<OriginReason> ofScheme(RateCondition... met) {
        StatedProof stated = new StatedProof(
                AgreementCode.of("IJEPA-USDFS"), Optional.of("A-1"), Optional.empty(), Optional.of(Claims.DAY));
        return ClaimDraft.of("IJEPA-USDFS")
                .stating(Optional.of(stated))
                .under(met)
                .reasons();
    }

    @ParameterizedTest
    @CsvSource({
        "RCEP, 2023-01-01, NOT_IN_FORCE",
        "RCEP, 2023-01-02, IN_FORCE",
        "ICCEPA, 2018-12-31, NOT_IN_FORCE",
        "ICCEPA, 2019-01-01, UNSURE",
        "D8PTA, 2022-05-30, UNSURE",
        "D8PTA, 2022-05-31, IN_FORCE",
        "AKFTA, 2024-01-03, UNSURE",
        "AKFTA, 2024-01-04, IN_FORCE",
        "IJEPA-USDFS, 2022-03-31, UNSURE",
        "IEU-CEPA, 2030-01-01, NOT_IN_FORCE"
    })
    void anAgreementIsInForceOnceItsStartIsExactOrItsTariffRegulationIsKnown(
            String agreement, LocalDate day, AgreementForce.Standing standing) {
        assertEquals(standing, Claims.agreement(agreement).force().on(day));
    }

    @Test
    void anAgreementWhoseFirstDayIsNotKnownExactlyIsWarnedOf() {
        OriginDecision unsure = ClaimDraft.of("ICCEPA").decided();
        assertTrue(ClaimDraft.warnings(unsure).contains("AGREEMENT_START_NOT_EXACT"), unsure.toString());
        assertEquals(List.of(), unsure.reasons());
        assertEquals(List.of(), ClaimDraft.warnings(ClaimDraft.of("IE-CEPA").decided()));
    }

    @Test
    void theDecisionRestsOnTheProcedureRegulationOfItsAgreementOrOnThatOfIeCepaByAnalogy() {
        assertEquals(
                "PMK 122/PMK.04/2021 SECONDARY", source(ClaimDraft.of("IE-CEPA").decided()));
        assertEquals(
                "PMK 131/PMK.04/2020 ANALOGUE", source(ClaimDraft.of("ATIGA").decided()));
        assertEquals(
                "PMK 122/PMK.04/2021 ANALOGUE", source(ClaimDraft.of("IPPTA").decided()));
        assertEquals(
                "PMK 122/PMK.04/2021 ANALOGUE",
                source(ClaimDraft.of("ICCEPA").on(LocalDate.of(2021, 6, 1)).decided()));
    }

    private static String source(OriginDecision decision) {
        return decision.citation().instrument() + " " + decision.citation().confidence();
    }

    private static List<OriginReason> approved(AgreementCode agreement, Optional<String> proof) {
        return entered(
                ReleaseChannel.FROM_LOGISTICS_CENTRE,
                Optional.of(new EntryApproval(agreement, proof, Optional.empty())));
    }

    private static List<OriginReason> entered(ReleaseChannel channel, Optional<EntryApproval> approval) {
        return ClaimDraft.of("IE-CEPA", channel).approved(approval, ALL).reasons();
    }
}
