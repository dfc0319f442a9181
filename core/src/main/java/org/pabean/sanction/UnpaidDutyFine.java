package org.pabean.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;

/** The fine on duty left unpaid: one ratio for all goods fined in a declaration, one band, one rounding. */
final class UnpaidDutyFine {

    private final Readings readings;
    private final List<Reading> grounds;

    UnpaidDutyFine(Readings readings) {
        this(readings, List.of());
    }

    /** A fine that is due only since open points were read in these ways. */
    UnpaidDutyFine(Readings readings, List<Reading> grounds) {
        this.readings = readings;
        this.grounds = grounds;
    }

    Fine fine(Breach.UnpaidDuty breach, LocalDate day) {
        if (breach.system() == AssessmentSystem.OFFICIAL) {
            return official(breach, day);
        }
        List<FinedGoods> dutiable = breach.goods().stream()
                .filter(goods -> goods.rate() == DutyRateLevel.ABOVE_ZERO)
                .toList();
        UnpaidTotals totals = UnpaidTotals.of(readings.of(OverpaidGoods.class).counted(dutiable));
        if (totals.unpaid().signum() > 0) {
            return byBand(breach, totals, day);
        }
        return dutiable.size() < breach.goods().size()
                ? ZeroRateFine.fine(breach.article(), day, grounds)
                : none(NoFineReason.NOTHING_UNPAID, UnpaidTotals.of(List.of()), breach);
    }

    /** The answer for an error that the law does not fine. */
    static Fine none(Breach.Unfined breach, List<Reading> grounds) {
        UnpaidTotals totals = UnpaidTotals.of(breach.goods());
        Step step = refusal(NoFineReason.ERROR_NOT_NAMED_BY_LAW, totals)
                .with(FineWords.BREACH, Figure.of(breach.error().wording()))
                .under(breach.error().citation());
        return new Fine.None(NoFineReason.ERROR_NOT_NAMED_BY_LAW, totals, new FineReasons(step, List.of(), grounds));
    }

    private Fine byBand(Breach.UnpaidDuty breach, UnpaidTotals totals, LocalDate day) {
        BandTable table = FineBands.UNPAID_DUTY.valueOn(day);
        FineBand band = totals.ratio()
                .map(table::band)
                .orElseGet(() -> readings.of(NothingPaid.class).bandOf(table));
        Rupiah amount = FineWords.rounded(totals.unpaid().times(band.fine()));
        Step step = FineWords.fine(amount, breach.article())
                .from(List.of(
                        ratio(totals, band),
                        FineWords.product(totals.unpaid(), band.fine(), band.citation()),
                        FineWords.rounding(amount)));
        FineReasons reasons = new FineReasons(step, caveats(totals), readingsUsed(breach, totals));
        return new Fine.OfUnpaidDuty(amount, totals, band, table.regulation(), reasons);
    }

    private Fine official(Breach.UnpaidDuty breach, LocalDate day) {
        UnpaidTotals totals = UnpaidTotals.of(breach.goods());
        Step step = refusal(NoFineReason.OFFICIAL_ASSESSMENT, totals).under(AssessmentSystem.citationOn(day));
        return new Fine.None(NoFineReason.OFFICIAL_ASSESSMENT, totals, FineReasons.of(step));
    }

    private Fine none(NoFineReason reason, UnpaidTotals totals, Breach.UnpaidDuty breach) {
        Step step = refusal(reason, totals).under(breach.article().citation());
        return new Fine.None(reason, totals, new FineReasons(step, List.of(), grounds));
    }

    private static Step refusal(NoFineReason reason, UnpaidTotals totals) {
        return Step.of(FineWords.FINE, Figure.of(reason.wording())).with(FineWords.UNPAID, Figure.of(totals.unpaid()));
    }

    private static Step ratio(UnpaidTotals totals, FineBand band) {
        Wording name = new Wording("Unpaid in percent of paid duty", "Persentase kekurangan terhadap yang dibayar");
        Wording undefined = new Wording("no value, nothing was paid", "tidak ada nilainya, tidak ada yang dibayar");
        Figure ratio = totals.ratio().map(Figure::of).orElse(Figure.of(undefined));
        return Step.of(name, ratio)
                .with(FineWords.UNPAID, Figure.of(totals.unpaid()))
                .with(FineWords.PAID, Figure.of(totals.paid()))
                .under(band.citation());
    }

    private List<Caveat> caveats(UnpaidTotals totals) {
        if (totals.ratio().isPresent()) {
            return List.of();
        }
        NothingPaid reading = readings.of(NothingPaid.class);
        return List.of(new Caveat(
                "FINE_RATIO_WITHOUT_VALUE",
                "",
                new Wording(
                        "no duty was paid on the fined goods, so the law's ratio has no value; switch " + reading.code()
                                + " to read it otherwise",
                        "tidak ada bea masuk yang dibayar sehingga rasio tidak ada nilainya; lihat " + reading.code()),
                reading.citation()));
    }

    private List<Reading> readingsUsed(Breach.UnpaidDuty breach, UnpaidTotals totals) {
        List<Reading> used = new ArrayList<>(grounds);
        if (totals.ratio().isEmpty()) {
            used.add(readings.of(NothingPaid.class));
        }
        if (breach.goods().stream().anyMatch(goods -> goods.unpaid().signum() < 0)) {
            used.add(readings.of(OverpaidGoods.class));
        }
        return used;
    }
}
