package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.Exhibition;
import org.pabean.declaration.Journey;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofMark;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.law.Caveat;
import org.pabean.law.Readings;
import org.pabean.tariff.DutyRate;

/** What a proof of origin has to be, agreement by agreement, and the rule on exhibitions. */
class ProofProceduresTest {

    private static final String NEITHER = "";
    private static final Country THAILAND = Country.of("TH");

    @ParameterizedTest
    @CsvSource({
        "IE-CEPA, ORIGIN_DECLARATION, true",
        "IE-CEPA, CERTIFICATE, false",
        "ATIGA, ELECTRONIC_CERTIFICATE, true",
        "AJCEP, CERTIFICATE, true",
        "AJCEP, ORIGIN_DECLARATION, false"
    })
    void anAgreementAcceptsItsOwnForms(String agreement, ProofForm form, boolean accepted) {
        assertEquals(accepted, isInOrder(agreement, Proof.of(agreement).as(form)));
    }

    @Test
    void anElectronicFormThatNoExchangeIsKnownForIsWarnedOf() {
        assertEquals(
                List.of("ELECTRONIC_FORM_NOT_LISTED"),
                warnings("AJCEP", Proof.of("AJCEP").as(ProofForm.ELECTRONIC_CERTIFICATE)));
        assertEquals(List.of(), warnings("ATIGA", Proof.of("ATIGA").as(ProofForm.ELECTRONIC_CERTIFICATE)));
    }

    @ParameterizedTest
    @CsvSource({"IE-CEPA, en, true", "IE-CEPA, fr, false", "IE-CEPA,, true", "ATIGA, fr, true"})
    void aProofIsInTheLanguageThatTheAgreementAsksFor(String agreement, String language, boolean accepted) {
        assertEquals(accepted, isInOrder(agreement, Proof.of(agreement).in(Optional.ofNullable(language))));
    }

    @Test
    void aProofOfAnotherAgreementOrOfAnExporterOutsideItIsNoProof() {
        assertFalse(isInOrder("ATIGA", Proof.of("ATIGA").by(Country.of("CH"))));
        assertTrue(isInOrder("ATIGA", Proof.of("ATIGA").by(THAILAND)));
        assertFalse(isInOrder("ATIGA", Proof.of("AJCEP").by(THAILAND)));
    }

    @ParameterizedTest
    @CsvSource({
        "ATIGA, BACK_TO_BACK, true, ''",
        "IJEPA, BACK_TO_BACK, false, ''",
        "IE-CEPA, BACK_TO_BACK, false, BACK_TO_BACK_NOT_READ",
        "IPPTA, BACK_TO_BACK, true, BACK_TO_BACK_NOT_READ",
        "ATIGA, THIRD_PARTY_INVOICE, true, ''",
        "IE-CEPA, THIRD_PARTY_INVOICE, true, THIRD_PARTY_INVOICE_NOT_READ"
    })
    void aMarkIsAllowedForbiddenOrNotRead(String agreement, ProofMark mark, boolean accepted, String warning) {
        Proof proof = Proof.of(agreement).marked(mark);
        assertEquals(accepted, isInOrder(agreement, proof));
        assertEquals(warning.equals(NEITHER) ? List.of() : List.of(warning), warnings(agreement, proof));
    }

    @ParameterizedTest
    @CsvSource({"ALLOWED, true", "UNKNOWN, true", "NOT_PROVIDED, false", "PRESUMED_NOT_PROVIDED, false"})
    void anInvoiceOfAThirdCountryIsGoodWhereItIsAllowedOrNoRuleWasRead(Permission permission, boolean accepted) {
        Agreement own = Claims.withThirdPartyInvoice(permission, Claims.agreement("ATIGA"));
        ClaimCase plain = Claims.inOrder("ATIGA", ReleaseChannel.IMPORT_DECLARATION);
        for (ProofMark mark : List.of(ProofMark.THIRD_PARTY_INVOICE, ProofMark.WITHOUT_INVOICE)) {
            ClaimCase claim = new ClaimCase(
                    own,
                    plain.claim(),
                    plain.day(),
                    Optional.of(Proof.of("ATIGA").marked(mark).made()),
                    plain.origin(),
                    plain.quantity(),
                    plain.journey());
            boolean good = accepted || mark != ProofMark.THIRD_PARTY_INVOICE;
            assertEquals(good, Claims.decide(claim).isProofAcceptable());
        }
    }

