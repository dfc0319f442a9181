package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.LocalContentClaim;
import org.pabean.declaration.ReleaseChannel;
import org.pabean.examples.json.Facts;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.origin.Agreement;
import org.pabean.origin.Agreements;
import org.pabean.origin.ClaimCase;
import org.pabean.origin.ClaimedGoods;
import org.pabean.origin.LocalContentRule;
import org.pabean.origin.OriginDecision;
import org.pabean.origin.OriginVerification;
import org.pabean.tariff.AgreementCode;

/** The operation {@code origin}: the rate of an agreement for one claim, or one value that a claim depends on. */
final class OriginOperation implements CaseOperation {

    private final Agreements agreements = Agreements.standard();
    private final OriginVerification verification = OriginVerification.with(Readings.defaults());

    @Override
    public String name() {
        return "origin";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        LocalDate day = input.date("registrationDate").orElse(date);
        Optional<Agreement> agreement = input.word("regime", AgreementCode::of).map(agreements::get);
        Optional<Rupiah> customsValue = input.number("customsValue").map(Rupiah::of);
        OriginRates rates = OriginRates.read(input, day, agreement);
        LocalContent local = LocalContent.read(input);
        OriginFacts facts = OriginFacts.read(input, day, agreement);
        List<OriginCaseItem> items = OriginCaseItem.read(input);
        CaseAnswer answer = new CaseAnswer();
        input.has("calculation");
        agreement.ifPresent(each -> OriginCalculation.answer(input, each, answer));
        ItemCounts counts = ItemCounts.read(input);
        input.refuseIfFaulty();
        if (agreement.isEmpty()) {
            OriginDecision decision = local.claim()
                    .map(claim -> LocalContentRule.decide(claim, rates.general(), facts.quantity()))
                    .orElseGet(() -> OriginVerification.unclaimed(rates.general(), facts.quantity()));
            OriginAnswers.put(decision, customsValue, answer);
            return answer;
        }
        ClaimCase claimCase = facts.claimCase(agreement.get());
        OriginAnswers.law(claimCase, rates, answer);
        if (items.isEmpty()) {
            OriginDecision decision = verification.decide(claimCase, rates.ofLine());
            OriginAnswers.put(decision, customsValue, answer);
            counts.put(decision, answer);
        } else {
            List<OriginDecision> decisions = verification.decideAll(items.stream()
                    .map(item -> new ClaimedGoods(item.in(claimCase), rates.ofLine()))
                    .toList());
            OriginCaseItem.put(items, decisions, customsValue, answer);
        }
        return answer;
    }

    /** The claim to local content out of a special economic zone. */
    private record LocalContent(Optional<LocalContentClaim> claim) {

        static LocalContent read(Facts input) {
            boolean made = input.flag("producedInSpecialEconomicZone", false);
            Optional<Fraction> content = input.number("localContentPercent");
            boolean statement = input.flag("localContentStatement", false);
            boolean leavesZone = input.text("channel")
                    .filter(ReleaseChannel.FROM_ECONOMIC_ZONE.code()::equals)
                    .isPresent();
            LocalContentClaim claim = new LocalContentClaim(
                    made && leavesZone, Percent.ofValue(content.orElse(Fraction.ZERO)), statement);
            return new LocalContent(made || content.isPresent() ? Optional.of(claim) : Optional.empty());
        }
    }

    /** How many kinds of goods are declared, and how many the proof covers. */
    private record ItemCounts(int declared, int onProof) {

        static ItemCounts read(Facts input) {
            int declared = input.whole("itemsOnDeclaration", 1);
            return new ItemCounts(declared, input.whole("itemsOnProof", declared));
        }

        void put(OriginDecision decision, CaseAnswer answer) {
            int preferential = decision.outcome().givesPreference() ? Math.min(declared, onProof) : 0;
            answer.put("itemsPreferential", preferential);
            answer.put("itemsMfn", declared - preferential);
            if (preferential > 0 && preferential < declared) {
                answer.put("outcome", org.pabean.origin.OriginOutcome.PARTIAL_MFN_EXCESS);
            }
        }
    }
}
