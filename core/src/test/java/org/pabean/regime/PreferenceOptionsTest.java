package org.pabean.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.ItemValue;
import org.pabean.declaration.Journey;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.OriginItem;
import org.pabean.declaration.PreferenceClaim;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofMark;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.StatedProof;
import org.pabean.declaration.TransportMode;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.money.Rupiah;
import org.pabean.origin.OriginReason;
import org.pabean.origin.RejectionScope;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.testkit.FixedPreferenceRates;
import org.pabean.testkit.FixedReferenceData;

/** Thai shoes at 30 %, open to nine agreements: which is told first, and what one proof does for them and for their neighbours. */
class PreferenceOptionsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 10);
    private static final Country THAILAND = Country.of("TH");
    private static final String SHOES = "64039990";
    private static final AgreementCode IE_CEPA = AgreementCode.of("IE-CEPA");

    @Test
    void aSavingOfNothingIsKnownAndComesBeforeOneThatIsNot() {
        List<PreferenceOption> options = options(
                FixedPreferenceRates.none().with("RCEP", SHOES, DutyRate.percent("30")), Optional.empty(), List.of());
        assertEquals("RCEP", options.get(0).agreement().value());
        assertEquals(Optional.of(Rupiah.ZERO), options.get(0).saving());
        assertTrue(options.size() > 2, options::toString);
        for (PreferenceOption unknown : options.subList(1, options.size())) {
            assertEquals(Optional.empty(), unknown.saving());
            assertFalse(unknown.scheduleLoaded());
        }
    }

    @Test
    void ofEqualSavingsTheAgreementThatLacksLeastComesFirstAndThenTheAlphabetDecides() {
        DeclarationOfOrigin proof = proof("RCEP");
        List<PreferenceOption> options =
                options(FixedPreferenceRates.none(), Optional.of(claim(proof, Optional.empty())), List.of(proof));
        assertEquals("RCEP", options.get(0).agreement().value());
        List<String> others = options.subList(1, options.size()).stream()
                .map(option -> option.agreement().value())
                .toList();
        assertEquals(others.stream().sorted().toList(), others);
        assertTrue(options.get(0).missing().size() < options.get(1).missing().size(), options::toString);
    }

    @Test
    void aProofSpeaksForItsOwnAgreementOnly() {
        List<PreferenceOption> options =
                options(FixedPreferenceRates.none(), Optional.empty(), List.of(proof("ATIGA", ProofMark.CANCELLED)));
        for (PreferenceOption option : options) {
            assertEquals(
                    option.agreement().value().equals("ATIGA"),
                    option.missing().contains(OriginReason.PROOF_CANCELLED),
                    option::toString);
        }
    }

    @Test
    void aFormThatCarriesNoClaimHasNoOptions() {
        Declaration note =
                declaration(DocumentType.CONSIGNMENT_NOTE, List.of(item(1, THAILAND, Optional.empty())), List.of());
        assertEquals(
                List.of(),
                Assessor.of(FixedReferenceData.standard()).alternatives(note).options());
    }

    @Test
    void goodsOfWhichTheImportValueAloneIsKnownCouldSaveNoDuty() {
        GoodsItem taxed = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.ImportValue(Rupiah.of(1_000_000)))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(SHOES))
                .origin(THAILAND)
                .build();
        Declaration declaration = declaration(DocumentType.IMPORT_DECLARATION, List.of(taxed), List.of());
        assertEquals(
                List.of(),
                Assessor.of(FixedReferenceData.standard())
                        .alternatives(declaration)
                        .options());
    }

    @Test
    void aRejectedItemTakesTheOthersOfItsProofAlongWhereThatIsRead() {
        DeclarationOfOrigin proof = proof("IE-CEPA");
        OriginFindings ofNoOrigin = OriginFindings.builder()
                .physicallyExamined(true)
                .addNotMet(OriginComponent.ORIGIN)
                .build();
        Country swiss = Country.of("CH");
        Declaration two = declaration(
                DocumentType.IMPORT_DECLARATION,
                List.of(
                        item(1, swiss, Optional.of(claim(proof, Optional.of(ofNoOrigin)))),
                        item(2, swiss, Optional.of(claim(proof, Optional.empty())))),
                List.of(proof));
        Assessor assessor = Assessor.of(FixedReferenceData.standard().withPreferences(FixedPreferenceRates.standard()));
        Assessment alone = assessor.assess(two);
        assertEquals(Rupiah.of(300_000), alone.item(1).amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(50_000), alone.item(2).amount(Levy.IMPORT_DUTY));
        Assessment together = assessor.with(RejectionScope.PROOF).assess(two);
        assertEquals(Rupiah.of(300_000), together.item(1).amount(Levy.IMPORT_DUTY));
        assertEquals(Rupiah.of(300_000), together.item(2).amount(Levy.IMPORT_DUTY));
        assertTrue(together.readings().contains(RejectionScope.PROOF), together.readings()::toString);
    }

    private static List<PreferenceOption> options(
            FixedPreferenceRates schedules, Optional<PreferenceClaim> claim, List<DeclarationOfOrigin> proofs) {
        Declaration declaration =
                declaration(DocumentType.IMPORT_DECLARATION, List.of(item(1, THAILAND, claim)), proofs);
        return Assessor.of(FixedReferenceData.standard().withPreferences(schedules))
                .alternatives(declaration)
                .of(1);
    }

    private static DeclarationOfOrigin proof(String agreement, ProofMark... marks) {
        boolean swiss = agreement.equals(IE_CEPA.value());
        return DeclarationOfOrigin.builder()
                .agreement(AgreementCode.of(agreement))
                .form(swiss ? ProofForm.ORIGIN_DECLARATION : ProofForm.CERTIFICATE)
                .reference("P-1")
                .exporterCountry(swiss ? Country.of("CH") : THAILAND)
                .authorisationNumber("A-1")
                .date(DAY)
                .language("en")
                .addItems(OriginItem.builder().number(1).build())
                .addMarks(marks)
                .build();
    }

    private static AgreementClaim claim(DeclarationOfOrigin proof, Optional<OriginFindings> findings) {
        return AgreementClaim.builder()
                .agreement(proof.agreement())
                .channel(ReleaseChannel.IMPORT_DECLARATION)
                .proof(proof.reference())
                .stated(StatedProof.of(proof))
                .submission(ProofSubmission.inTime())
                .findings(findings)
                .build();
    }

    private static GoodsItem item(int number, Country origin, Optional<? extends PreferenceClaim> claim) {
        return GoodsItem.builder()
                .number(number)
                .value(new ItemValue.CustomsValue(Rupiah.of(1_000_000)))
                .rates(DeclaredRates.none())
                .hsCode(HsCode.of(SHOES))
                .origin(origin)
                .preference(claim)
                .build();
    }

    private static Declaration declaration(DocumentType form, List<GoodsItem> items, List<DeclarationOfOrigin> proofs) {
        Country loading = items.get(0).origin().orElseThrow();
        return Declaration.builder()
                .documentType(form)
                .registrationDate(DAY)
                .importer(Importer.company())
                .consignment(Consignment.builder()
                        .incoterm(Incoterm.CIF)
                        .addAllItems(items)
                        .journey(Journey.from(loading, TransportMode.SEA))
                        .build())
                .addAllDeclarationsOfOrigin(proofs)
                .build();
    }
}
