package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.examples.json.Facts;
import org.pabean.laboratory.CourtFiling;
import org.pabean.laboratory.CourtSuspension;
import org.pabean.laboratory.GuaranteeOffer;
import org.pabean.laboratory.ProtectedRight;
import org.pabean.laboratory.RightHolderNotice;
import org.pabean.law.Readings;
import org.pabean.law.WorkingDays;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;

/** Answers {@code ip} cases: border measures for trade marks and copyright. */
final class IntellectualPropertyOperation implements CaseOperation {

    /** Every field that a case of some aspect states. An aspect looks at those it needs. */
    private static final List<String> FIELDS = List.of(
            "aspect",
            "right",
            "notifiedDate",
            "confirmedDate",
            "asOf",
            "holidays",
            "offer",
            "orderReceivedDate",
            "extended");

    private enum Aspect {
        RIGHTS,
        CONFIRMATION,
        GUARANTEE,
        SUSPENSION
    }

    @Override
    public String name() {
        return "ip";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        FIELDS.forEach(input::has);
        Aspect aspect = input.required("aspect", input.choice("aspect", Aspect.class), Aspect.RIGHTS);
        LocalDate day = input.date("asOf").orElse(date);
        WorkingDays workingDays = new WorkingDays(Set.copyOf(input.dates("holidays")));
        return switch (aspect) {
            case RIGHTS -> rights(input);
            case CONFIRMATION -> confirmation(input, day);
            case GUARANTEE -> guarantee(input, day, workingDays);
            case SUSPENSION -> suspension(input, day, workingDays);
        };
    }

    private static CaseAnswer rights(Facts input) {
        ProtectedRight right =
                input.required("right", input.choice("right", ProtectedRight.class), ProtectedRight.PATENT);
        input.refuseIfFaulty();
        return new CaseAnswer().put("covered", right.isCovered());
    }

    private static CaseAnswer confirmation(Facts input, LocalDate day) {
        LocalDate notified = input.required("notifiedDate", input.date("notifiedDate"), day);
        Optional<LocalDate> confirmed = input.date("confirmedDate");
        input.refuseIfFaulty();
        RightHolderNotice notice = new RightHolderNotice(notified, confirmed);
        return new CaseAnswer().put("confirmBy", notice.confirmBy()).put("hold", notice.isHeldOn(day));
    }

    private static CaseAnswer guarantee(Facts input, LocalDate day, WorkingDays workingDays) {
        Optional<LocalDate> confirmed = input.date("confirmedDate");
        Optional<GuaranteeOffer> offer = input.object("offer").map(IntellectualPropertyOperation::offer);
        input.refuseIfFaulty();
        CourtFiling filing = CourtFiling.after(confirmed.orElse(day), workingDays, Readings.defaults());
        CaseAnswer answer = new CaseAnswer()
                .put("guaranteeAmount", filing.guarantee())
                .putDay("deadline", confirmed.map(each -> filing.deadline()));
        offer.ifPresent(each -> answer.put("accepted", filing.accepts(each, day)));
        return answer;
    }

    private static GuaranteeOffer offer(Facts facts) {
        return new GuaranteeOffer(
                facts.required("kind", facts.choice("kind", GuaranteeOffer.Form.class), GuaranteeOffer.Form.CASH),
                Rupiah.of(facts.required("amount", facts.number("amount"), Fraction.ZERO)));
    }

    private static CaseAnswer suspension(Facts input, LocalDate day, WorkingDays workingDays) {
        LocalDate received = input.required("orderReceivedDate", input.date("orderReceivedDate"), day);
        boolean extended = input.flag("extended", false);
        input.refuseIfFaulty();
        CourtSuspension first = CourtSuspension.byOrder(received, workingDays, Readings.defaults());
        CourtSuspension suspension = extended ? first.extended() : first;
        return new CaseAnswer()
                .put("suspendedThrough", suspension.through())
                .put("furtherExtensionAllowed", suspension.mayBeExtended())
                .put("hold", suspension.isSuspendedOn(day));
    }
}
