package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pabean.declaration.Exhibition;
import org.pabean.declaration.Journey;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.Transit;
import org.pabean.declaration.TransitEvidence;
import org.pabean.declaration.TransitFault;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;

/** The way of the goods: straight from the exporting state, or through others without losing their identity. */
final class ConsignmentTest {

    private static final List<OriginReason> DISTURBED = List.of(OriginReason.CONSIGNMENT);
    private static final Country HONG_KONG = Country.of("HK");

    private static Transit shownBy(TransitEvidence paper) {
        return new Transit(Set.of(), EnumSet.of(paper), Set.of());
    }

    private static ClaimDraft via(String agreement, Country country, Transit transit) {
        ClaimCase plain = Claims.inOrder(agreement, ReleaseChannel.IMPORT_DECLARATION);
        Journey journey = Journey.builder()
                .mode(TransportMode.SEA)
                .loadingCountry(Claims.partner(plain.agreement()))
                .addThrough(country)
                .transit(transit)
                .build();
        return ClaimDraft.of(Claims.by(journey, plain));
    }

    @ParameterizedTest
    @CsvSource({
        "ATIGA, THROUGH_BILL_OF_LADING, true",
        "ATIGA, CUSTOMS_CERTIFICATE, false",
        "ATIGA, AUTHORITY_INFORMATION, false",
        "IJEPA, THROUGH_BILL_OF_LADING, true",
        "IJEPA, CUSTOMS_CERTIFICATE, true",
        "IJEPA, AUTHORITY_INFORMATION, true",
        "IJEPA, OTHER_DOCUMENT, false"
    })
    void aThirdCountryIsPassedUnderThePapersOfTheAgreement(String agreement, TransitEvidence paper, boolean shown) {
        assertEquals(
                shown ? List.of() : DISTURBED,
                via(agreement, HONG_KONG, shownBy(paper)).reasons());
    }

    @ParameterizedTest
    @CsvSource({
        "THROUGH_BILL_OF_LADING, true, true",
        "CUSTOMS_CERTIFICATE, true, false",
        "AUTHORITY_INFORMATION, true, false",
        "OTHER_DOCUMENT, false, false"
    })
    void whereTheListOfPapersWasNotReadTheReadingDecides(TransitEvidence paper, boolean any, boolean billOnly) {
        ClaimDraft claim = via("IE-CEPA", HONG_KONG, shownBy(paper));
        assertEquals(any ? List.of() : DISTURBED, claim.reasons());
        assertEquals(billOnly ? List.of() : DISTURBED, claim.reasons(UnlistedEvidence.THROUGH_BILL_ONLY));
    }

    @ParameterizedTest
    @EnumSource(TransitFault.class)
    void whereOnlyHandlingIsAllowedTradeAlterationAndAnUnneededWayAllDisturb(TransitFault fault) {
        Transit transit = new Transit(Set.of(), EnumSet.of(TransitEvidence.THROUGH_BILL_OF_LADING), EnumSet.of(fault));
        assertEquals(DISTURBED, via("ATIGA", HONG_KONG, transit).reasons());
        assertEquals(
                fault == TransitFault.ALTERED ? DISTURBED : List.of(),
                via("IE-CEPA", HONG_KONG, transit).reasons());
    }

    @Test
    void goodsStraightFromTheirExporterAreUndisturbedThoughHisStateIsNoParty() {
        Country germany = Country.of("DE");
        ClaimCase straight = Claims.by(Claims.direct(germany), Claims.inOrder());
        assertEquals(
                List.of(OriginReason.PROCEDURE),
                ClaimDraft.of(straight).proven(proof -> proof.by(germany)).reasons());
        assertEquals(DISTURBED, ClaimDraft.of(straight).reasons());
    }

    @Test
    void whereNoProofNamesTheExporterTheGoodsComeFromTheirCountryOfOrigin() {
        ClaimCase plain = Claims.inOrder();
        Country germany = Country.of("DE");
        ClaimCase german = new ClaimCase(
                plain.agreement(),
                plain.claim(),
                plain.day(),
                Optional.empty(),
                Optional.of(germany),
                plain.quantity(),
                Optional.of(Claims.direct(germany)));
        assertEquals(
                List.of(OriginReason.OBLIGATION_PROOF_NOT_SUBMITTED, OriginReason.ORIGIN_CRITERIA),
                Claims.decide(german).reasons());
    }

    @Test
    void theStateOfAnExhibitionIsNoStateOfTransit() {
        ClaimDraft shown = via("IE-CEPA", HONG_KONG, Transit.UNPROVEN).shownAt(Exhibition.soldAt(HONG_KONG));
        assertEquals(List.of(), shown.reasons());
        assertEquals(
                OriginOutcome.EXHIBITION_RULE_NOT_APPLICABLE, shown.decided().outcome());
        assertEquals(ProofStatus.EXAMINED, shown.decided().proofStatus());
    }

    @Test
    void goodsSoldAtAnExhibitionInAnotherMemberStateGetTheRateOfTheAgreement() {
        Country norway = Country.of("NO");
        ClaimDraft shown = via("IE-CEPA", norway, Transit.UNPROVEN).shownAt(Exhibition.soldAt(norway));
        assertEquals(OriginOutcome.PREFERENTIAL, shown.decided().outcome());
    }
}
