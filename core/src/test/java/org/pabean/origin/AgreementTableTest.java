package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.declaration.ProofForm;
import org.pabean.goods.Country;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Timeline;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.tariff.AgreementCode;

/** What the table of agreements says, read anew by each test. */
final class AgreementTableTest {

    private static Agreement read(String code) {
        return AgreementTable.bundled().stream()
                .filter(row -> row.code().equals(AgreementCode.of(code)))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void theTableHoldsEveryAgreementOnceTheOneWithEftaFirst() {
        List<Agreement> rows = AgreementTable.bundled();
        assertEquals(22, rows.size());
        assertEquals(22, rows.stream().map(Agreement::code).distinct().count());
        assertEquals("IE-CEPA", rows.get(0).code().value());
        assertEquals(
                "Indonesia-EFTA Comprehensive Economic Partnership Agreement",
                rows.get(0).name());
    }

    @Test
    void theProofOfAtigaIsFormDOrADeclarationWithItsInvoiceValidAYearAndMadeWithinAYear() {
        assertEquals(
                ProofTerms.builder()
                        .backToBack(Permission.ALLOWED)
                        .thirdPartyInvoice(Permission.ALLOWED)
                        .addAllForms(EnumSet.allOf(ProofForm.class))
                        .name("Form D")
                        .addDocumentCodes("861", "860", "864")
                        .validityMonths(12)
                        .lateIfImportedInTime(true)
                        .retroactiveMonths(12)
                        .invoiceBeside(true)
                        .exporterRecordYears(3)
                        .build(),
                read("ATIGA").proof());
    }

    @Test
    void theProofOfIeCepaIsADeclarationInEnglishAndWhatWasNotReadIsEmpty() {
        ProofTerms terms = read("IE-CEPA").proof();
        assertEquals(EnumSet.of(ProofForm.ORIGIN_DECLARATION), terms.forms());
        assertEquals(Optional.of("en"), terms.language());
        assertEquals(OptionalInt.empty(), terms.validityMonths());
        assertEquals(OptionalInt.empty(), terms.retroactiveMonths());
        assertEquals(Optional.empty(), terms.lateIfImportedInTime());
        assertEquals(Optional.empty(), terms.invoiceBeside());
    }

    @Test
    void goodsOfAtigaOriginateByFortyPercentOrChangeOfHeadingWithPartialCumulationFromTwenty() {
        assertEquals(
                new OriginTerms(
                        List.of("WO", "PE", "RVC", "CC", "CTH", "CTSH", "SP", "PC"),
                        Optional.of(Percent.of(40)),
                        true,
                        Optional.of(Percent.of(20)),
                        ToleranceRule.ATIGA,
                        MinimalOperations.ATIGA),
                read("ATIGA").origin());
        assertFalse(read("IJEPA").origin().headingShift());
        assertEquals(Optional.empty(), read("IJEPA").origin().valueContent());
    }

    @Test
    void theWayOfTheGoodsHasTheRulesOfTheAgreement() {
        assertEquals(
                new ConsignmentTerms(
                        ConsignmentTerms.TransitRule.NON_ALTERATION,
                        ConsignmentTerms.EvidenceRule.NOT_READ,
                        ConsignmentTerms.ExhibitionRule.OTHER_MEMBER),
                read("IE-CEPA").consignment());
        assertEquals(
                new ConsignmentTerms(
                        ConsignmentTerms.TransitRule.HANDLING_ONLY,
                        ConsignmentTerms.EvidenceRule.THROUGH_BILL,
                        ConsignmentTerms.ExhibitionRule.WITH_FORMALITIES),
                read("ATIGA").consignment());
    }

    @ParameterizedTest
    @CsvSource({
        "IE-CEPA, FOB, CONDITION",
        "ATIGA, FOB, INSTEAD_OF_PROOF",
        "AHKFTA, FOB, NOT_READ",
        "IJEPA, CUSTOMS_VALUE, NOT_READ"
    })
    void goodsUpToTwoHundredDollarsAreExcusedFromTheProof(
            String agreement, WaiverTerms.Basis basis, WaiverTerms.Statement statement) {
        assertEquals(
                Optional.of(new WaiverTerms(Fraction.of(200), basis, statement)),
                read(agreement).waiver());
    }

    @Test
    void anAgreementWithoutAWaiverOrACheckThatWasReadHasNone() {
        assertEquals(Optional.empty(), read("ACFTA").waiver());
        assertEquals(Optional.empty(), read("ACFTA").verification());
    }

    @Test
    void theTimeLimitsOfARetroactiveCheckStandWithTheirArticle() {
        assertEquals(
                Optional.of(new VerificationTerms(
                        Period.ofMonths(3),
                        Optional.of(Period.ofMonths(3)),
                        Optional.empty(),
                        Optional.empty(),
                        Citation.verified("IE-CEPA Annex I", "22"))),
                read("IE-CEPA").verification());
        assertEquals(
                Optional.of(new VerificationTerms(
                        Period.ofDays(90),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Period.ofDays(180)),
                        Citation.verified("ATIGA Annex 8", "rule 18"))),
                read("ATIGA").verification());
        assertEquals(
                Optional.of(Period.ofMonths(4)), read("IJEPA").verification().flatMap(VerificationTerms::additional));
    }

