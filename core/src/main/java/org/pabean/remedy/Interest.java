package org.pabean.remedy;

import java.time.LocalDate;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Timeline;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;

/**
 * Interest by months (<i>bunga</i>).
 *
 * @param months months counted, at most 24
 * @param amount rupiah, up to a full thousand
 * @param citation the article
 */
public record Interest(int months, Rupiah amount, Citation citation) {

    private static final Timeline<Rate> ON_DEBT = rate("38(1), 38(3)a");
    private static final Timeline<Rate> BY_STATE = rate("93(5), 93A(7), 94(5)");
    private static final Timeline<Rate> ON_DEFERRAL = rate("37A(2)-(3)");

    /** Refuses null and negative months. */
    public Interest {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(citation, "citation");
        if (months < 0) {
            throw new IllegalArgumentException("interest runs for nought months or more, not " + months);
        }
    }

    private record Rate(Percent perMonth, int atMostMonths) {}

    /** Interest that a debtor owes for months begun after the due date. */
    static Interest onDebt(Rupiah principal, int months, LocalDate day) {
        return of(principal, months, ON_DEBT.on(day));
    }

    /** Interest that the State owes on cash. */
    static Interest byState(Rupiah principal, int months, LocalDate day) {
        return of(principal, months, BY_STATE.on(day));
    }

    /** Interest on an amount whose payment was put off. */
    static Interest onDeferral(Rupiah principal, int months, LocalDate day) {
        return of(principal, months, ON_DEFERRAL.on(day));
    }

    private static Interest of(Rupiah principal, int months, Timeline.Period<Rate> period) {
        Rate rate = period.value();
        int counted = Math.min(months, rate.atMostMonths());
        Rupiah interest = principal.times(rate.perMonth()).times(Fraction.of(counted));
        return new Interest(counted, interest.rounded(Rounding.UP_TO_THOUSAND), period.citation());
    }

    private static Timeline<Rate> rate(String article) {
        return Timeline.<Rate>of("interest under article " + article)
                .from("2006-11-15", new Rate(Percent.of(2), 24), Citation.verified(Instruments.CUSTOMS_LAW, article))
                .build();
    }
}
