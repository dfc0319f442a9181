package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.examples.json.Facts;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.premium.BaseComponent;
import org.pabean.premium.BaseComponent.MinisterValue;
import org.pabean.premium.BaseKind;
import org.pabean.premium.BreachStanding;
import org.pabean.premium.CollectionState;
import org.pabean.premium.Contribution;
import org.pabean.premium.FinalityTest;
import org.pabean.premium.Obstacle;
import org.pabean.premium.PremiumClaim;
import org.pabean.premium.PremiumDecision;
import org.pabean.premium.PremiumRules;
import org.pabean.premium.ReviewRequest;
import org.pabean.premium.SplitTable;
import org.pabean.premium.SplitTable.FineSetter;
import org.pabean.premium.SplitTable.Share;

/** Answers {@code premium} cases: who may have a premium, whether it is payable, and how it was once divided. */
final class PremiumOperation implements CaseOperation {

    /** Every field that a case of some aspect states. An aspect looks at those it needs. */
    private static final List<String> FIELDS = List.of(
            "aspect",
            "finality",
            "collected",
            "mode",
            "base",
            "requestDate",
            "decisionSentDate",
            "evaluatedDate",
            "judicialReviewFiled",
            "informerRequested",
            "contribution",
            "determinedBy",
            "fine",
            "table");

    private enum Aspect {
        ENTITLEMENT,
        CONTRIBUTION,
        SPLIT
    }

    private enum Stage {
        SUSPICION_ONLY(BreachStanding.SUSPICION_ONLY),
        OBJECTION_TIME_RUNNING(BreachStanding.OBJECTION_TIME_RUNNING),
        NO_OBJECTION_FILED_AND_TIME_LAPSED(BreachStanding.NO_OBJECTION),
        OBJECTION_PENDING(BreachStanding.OBJECTION_PENDING),
        OBJECTION_REJECTED_APPEAL_TIME_RUNNING(BreachStanding.APPEAL_TIME_RUNNING),
        OBJECTION_REJECTED_NO_APPEAL(BreachStanding.NO_APPEAL),
        OBJECTION_DEEMED_GRANTED(BreachStanding.OBJECTION_GRANTED),
        APPEAL_PENDING(BreachStanding.APPEAL_PENDING),
        APPEAL_REJECTED(BreachStanding.APPEAL_REJECTED),
        APPEAL_PARTLY_GRANTED(BreachStanding.APPEAL_PARTLY_GRANTED),
        APPEAL_GRANTED(BreachStanding.APPEAL_GRANTED),
        CRIMINAL_VERDICT_FINAL(BreachStanding.CRIMINAL_VERDICT_FINAL);

        private final BreachStanding standing;

        Stage(BreachStanding standing) {
            this.standing = standing;
        }
    }

    private enum Kind {
        ADMIN_FINE(BaseKind.ADMINISTRATIVE_FINE),
        CRIMINAL_FINE(BaseKind.CRIMINAL_FINE),
        AUCTION_PROCEEDS(BaseKind.AUCTION_PROCEEDS),
        NON_AUCTIONABLE_VALUE(BaseKind.NON_AUCTIONABLE_VALUE),
        CASH_CARRYING_FINE(BaseKind.CASH_CARRYING_FINE),
        EXCISE_FINE_NOT_INVESTIGATED(BaseKind.EXCISE_FINE_NOT_INVESTIGATED),
        IMPORT_DUTY(BaseKind.IMPORT_DUTY),
        IMPORT_TAX(BaseKind.IMPORT_TAX);

        private final BaseKind kind;

        Kind(BaseKind kind) {
            this.kind = kind;
        }
    }

    @Override
    public String name() {
        return "premium";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        FIELDS.forEach(input::has);
        Aspect aspect = input.required("aspect", input.choice("aspect", Aspect.class), Aspect.ENTITLEMENT);
        return switch (aspect) {
            case ENTITLEMENT -> entitlement(input, date);
            case CONTRIBUTION -> contribution(input);
            case SPLIT -> split(input, date);
        };
    }

    private static CaseAnswer entitlement(Facts input, LocalDate date) {
        Stage stage = input.required("finality", input.choice("finality", Stage.class), Stage.SUSPICION_ONLY);
        FinalityTest test = input.choice("mode", FinalityTest.class).orElse(FinalityTest.PMK21_2024);
        PremiumClaim claim = new PremiumClaim(
                stage.standing,
                components(input),
                input.date("requestDate").orElse(date),
                input.date("evaluatedDate").orElse(date),
                input.flag("collected", true) ? CollectionState.COLLECTED : CollectionState.OUTSTANDING,
                input.flag("judicialReviewFiled", false) ? ReviewRequest.PENDING : ReviewRequest.NOT_FILED,
                input.date("decisionSentDate"));
        input.refuseIfFaulty();
        PremiumDecision decision =
                PremiumRules.with(Readings.defaults().with(test)).decide(claim);
        return new CaseAnswer()
                .put("payable", decision.isPayable())
                .put("premium", decision.premium())
                .putText("reason", decision.obstacle().flatMap(PremiumOperation::reason))
                .put(
                        "informerShareMax",
                        decision instanceof PremiumDecision.Payable payable ? payable.informerCeiling() : Rupiah.ZERO);
    }

    private static List<BaseComponent> components(Facts input) {
        List<BaseComponent> components = new ArrayList<>();
        for (Facts each : input.objects("base")) {
            Kind kind = each.required("kind", each.choice("kind", Kind.class), Kind.IMPORT_DUTY);
            Fraction amount = each.required("amount", each.number("amount"), Fraction.ZERO);
            boolean valueSet = each.flag("valueSetByMinister", true);
            components.add(BaseComponent.of(kind.kind, Rupiah.of(amount))
                    .sustainedAt(Rupiah.of(each.number("sustained").orElse(amount)))
                    .withValue(valueSet ? MinisterValue.SET : MinisterValue.NOT_SET));
        }
        return components;
    }

    /** An empty base has no code in the casebook. */
    private static Optional<String> reason(Obstacle obstacle) {
        return obstacle == Obstacle.NOTHING_IN_BASE ? Optional.empty() : Optional.of(obstacle.name());
    }

    private static CaseAnswer contribution(Facts input) {
        String name = input.required("contribution", input.text("contribution"), "");
        Contribution contribution = List.of(Contribution.values()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(Contribution.OTHER_SERVICE);
        input.refuseIfFaulty();
        return new CaseAnswer().put("scope", contribution.scope()).put("eligible", contribution.isEligible());
    }

    private static CaseAnswer split(Facts input, LocalDate date) {
        FineSetter setter =
                input.required("determinedBy", input.choice("determinedBy", FineSetter.class), FineSetter.OFFICE);
        Rupiah fine = Rupiah.of(input.required("fine", input.number("fine"), Fraction.ZERO));
        SplitTable table =
                input.required("table", input.choice("table", SplitTable.class), SplitTable.PMK243_2011_ORIGINAL);
        input.refuseIfFaulty();
        PremiumClaim claim = PremiumClaim.of(
                BreachStanding.NO_OBJECTION, List.of(BaseComponent.of(BaseKind.ADMINISTRATIVE_FINE, fine)), date);
        Rupiah premium = PremiumRules.standard().decide(claim).premium();
        CaseAnswer shares = new CaseAnswer();
        for (Share share : table.split(setter, fine, premium, Readings.defaults())) {
            shares.put(share.receiver().name(), share.amount());
        }
        return new CaseAnswer().put("premium", premium).put("shares", shares);
    }
}
