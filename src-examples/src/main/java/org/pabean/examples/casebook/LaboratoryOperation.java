package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.examples.json.Facts;
import org.pabean.goods.HsCode;
import org.pabean.laboratory.Applicant;
import org.pabean.laboratory.Direction;
import org.pabean.laboratory.Disposal;
import org.pabean.laboratory.Finding;
import org.pabean.laboratory.FindingEffect;
import org.pabean.laboratory.FindingEffect.NextStep;
import org.pabean.laboratory.FindingEffect.OfficerTime;
import org.pabean.laboratory.FindingEffect.Referral;
import org.pabean.laboratory.LaboratoryRules;
import org.pabean.laboratory.ProtectedRight;
import org.pabean.laboratory.Sample;
import org.pabean.laboratory.TestPlace;
import org.pabean.laboratory.TestQuestion;
import org.pabean.laboratory.TestRequest;
import org.pabean.laboratory.TestedDeclaration;
import org.pabean.laboratory.TestedGoods;
import org.pabean.law.Readings;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.sanction.Fine;
import org.pabean.sanction.UnpaidDutyArticle;

/** Answers {@code laboratory} cases: what a finding does, and who may ask for a test. */
final class LaboratoryOperation implements CaseOperation {

    /** Every field that a case of some aspect states. An aspect looks at those it needs. */
    private static final List<String> FIELDS = List.of(
            "aspect",
            "registrationDate",
            "resultDate",
            "direction",
            "declared",
            "finding",
            "dutyPaid",
            "dutyDue",
            "exportDutyRate",
            "leviesPaid",
            "permits",
            "markRecorded",
            "noticeDate",
            "applicant",
            "place",
            "sampleShippable");

    private enum Aspect {
        FINDING,
        TEST_REQUEST
    }

    private enum FindingType {
        CONFIRMED,
        DIFFERENT_GOODS,
        SAME_GOODS_OTHER_HEADING,
        HAZARD,
        COUNTERFEIT,
        INCONCLUSIVE
    }

    @Override
    public String name() {
        return "laboratory";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        FIELDS.forEach(input::has);
        Aspect aspect = input.required("aspect", input.choice("aspect", Aspect.class), Aspect.FINDING);
        return switch (aspect) {
            case FINDING -> finding(input, date);
            case TEST_REQUEST -> request(input);
        };
    }

    private static CaseAnswer request(Facts input) {
        Applicant applicant =
                input.required("applicant", input.choice("applicant", Applicant.class), Applicant.IMPORTER);
        TestPlace place = input.required("place", input.choice("place", TestPlace.class), TestPlace.BLBC);
        boolean shippable = input.flag("sampleShippable", true);
        input.refuseIfFaulty();
        Sample sample =
                new Sample("sample", shippable ? Sample.Transport.CAN_BE_SENT : Sample.Transport.CANNOT_BE_SENT);
        TestRequest request = new TestRequest(applicant, place, sample, TestQuestion.IDENTITY);
        return new CaseAnswer()
                .put("accepted", request.admission(Readings.defaults()).isAccepted());
    }

    private static CaseAnswer finding(Facts input, LocalDate date) {
        LocalDate resultDate = input.date("resultDate").orElse(date);
        LocalDate noticeDate = input.date("noticeDate").orElse(date);
        TestedDeclaration declaration = declaration(input, date);
        Finding finding = input.object("finding")
                .map(each -> found(each, noticeDate))
                .orElseGet(() -> input.required("finding", Optional.<Finding>empty(), new Finding.Inconclusive()));
        input.refuseIfFaulty();
        return answer(LaboratoryRules.standard().effect(declaration, finding, resultDate));
    }

    private static TestedDeclaration declaration(Facts input, LocalDate date) {
        Direction direction = input.choice("direction", Direction.class).orElse(Direction.IMPORT);
        Optional<Percent> exportDuty = input.number("exportDutyRate").map(Percent::ofValue);
        return TestedDeclaration.builder()
                .direction(direction)
                .registrationDate(input.date("registrationDate").orElse(date))
                .declared(
                        input.object("declared").map(LaboratoryOperation::goods).orElse(TestedGoods.of("")))
                .dutyPaid(input.number("dutyPaid").map(Rupiah::of))
                .dutyDue(input.number("dutyDue").map(Rupiah::of))
                .finalDutyRate(direction == Direction.EXPORT ? exportDuty : Optional.empty())
                .addAllPermits(input.texts("permits"))
                .addAllRecordedRights(input.flag("markRecorded", false) ? List.of(ProtectedRight.TRADEMARK) : List.of())
                .build();
    }

    private static TestedGoods goods(Facts facts) {
        return new TestedGoods(
                facts.text("description").orElse(""),
                facts.word("hs", HsCode::of),
                facts.number("value").map(Rupiah::of));
    }

    private static Finding found(Facts facts, LocalDate noticeDate) {
        FindingType type = facts.required("type", facts.choice("type", FindingType.class), FindingType.INCONCLUSIVE);
        TestedGoods goods = goods(facts);
        Optional<Finding.Hazard.Status> substance = facts.choice("substance", Finding.Hazard.Status.class);
        return switch (type) {
            case CONFIRMED -> new Finding.Confirmed();
            case DIFFERENT_GOODS -> new Finding.DifferentGoods(goods);
            case SAME_GOODS_OTHER_HEADING -> new Finding.SameGoodsOtherHeading(goods);
            case HAZARD ->
                new Finding.Hazard(
                        facts.required("substance", substance, Finding.Hazard.Status.PROHIBITED),
                        Disposal.DeclaredAs.TRUE_GOODS);
            case COUNTERFEIT -> new Finding.Counterfeit(Optional.of(noticeDate));
            case INCONCLUSIVE -> new Finding.Inconclusive();
        };
    }

    private static CaseAnswer answer(FindingEffect effect) {
        CaseAnswer answer = new CaseAnswer()
                .put("changesDescription", effect.change().touchesDescription())
                .put("changesHs", effect.change().touchesHeading())
                .put("release", effect.release())
                .putText("reason", effect.blockReason().map(Enum::name))
                .putText("breach", effect.breach().map(LaboratoryOperation::breach))
                .putNumber("fine", effect.fine().map(Rupiah::amount))
                .putText("determinationDocument", effect.document().map(Enum::name))
                .putNumber("valueRatio", effect.valueRatio())
                .put("referCriminal", effect.referral() == Referral.TO_INVESTIGATORS)
                .put("sptnpAvailable", effect.officerTime() == OfficerTime.RUNNING)
                .putText("route", effect.route().map(Enum::name))
                .putText(
                        "nextStep",
                        effect.nextStep()
                                .filter(NextStep.NOTIFY_RIGHT_HOLDER::equals)
                                .map(Enum::name))
                .putDay("confirmBy", effect.confirmBy());
        effect.sanction().ifPresent(fine -> putPercent(answer, fine));
        return answer;
    }

    private static void putPercent(CaseAnswer answer, Fine fine) {
        if (fine instanceof Fine.OfUnpaidDuty banded) {
            answer.put("finePercent", banded.band().fine());
        }
    }

    private static String breach(UnpaidDutyArticle article) {
        return article == UnpaidDutyArticle.EXPORT_KIND_OR_QUANTITY
                ? "EXPORT_KIND_QUANTITY_ART82_6"
                : "IMPORT_KIND_QUANTITY_ART82_5";
    }
}
