package org.pabean.remedy;

import java.time.LocalDate;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Wording;

/** How part of a month counts when the State owes interest on a cash guarantee that it returned late. */
public enum PartMonth implements Reading {
    /** As a full month, as it does against the debtor. */
    COUNTS_FULL(new Wording("it counts as a full month", "dihitung satu bulan penuh")),
    /** Not at all. */
    DOES_NOT_COUNT(new Wording("it does not count", "tidak dihitung"));

    private static final Citation CITATION = Citation.unverified(Instruments.CUSTOMS_LAW, "93(5), 93A(7), 94(5)");

    private final Wording answer;

    PartMonth(Wording answer) {
        this.answer = answer;
    }

    /** The months after a last day up to another day; none if that day is not later. */
    int monthsBetween(LocalDate last, LocalDate day) {
        int begun = Months.begun(last, day);
        boolean complete = begun > 0 && last.plusMonths(begun).equals(day);
        return this == COUNTS_FULL || complete ? begun : Math.max(begun - 1, 0);
    }

    @Override
    public Wording question() {
        return new Wording(
                "How does part of a month count for interest that the State pays?",
                "Bagaimana bagian bulan dihitung untuk bunga yang dibayar negara?");
    }

    @Override
    public Wording answer() {
        return answer;
    }

    @Override
    public Citation citation() {
        return CITATION;
    }
}