    @Test
    void aDeclarationUnderAtigaComesWithItsInvoiceAndACertificateNeedNot() {
        Proof declared = Proof.of("ATIGA").as(ProofForm.ORIGIN_DECLARATION);
        assertTrue(isInOrder("ATIGA", declared));
        assertFalse(isInOrder("ATIGA", declared.marked(ProofMark.WITHOUT_INVOICE)));
        assertTrue(
                isInOrder("ATIGA", Proof.of("ATIGA").as(ProofForm.CERTIFICATE).marked(ProofMark.WITHOUT_INVOICE)));
        assertTrue(isInOrder("IE-CEPA", Proof.of("IE-CEPA").marked(ProofMark.WITHOUT_INVOICE)));
    }

    @ParameterizedTest
    @CsvSource({"2021-06-10, true", "2021-06-09, false"})
    void aProofUnderAtigaIsMadeWithinAYearOfShipment(LocalDate loaded, boolean inTime) {
        Journey journey = Journey.builder()
                .mode(TransportMode.SEA)
                .loadingCountry(Claims.partner(Claims.agreement("ATIGA")))
                .loadingDate(loaded)
                .build();
        ClaimCase claim = Claims.by(journey, Claims.inOrder("ATIGA", ReleaseChannel.IMPORT_DECLARATION));
        assertEquals(inTime, !Claims.decide(claim).reasons().contains(OriginReason.PROCEDURE));
    }

    @Test
    void whereADocumentShowsTwoDaysTheDayOfLoadingIsThatOfShipment() {
        Readings issue = Readings.defaults().with(SingleTransportDate.IS_SHIPMENT);
        assertEquals(Optional.of(day(3)), ShipmentDay.of(way(Optional.of(day(5)), Optional.of(day(3))), issue));
        assertEquals(Optional.of(day(5)), ShipmentDay.of(way(Optional.of(day(5)), Optional.empty()), issue));
        assertEquals(Optional.empty(), ShipmentDay.of(way(Optional.empty(), Optional.empty()), issue));
        for (SingleTransportDate reading : SingleTransportDate.values()) {
            boolean counts = reading == SingleTransportDate.IS_SHIPMENT;
            assertEquals(
                    counts ? Optional.of(day(5)) : Optional.empty(),
                    ShipmentDay.of(
                            way(Optional.of(day(5)), Optional.empty()),
                            Readings.defaults().with(reading)));
        }
    }

