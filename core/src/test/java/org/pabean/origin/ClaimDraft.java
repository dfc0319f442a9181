package org.pabean.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.declaration.EntryApproval;
import org.pabean.declaration.Exhibition;
import org.pabean.declaration.FreeZoneRequirement;
import org.pabean.declaration.LowValue;
import org.pabean.declaration.OriginFindings;
import org.pabean.declaration.ProofSubmission;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.declaration.StatedProof;
import org.pabean.declaration.ZoneEntry;
import org.pabean.goods.Quantity;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.RateCondition;

/** A claim in order with one fact changed after the other. */
final class ClaimDraft {

    private final ClaimCase plain;
    private LocalDate day;
    private Optional<DeclarationOfOrigin> proof;
    private Optional<Quantity> quantity;
    private Optional<DutyRate> declaredRate;
    private Set<RateCondition> conditions;
    private Optional<StatedProof> stated;
    private Optional<ProofSubmission> submission;
    private Optional<ZoneEntry> entry;
    private Optional<Quantity> drawn;
    private Optional<LowValue> lowValue;
    private Optional<Exhibition> exhibition;
    private Optional<OriginFindings> findings;

    private ClaimDraft(ClaimCase plain) {
        AgreementClaim claim = plain.claim();
        this.plain = plain;
        this.day = plain.day();
        this.proof = plain.proof();
        this.quantity = plain.quantity();
        this.declaredRate = claim.declaredRate();
        this.conditions = claim.conditions();
        this.stated = claim.stated();
        this.submission = claim.submission();
        this.entry = claim.entry();
        this.drawn = claim.drawn();
        this.lowValue = claim.lowValue();
        this.exhibition = claim.exhibition();
        this.findings = claim.findings();
    }

    static ClaimDraft of(ClaimCase plain) {
        return new ClaimDraft(plain);
    }

    static ClaimDraft of(String agreement, ReleaseChannel channel) {
        return new ClaimDraft(Claims.inOrder(agreement, channel));
    }

    static ClaimDraft of(String agreement) {
        return of(agreement, ReleaseChannel.IMPORT_DECLARATION);
    }

    ClaimDraft on(LocalDate other) {
        day = other;
        return this;
    }

    ClaimDraft proven(UnaryOperator<ProofDraft> change) {
        proof = proof.map(each -> change.apply(ProofDraft.of(each)).made());
        return this;
    }

    ClaimDraft withoutProof() {
        proof = Optional.empty();
        stated = Optional.empty();
        submission = Optional.empty();
        return this;
    }

    ClaimDraft declaring(Optional<Quantity> other) {
        quantity = other;
        return this;
    }

    ClaimDraft drawn(Quantity before) {
        drawn = Optional.of(before);
        return this;
    }

    ClaimDraft at(DutyRate rate) {
        declaredRate = Optional.of(rate);
        return this;
    }

    ClaimDraft under(RateCondition... met) {
        conditions = Set.of(met);
        return this;
    }

    ClaimDraft stating(Optional<StatedProof> other) {
        stated = other;
        return this;
    }

    ClaimDraft handedIn(Optional<ProofSubmission> other) {
        submission = other;
        return this;
    }

    ClaimDraft approved(Optional<EntryApproval> approval, Set<FreeZoneRequirement> met) {
        entry = Optional.of(new ZoneEntry(approval, met));
        return this;
    }

    ClaimDraft worth(LowValue value) {
        lowValue = Optional.of(value);
        return this;
    }

    ClaimDraft shownAt(Exhibition fair) {
        exhibition = Optional.of(fair);
        return this;
    }

    ClaimDraft found(Optional<OriginFindings> other) {
        findings = other;
        return this;
    }

    ClaimDraft found(OriginFindings other) {
        return found(Optional.of(other));
    }

    ClaimCase made() {
        AgreementClaim claim = plain.claim();
        AgreementClaim changed = new AgreementClaim(
                claim.agreement(),
                claim.channel(),
                claim.proof(),
                claim.proofItem(),
                declaredRate,
                conditions,
                stated,
                submission,
                entry,
                drawn,
                lowValue,
                exhibition,
                findings);
        return new ClaimCase(plain.agreement(), changed, day, proof, plain.origin(), quantity, plain.journey());
    }

    /** The decision between 10 % and nothing, with these open points read otherwise. */
    OriginDecision decided(Reading... switched) {
        return decided(Claims.rates(Claims.TEN, DutyRate.percent("0")), switched);
    }

    OriginDecision decided(RatesOfLine rates, Reading... switched) {
        Readings readings = Readings.defaults();
        for (Reading each : switched) {
            readings = readings.with(each);
        }
        return OriginVerification.with(readings).decide(made(), rates);
    }

    List<OriginReason> reasons(Reading... switched) {
        return decided(switched).reasons();
    }

    static List<String> warnings(OriginDecision decision) {
        return decision.caveats().stream().map(Caveat::code).toList();
    }
}