    @Test
    void theRegulationsFollowEachOtherAndOneWhoseNumberIsNotKnownIsCitedByWhatItIs() {
        List<Timeline.Period<String>> chile = read("ICCEPA").force().procedure().periods();
        assertEquals(
                List.of("PMK 109/PMK.04/2019", "", "PMK 80/PMK.04/2021"),
                chile.stream().map(Timeline.Period::value).toList());
        assertEquals(
                List.of(LocalDate.MIN, day("2021-01-01"), day("2022-01-01")),
                chile.stream().map(Timeline.Period::from).toList());
        assertEquals(
                List.of(
                        Citation.secondary("PMK 109/PMK.04/2019", ""),
                        Citation.secondary("procedure regulation of ICCEPA", ""),
                        Citation.secondary("PMK 80/PMK.04/2021", "")),
                chile.stream().map(Timeline.Period::citation).toList());
        assertEquals(Optional.of("PMK 109/PMK.04/2019"), read("ICCEPA").force().procedureOn(day("2020-12-31")));
        assertEquals(Optional.empty(), read("ICCEPA").force().procedureOn(day("2021-12-31")));
        assertEquals(Optional.of("PMK 43/PMK.010/2022"), read("ATIGA").force().tariffOn(day("2022-04-01")));
    }

    @Test
    void anAgreementBeginsOnItsDayAndThoseNotInForceHaveNone() {
        AgreementForce force = read("IE-CEPA").force();
        assertEquals(Optional.of(day("2021-11-01")), force.from());
        assertEquals(AgreementForce.StartBasis.EXACT, force.basis());
        assertEquals(AgreementForce.SubmissionLaw.PRESUMED, force.submission());
        assertEquals(Optional.empty(), read("IEU-CEPA").force().from());
    }

    @Test
    void theScheduleOfTheJapaneseAgreementHasAColumnForEachYearUntilItsSuccessor() {
        List<Timeline.Period<Integer>> columns = read("IJEPA").rates().columns().periods();
        Citation source = Citation.verified("PMK 50/PMK.010/2022", "1(3)");
        assertEquals(
                List.of(
                        new Timeline.Period<>(day("2022-04-01"), day("2022-12-31"), 5, source),
                        new Timeline.Period<>(day("2023-01-01"), day("2026-07-31"), 6, source)),
                columns);
    }

    @Test
    void theLowerGeneralRateAndTheQuotaAreKnownOnlyWhereTheyWereRead() {
        assertTrue(read("AJCEP").rates().lowerRateRead());
        assertFalse(read("IE-CEPA").rates().lowerRateRead());
        assertEquals(Optional.of(Percent.of(50)), read("IE-CEPA").rates().inQuota());
        assertEquals(Optional.of(Percent.of(60)), read("IE-CEPA").rates().outOfQuota());
        assertEquals(Optional.empty(), read("ATIGA").rates().inQuota());
    }

    @Test
    void theSchemeForJapaneseUsersBelongsToIjepaAndUsesItsProofs() {
        assertEquals(Optional.of(AgreementCode.of("IJEPA")), read("IJEPA-USDFS").parent());
        assertEquals(AgreementCode.of("IJEPA"), read("IJEPA-USDFS").proofAgreement());
        assertEquals(Optional.empty(), read("IJEPA").parent());
    }

    @Test
    void goodsInAZoneWhenTheKoreanAgreementBeganHaveHalfAYearForTheirProof() {
        assertEquals(OptionalInt.of(180), read("IKCEPA").transitionalDays());
        assertEquals(OptionalInt.empty(), read("ATIGA").transitionalDays());
        assertEquals(Confidence.SECONDARY, read("IKCEPA").confidence());
        assertEquals(Confidence.VERIFIED, read("ATIGA").confidence());
    }

    @Test
    void thePartnersOfIeCepaAreTheFourOfEftaAndLiechtensteinCountsAsSwiss() {
        Membership members = read("IE-CEPA").members();
        assertEquals(4, members.partners().size());
        assertTrue(members.isPartner(Country.of("IS")));
        assertEquals(Map.of(Country.of("LI"), Country.of("CH")), members.countedAs());
    }

    @Test
    void aRowWithACellTooFewIsRefusedAndShowsItself() {
        IllegalArgumentException shortRow = assertThrows(
                IllegalArgumentException.class, () -> new AgreementRow(List.of("code", "name"), List.of("XFTA")));
        assertTrue(String.valueOf(shortRow.getMessage()).contains("XFTA"));
    }

    @Test
    void aRowWithoutACellThatItNeedsIsRefusedWithTheNameOfTheColumn() {
        AgreementRow row = new AgreementRow(List.of("code", "name"), List.of("XFTA", ""));
        assertEquals("XFTA", row.text("code"));
        IllegalArgumentException blank = assertThrows(IllegalArgumentException.class, () -> row.text("name"));
        assertTrue(String.valueOf(blank.getMessage()).contains("lacks name"));
    }

    @Test
    void aRuleThatWasReadAsForbiddingIsKeptApartFromOneThatWasNotRead() {
        Map<String, String> cells = Map.ofEntries(
                Map.entry("code", "XFTA"),
                Map.entry("name", "an agreement to come"),
                Map.entry("basis", "NOT_IN_FORCE"),
                Map.entry("submission", "OWN"),
                Map.entry("back_to_back", "UNKNOWN"),
                Map.entry("third_party_invoice", "UNKNOWN"),
                Map.entry("late_if_imported", "no"),
                Map.entry("tolerance", "NOT_READ"),
                Map.entry("minimal", "NOT_READ"),
                Map.entry("transit", "NOT_READ"),
                Map.entry("evidence", "NOT_READ"),
                Map.entry("exhibition", "NOT_READ"),
                Map.entry("confidence", "UNVERIFIED"));
        List<String> columns = List.copyOf(cells.keySet());
        List<String> values = columns.stream().map(cells::get).toList();
        ProofTerms terms = AgreementReader.of(new AgreementRow(columns, values)).proof();
        assertEquals(Optional.of(false), terms.lateIfImportedInTime());
        assertEquals(Optional.empty(), terms.invoiceBeside());
    }
}