    @Test
    void aBackToBackProofEndsWithTheFirstOfItsOriginals() {
        assertEquals(Optional.of(day(3)), ProofAge.backToBackExpiry(List.of(day(5), day(3), day(4))));
        assertEquals(Optional.empty(), ProofAge.backToBackExpiry(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"NO, true", "CH, false", "ID, false", "DE, false"})
    void anExhibitionOfSwissGoodsIsInAnotherMemberState(String country, boolean covered) {
        assertEquals(covered, isCovered("IE-CEPA", new Exhibition(Country.of(country), true, true, true)));
    }

    @Test
    void goodsSoldAtAnExhibitionInNorwayKeepTheirPreferenceUnderIeCepa() {
        Country norway = Country.of("NO");
        assertTrue(isCovered("IE-CEPA", new Exhibition(norway, true, false, false)));
        assertFalse(isCovered("IE-CEPA", new Exhibition(norway, false, true, true)));
    }

    @Test
    void underAtigaTheProofNamesTheExhibitionAndCustomsControlTheGoods() {
        assertTrue(isCovered("ATIGA", new Exhibition(THAILAND, true, true, true)));
        assertFalse(isCovered("ATIGA", new Exhibition(THAILAND, true, false, true)));
        assertFalse(isCovered("ATIGA", new Exhibition(THAILAND, true, true, false)));
        assertFalse(isCovered("ATIGA", new Exhibition(THAILAND, false, true, true)));
    }

    @Test
    void whereNoRuleOnExhibitionsWasReadNoneIsCovered() {
        assertFalse(isCovered("ACFTA", new Exhibition(THAILAND, true, true, true)));
    }

    @Test
    void goodsThatNothingIsClaimedForGetTheGeneralRate() {
        OriginDecision decision =
                OriginVerification.unclaimed(Optional.of(DutyRate.percent("10")), Optional.of(Claims.pieces(7)));
        assertEquals(OriginOutcome.MFN_ALL, decision.outcome());
        assertEquals(List.of(OriginReason.NO_CLAIM), decision.reasons());
        assertEquals(Optional.of(DutyRate.percent("10")), decision.appliedRate());
    }

    @Test
    void theReadingsOfADecisionWithoutRatesStayWithTheFinalOne() {
        ClaimCase claim = Claims.inOrder();
        OriginVerification verification = OriginVerification.with(Readings.defaults());
        OriginDecision before = verification.decide(claim, RatesOfLine.NOT_ASKED);
        OriginDecision after =
                verification.decide(new ClaimedGoods(claim, Claims.rates(Claims.TEN, Claims.FIVE)), before);
        assertTrue(after.readings().containsAll(before.readings()));
        assertEquals(Optional.of(Claims.FIVE), after.appliedRate());
    }

    private static boolean isInOrder(String agreement, Proof proof) {
        return !decided(agreement, proof).reasons().contains(OriginReason.PROCEDURE);
    }

    private static List<String> warnings(String agreement, Proof proof) {
        List<String> known =
                List.of("ELECTRONIC_FORM_NOT_LISTED", "BACK_TO_BACK_NOT_READ", "THIRD_PARTY_INVOICE_NOT_READ");
        return decided(agreement, proof).caveats().stream()
                .map(Caveat::code)
                .filter(known::contains)
                .toList();
    }

    private static OriginDecision decided(String agreement, Proof proof) {
        ClaimCase plain = Claims.inOrder(agreement, ReleaseChannel.IMPORT_DECLARATION);
        return Claims.decide(Claims.with(proof.made(), plain));
    }

    private static boolean isCovered(String agreement, Exhibition exhibition) {
        ClaimCase plain = Claims.inOrder(agreement, ReleaseChannel.IMPORT_DECLARATION);
        AgreementClaim claim = plain.claim();
        AgreementClaim shown = new AgreementClaim(
                claim.agreement(),
                claim.channel(),
                claim.proof(),
                OptionalInt.empty(),
                claim.declaredRate(),
                claim.conditions(),
                claim.stated(),
                claim.submission(),
                claim.entry(),
                claim.drawn(),
                claim.lowValue(),
                Optional.of(exhibition),
                claim.findings());
        return !ExhibitionCheck.isOutsideRule(plain.with(shown));
    }

    private static Journey way(Optional<LocalDate> document, Optional<LocalDate> loading) {
        return new Journey(
                TransportMode.SEA,
                Optional.of(Claims.CH),
                List.of(),
                document,
                loading,
                Optional.empty(),
                Optional.empty());
    }

    private static LocalDate day(int ofMonth) {
        return LocalDate.of(2022, 6, ofMonth);
    }

    /** The proof of a claim in order with one thing changed after the other. */
    private record Proof(
            DeclarationOfOrigin base,
            ProofForm form,
            Optional<Country> exporter,
            Optional<String> language,
            Set<ProofMark> marks) {

        static Proof of(String agreement) {
            DeclarationOfOrigin base = Claims.proof(Claims.agreement(agreement), 100);
            return new Proof(base, base.form(), base.exporterCountry(), base.language(), base.marks());
        }

        Proof as(ProofForm other) {
            return new Proof(base, other, exporter, language, marks);
        }

        Proof by(Country country) {
            return new Proof(base, form, Optional.of(country), language, marks);
        }

        Proof in(Optional<String> other) {
            return new Proof(base, form, exporter, other, marks);
        }

        Proof marked(ProofMark mark) {
            List<ProofMark> more = new ArrayList<>(marks);
            more.add(mark);
            return new Proof(base, form, exporter, language, EnumSet.copyOf(more));
        }

        DeclarationOfOrigin made() {
            return new DeclarationOfOrigin(
                    base.agreement(),
                    form,
                    base.reference(),
                    exporter,
                    base.authorisationNumber(),
                    base.invoiceReference(),
                    base.date(),
                    language,
                    base.carrier(),
                    base.originalExpiries(),
                    base.items(),
                    marks);
        }
    }
}
