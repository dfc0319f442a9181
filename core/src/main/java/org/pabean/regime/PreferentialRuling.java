package org.pabean.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pabean.declaration.AgreementClaim;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.LocalContentClaim;
import org.pabean.declaration.PreferenceClaim;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.origin.Agreement;
import org.pabean.origin.Agreements;
import org.pabean.origin.ClaimCase;
import org.pabean.origin.ClaimedGoods;
import org.pabean.origin.LocalContentRule;
import org.pabean.origin.OriginDecision;
import org.pabean.origin.OriginOutcome;
import org.pabean.origin.OriginPortion;
import org.pabean.origin.OriginVerification;
import org.pabean.origin.RatesOfLine;
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** The claims of one declaration, decided, and the treatments that follow. */
final class PreferentialRuling implements TariffRegime.Ruling {

    private static final Wording LOCAL_CONTENT = new Wording("Local content", "Kandungan lokal");

    private final RegimeCase regimeCase;
    private final Agreements agreements;
    private final GeneralRegime general;
    private final ClaimedRates rates;
    private final OriginVerification verification;
    private final Map<Integer, ClaimCase> cases = new TreeMap<>();
    private final Map<Integer, OriginDecision> withoutRates = new TreeMap<>();

    PreferentialRuling(RegimeCase regimeCase, Agreements agreements, GeneralRegime general, ClaimedRates rates) {
        this.regimeCase = regimeCase;
        this.agreements = agreements;
        this.general = general;
        this.rates = rates;
        this.verification = OriginVerification.with(regimeCase.readings());
        decideWithoutRates();
    }

    @Override
    public List<TariffTreatment> treat(GoodsItem item) {
        TariffTreatment start = GeneralRegime.treatment(item, regimeCase);
        Optional<OriginDecision> decision = item.preference().map(claim -> decide(item, claim));
        if (decision.isEmpty() || item.isValuedForTaxesOnly()) {
            return List.of(general.completed(start, item, regimeCase));
        }
        List<TariffTreatment> treatments = new ArrayList<>();
        for (OriginPortion portion : decision.get().portions()) {
            TariffTreatment part = treatment(portion, decision.get(), start).forShare(portion.share());
            TariffTreatment grounded =
                    treatments.isEmpty() ? part.because(decision.get().step()) : part;
            treatments.add(general.completed(resting(grounded, decision.get()), item, regimeCase));
        }
        return treatments;
    }

    private void decideWithoutRates() {
        List<GoodsItem> claiming = regimeCase.declaration().consignment().items().stream()
                .filter(this::claimsKnownAgreement)
                .toList();
        List<ClaimCase> claims = verification.drawnInOrder(claiming.stream()
                .map(item -> claimCase(item, (AgreementClaim) item.preference().orElseThrow()))
                .toList());
        List<OriginDecision> decisions = verification.decideAll(claims.stream()
                .map(claim -> new ClaimedGoods(claim, RatesOfLine.NOT_ASKED))
                .toList());
        for (int i = 0; i < claiming.size(); i++) {
            cases.put(claiming.get(i).number(), claims.get(i));
            withoutRates.put(claiming.get(i).number(), decisions.get(i));
        }
    }

    private boolean claimsKnownAgreement(GoodsItem item) {
        return item.preference().orElse(null) instanceof AgreementClaim claim
                && agreements.find(claim.agreement()).isPresent();
    }

    private ClaimCase claimCase(GoodsItem item, AgreementClaim claim) {
        return ClaimCase.of(agreements.get(claim.agreement()), claim, item, regimeCase.declaration());
    }

    private OriginDecision decide(GoodsItem item, PreferenceClaim claim) {
        if (claim instanceof AgreementClaim ofAgreement) {
            ClaimCase known = cases.get(item.number());
            return decide(item, known == null ? claimCase(item, ofAgreement) : known);
        }
        return LocalContentRule.decide((LocalContentClaim) claim, rates.general(item), item.quantity());
    }

    /** A schedule is asked only where the claim stands so far: what has failed gets the general rate whatever it says. */
    private OriginDecision decide(GoodsItem item, ClaimCase claimCase) {
        OriginDecision before = withoutRates.get(item.number());
        Agreement agreement = claimCase.agreement();
        RatesOfLine ofLine = before == null || before.reasons().isEmpty()
                ? rates.of(item, agreement)
                : new RatesOfLine(rates.general(item), Optional.empty(), List.of());
        ClaimedGoods goods = new ClaimedGoods(claimCase, ofLine);
        return before == null ? verification.decide(claimCase, ofLine) : verification.decide(goods, before);
    }

    private static TariffTreatment treatment(OriginPortion portion, OriginDecision decision, TariffTreatment start) {
        if (!portion.preferential()) {
            return start;
        }
        DutyRate rate = portion.rate().orElseThrow();
        Wording name = decision.outcome() == OriginOutcome.KEK_LOCAL_CONTENT_ZERO
                ? LOCAL_CONTENT
                : Wording.same(decision.agreement().map(AgreementCode::value).orElseThrow());
        return TariffTreatment.of(
                name,
                start.terms().at(Levy.IMPORT_DUTY, rate, decision.rateCitation().orElse(decision.citation())));
    }

    private static TariffTreatment resting(TariffTreatment treatment, OriginDecision decision) {
        TariffTreatment result = treatment;
        for (Reading reading : decision.readings()) {
            result = result.restingOn(reading);
        }
        for (Caveat caveat : decision.caveats()) {
            result = result.warning(caveat);
        }
        return result;
    }
}
