package org.pabean.examples.casebook;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.DeclarationOfOrigin;
import org.pabean.goods.Quantity;
import org.pabean.money.Fraction;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.origin.ClaimCase;
import org.pabean.origin.OriginDecision;
import org.pabean.origin.OriginPortion;
import org.pabean.origin.ProofAge;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.RateCondition;

/** Writes decisions down under the field names of the casebook. */
final class OriginAnswers {

    private OriginAnswers() {}

    /** What the law of the day says, whatever the decision. */
    static void law(ClaimCase claimCase, OriginRates rates, CaseAnswer answer) {
        answer.putText("tariffInstrument", claimCase.agreement().force().tariffOn(claimCase.day()));
        claimCase.agreement().rates().columnOn(claimCase.day()).ifPresent(column -> answer.put("rateColumn", column));
        percent("inQuotaRate", rates.under(RateCondition.IN_QUOTA), answer);
        percent("outOfQuotaRate", rates.under(RateCondition.OUT_OF_QUOTA), answer);
        answer.putDay(
                "expiry",
                claimCase.proof().map(DeclarationOfOrigin::originalExpiries).flatMap(ProofAge::backToBackExpiry));
    }

    static void put(OriginDecision decision, Optional<Rupiah> customsValue, CaseAnswer answer) {
        answer.put("outcome", decision.outcome())
                .put("proofStatus", decision.proofStatus())
                .putTexts("reasons", decision.reasons().stream().map(Enum::name).toList());
        percent("appliedRate", decision.appliedRate(), answer);
        customsValue.flatMap(value -> duty(decision, value)).ifPresent(duty -> answer.put("importDuty", duty));
        answer.putNumber("preferentialQuantity", decision.preferentialQuantity().map(Quantity::amount))
                .putNumber("mfnQuantity", decision.generalQuantity().map(Quantity::amount))
                .putNumber("remainingProofQuantity", decision.remaining().map(Quantity::amount))
                .putText("originParty", decision.originParty().map(Object::toString))
                .putDay("shipmentDate", decision.shipmentDay());
        putTimes(decision, answer);
        decision.carriesPercentageFine().ifPresent(fine -> answer.put("penalty", fine));
        answer.put("refundLater", decision.interim().isPresent());
    }

    private static void putTimes(OriginDecision decision, CaseAnswer answer) {
        decision.submission()
                .ifPresent(submission -> answer.put("inTime", submission.inTime())
                        .putDay("deadline", submission.deadline())
                        .putTexts("submissionInstruments", submission.instruments())
                        .put("submissionRuleApplies", submission.applies()));
        decision.waiver().ifPresent(waiver -> answer.put("waived", waiver.excusesFromProof()));
        decision.validity().ifPresent(validity -> answer.put("proofValidity", validity));
        answer.put("proofAcceptable", decision.isProofAcceptable());
        decision.retroactive()
                .ifPresent(check -> answer.putDay("replyDue", check.replyDue())
                        .putDay("processEnd", check.processEnd())
                        .put("denialAllowed", check.denialAllowed())
                        .put("releaseAllowed", check.releaseAllowed()));
        decision.interim()
                .ifPresent(interim -> answer.putNumbers("allowedInterimRates", percents(interim.rates()))
                        .put("releaseAllowed", interim.allowed()));
    }

    private static Optional<Rupiah> duty(OriginDecision decision, Rupiah customsValue) {
        Rupiah sum = Rupiah.ZERO;
        for (OriginPortion portion : decision.portions()) {
            Optional<Fraction> rate = portion.rate().flatMap(OriginAnswers::part);
            if (rate.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(customsValue.times(portion.share()).times(rate.get()));
        }
        return Optional.of(sum.rounded(Rounding.UP_TO_THOUSAND));
    }

    private static List<Fraction> percents(List<DutyRate> rates) {
        return rates.stream()
                .flatMap(rate -> part(rate).stream())
                .map(each -> each.times(100))
                .toList();
    }

    private static Optional<Fraction> part(DutyRate rate) {
        return rate instanceof DutyRate.AdValorem percentage
                ? Optional.of(percentage.percent().fraction())
                : Optional.empty();
    }

    private static void percent(String field, Optional<DutyRate> rate, CaseAnswer answer) {
        rate.flatMap(OriginAnswers::part).ifPresent(part -> answer.put(field, part.times(100)));
    }
}
