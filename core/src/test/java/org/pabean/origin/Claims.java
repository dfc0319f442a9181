package org.pabean.origin;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.EntryApproval;
import org.pabean.declaration.FreeZoneRequirement;
import org.pabean.declaration.Journey;
import org.pabean.declaration.OriginComponent;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.OriginItem;
import org.pabean.declaration.ProofForm;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.Reclassification;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.RetroactiveCheck;
import org.pabean.declaration.StatedProof;
import org.pabean.declaration.Transit;
import org.pabean.declaration.TransportMode;
import org.pabean.declaration.ZoneEntry;
import org.pabean.goods.Country;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.PreferenceRate;

/** Claims that tests start from: Swiss goods under IE-CEPA, everything in order, 100 pieces on proof and declaration. */
final class Claims {

    static final Agreements AGREEMENTS = Agreements.standard();
    static final LocalDate DAY = LocalDate.of(2022, 6, 10);
    static final Country CH = Country.of("CH");
    static final Country SG = Country.of("SG");
    static final DutyRate TEN = DutyRate.percent("10");
    static final DutyRate FIVE = DutyRate.percent("5");
    static final OriginVerification VERIFICATION = OriginVerification.with(Readings.defaults());

    private static final Citation SCHEDULE = Citation.unverified("hypothetical schedule", "");

    private Claims() {}

    static Agreement agreement(String code) {
        return AGREEMENTS.get(AgreementCode.of(code));
    }

    static Quantity pieces(long number) {
        return Quantity.of(Long.toString(number), UnitOfMeasure.PCE);
    }

    static RatesOfLine rates(DutyRate general, DutyRate preferential) {
        return RatesOfLine.of(general, List.of(PreferenceRate.of(preferential, SCHEDULE)));
    }

    static OriginDecision decide(ClaimCase claimCase) {
        return VERIFICATION.decide(claimCase, rates(TEN, DutyRate.percent("0")));
    }

    static DeclarationOfOrigin proof(Agreement agreement, long pieces) {
        return DeclarationOfOrigin.builder()
                .agreement(agreement.proofAgreement())
                .form(
                        agreement.proof().accepts(ProofForm.CERTIFICATE)
                                ? ProofForm.CERTIFICATE
                                : ProofForm.ORIGIN_DECLARATION)
                .reference("P-1")
                .exporterCountry(partner(agreement))
                .authorisationNumber("A-1")
                .date(DAY)
                .language("en")
                .addItems(
                        OriginItem.builder().number(1).quantity(pieces(pieces)).build())
                .build();
    }

    static Country partner(Agreement agreement) {
        return agreement.members().isPartner(CH)
                ? CH
                : agreement.members().partners().stream()
                        .min((a, b) -> a.code().compareTo(b.code()))
                        .orElseThrow();
    }

    static ClaimCase inOrder() {
        return inOrder("IE-CEPA", ReleaseChannel.IMPORT_DECLARATION);
    }

    static ClaimCase inOrder(String code, ReleaseChannel channel) {
        Agreement agreement = agreement(code);
        DeclarationOfOrigin proof = proof(agreement, 100);
        return ClaimCase.builder()
                .agreement(agreement)
                .claim(claim(agreement, channel, proof))
                .day(DAY)
                .proof(proof)
                .origin(partner(agreement))
                .quantity(pieces(100))
                .journey(direct(partner(agreement)))
                .build();
    }

    private static AgreementClaim claim(Agreement agreement, ReleaseChannel channel, DeclarationOfOrigin proof) {
        ProofSubmission submission = ProofSubmission.inTime();
        return AgreementClaim.builder()
                .agreement(agreement.code())
                .channel(channel)
                .proof(proof.reference())
                .stated(StatedProof.of(proof))
                .submission(ProofSubmission.builder()
                        .lane(submission.lane())
                        .mainPartner(false)
                        .calendar(submission.calendar())
                        .entryPrintout(true)
                        .build())
                .entry(new ZoneEntry(
                        Optional.of(EntryApproval.of(agreement.code())), EnumSet.allOf(FreeZoneRequirement.class)))
                .findings(OriginFindings.none())
                .build();
    }

    static Journey direct(Country from) {
        return Journey.from(from, TransportMode.SEA);
    }

    static Journey through(Country country, Transit transit) {
        return Journey.builder()
                .mode(TransportMode.SEA)
                .loadingCountry(CH)
                .addThrough(country)
                .transit(transit)
                .build();
    }

    static ClaimCase declaring(long pieces, ClaimCase plain) {
        return new ClaimCase(
                plain.agreement(),
                plain.claim(),
                plain.day(),
                plain.proof(),
                plain.origin(),
                Optional.of(pieces(pieces)),
                plain.journey());
    }

    static ClaimCase by(Journey journey, ClaimCase plain) {
        return new ClaimCase(
                plain.agreement(),
                plain.claim(),
                plain.day(),
                plain.proof(),
                plain.origin(),
                plain.quantity(),
                Optional.of(journey));
    }

    static ClaimCase on(LocalDate day, ClaimCase plain) {
        return new ClaimCase(
                plain.agreement(),
                plain.claim(),
                day,
                plain.proof(),
                plain.origin(),
                plain.quantity(),
                plain.journey());
    }

    static ClaimCase with(DeclarationOfOrigin proof, ClaimCase plain) {
        return new ClaimCase(
                plain.agreement(),
                plain.claim(),
                plain.day(),
                Optional.of(proof),
                plain.origin(),
                plain.quantity(),
                plain.journey());
    }

    static OriginFindings failing(OriginComponent... components) {
        return OriginFindings.builder()
                .physicallyExamined(true)
                .addAllNotMet(Set.of(components))
                .build();
    }

    static OriginFindings reclassified(boolean settled) {
        return OriginFindings.builder()
                .physicallyExamined(false)
                .reclassification(new Reclassification(settled, List.of()))
                .build();
    }

    static OriginFindings checked(RetroactiveCheck check) {
        return OriginFindings.builder()
                .physicallyExamined(false)
                .retroactiveCheck(check)
                .build();
    }

    static Agreement withThirdPartyInvoice(Permission permission, Agreement plain) {
        ProofTerms terms = ProofTerms.builder()
                .backToBack(plain.proof().backToBack())
                .thirdPartyInvoice(permission)
                .addAllForms(plain.proof().forms())
                .build();
        return Agreement.builder()
                .code(plain.code())
                .name(plain.name())
                .members(plain.members())
                .force(plain.force())
                .proof(terms)
                .origin(plain.origin())
                .consignment(plain.consignment())
                .rates(plain.rates())
                .confidence(plain.confidence())
                .build();
    }
}
