package org.pabean.sanction;

import java.time.LocalDate;
import java.util.List;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Wording;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

/** Fines in percent of a relief that was misused, or of the duty that should be paid. */
final class PercentageFines {

    private static final Citation BASE = Citation.verified("PP 28/2008", "5");

    private PercentageFines() {}

    static Fine fine(Breach.ReliefMisuse breach, LocalDate day) {
        if (breach.rate() == DutyRateLevel.ZERO) {
            return ZeroRateFine.fine(breach.article(), day, List.of());
        }
        if (breach.onMisusedGoods().isZero()) {
            return nothing(breach.article());
        }
        Percent share = Percent.ofFraction(
                breach.onMisusedGoods().amount().dividedBy(breach.onAllGoods().amount()));
        FineBand band = FineBands.RELIEF_MISUSE.valueOn(day).band(share);
        Rupiah amount = FineWords.rounded(breach.onMisusedGoods().times(band.fine()));
        Step step = FineWords.fine(amount, breach.article())
                .from(List.of(
                        share(breach, share, band),
                        FineWords.product(breach.onMisusedGoods(), band.fine(), band.citation()),
                        FineWords.rounding(amount)));
        return new Fine.OfMisusedRelief(amount, share, band, FineReasons.of(step));
    }

    static Fine fine(Breach.DutyPercentage breach, LocalDate day) {
        if (breach.rate() == DutyRateLevel.ZERO) {
            return ZeroRateFine.fine(breach.article(), day, List.of());
        }
        if (breach.duty().isZero()) {
            return nothing(breach.article());
        }
        Percent percent = breach.article().percentOn(day);
        Rupiah amount = FineWords.rounded(breach.duty().times(percent));
        Step step = FineWords.fine(amount, breach.article())
                .from(List.of(FineWords.product(breach.duty(), percent, BASE), FineWords.rounding(amount)));
        return new Fine.OfDuty(amount, percent, FineReasons.of(step));
    }

    private static Fine nothing(BreachArticle article) {
        NoFineReason reason = NoFineReason.NOTHING_UNPAID;
        Step step = Step.of(FineWords.FINE, Figure.of(reason.wording())).under(article.citation());
        return new Fine.None(reason, new UnpaidTotals(Rupiah.ZERO, Rupiah.ZERO), FineReasons.of(step));
    }

    private static Step share(Breach.ReliefMisuse breach, Percent share, FineBand band) {
        return Step.of(
                        new Wording("Misused part of the relief", "Bagian fasilitas yang disalahgunakan"),
                        Figure.of(share))
                .with(
                        new Wording("relief on misused goods", "fasilitas atas barang yang disalahgunakan"),
                        Figure.of(breach.onMisusedGoods()))
                .with(
                        new Wording("relief on all goods", "fasilitas atas seluruh barang"),
                        Figure.of(breach.onAllGoods()))
                .under(band.citation());
    }
}
