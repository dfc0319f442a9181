package org.pabean.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pabean.law.Readings;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.regime.parcel.Party;
import org.pabean.remedy.CustomsDebt;
import org.pabean.sanction.Breach;
import org.pabean.sanction.BreachArticle;
import org.pabean.sanction.DutyRateLevel;
import org.pabean.sanction.FinedGoods;
import org.pabean.sanction.Fines;
import org.pabean.sanction.FixedSumArticle;
import org.pabean.sanction.PercentageArticle;
import org.pabean.sanction.RangeArticle;
import org.pabean.sanction.ReliefMisuseArticle;
import org.pabean.sanction.UnpaidDutyArticle;

/** Draws breaches and debts and holds the two opinions against each other, to the rupiah. */
final class DebtAgreement {

    private static final LocalDate FIRST = LocalDate.parse("2018-01-01");

    private final Fines fines = Fines.standard();

    /** Holds the opinions on so many breaches and as many debts against each other. */
    void holdsFor(long seed, long tries) {
        for (long i = 0; i < tries; i++) {
            Chance chance = new Chance((seed + i) * 0x9E3779B97F4A7C15L);
            String difference = fine(chance) + interest(chance);
            if (!difference.isEmpty()) {
                throw new AssertionError("draw " + i + " of seed " + seed + ": " + difference);
            }
        }
    }

    private String fine(Chance chance) {
        LocalDate day = chance.dayFrom(FIRST);
        return switch (chance.below(8)) {
            case 0 -> misuse(chance, day);
            case 1 -> percentage(chance, day);
            case 2 -> repeated(chance, day);
            case 3 -> fixed(chance, day);
            default -> unpaid(chance, day);
        };
    }

    private String unpaid(Chance chance, LocalDate day) {
        List<DebtRules.Goods> goods = new ArrayList<>();
        List<FinedGoods> same = new ArrayList<>();
        int count = 1 + chance.below(3);
        for (int i = 0; i < count; i++) {
            if (chance.in100(12)) {
                goods.add(new DebtRules.Goods(Ratio.ZERO, Ratio.ZERO, true));
                same.add(FinedGoods.atZeroRate());
            } else {
                BigDecimal paid = chance.in100(10) ? BigDecimal.ZERO : chance.amount(10);
                BigDecimal due = due(chance, paid);
                goods.add(new DebtRules.Goods(Ratio.of(due), Ratio.of(paid), false));
                same.add(FinedGoods.of(rupiah(due), rupiah(paid)));
            }
        }
        boolean note = chance.in100(30);
        boolean trade = chance.in100(50);
        boolean business = chance.in100(50);
        AssessmentSystem system = note
                ? AssessmentSystem.on(day, trade, business ? Party.BUSINESS : Party.INDIVIDUAL)
                : AssessmentSystem.SELF;
        boolean fined = !note || DebtRules.isSelfAssessed(day, trade, business);
        UnpaidDutyArticle article = chance.of(List.of(UnpaidDutyArticle.values()));
        return compared(
                new Breach.UnpaidDuty(article, system, same),
                day,
                fined ? DebtRules.unpaidDuty(goods, day) : Ratio.ZERO,
                goods + (note ? " on a note, trade " + trade + ", business " + business : ""));
    }

    /** Often a duty that stands exactly at the end of a band, or a cent beyond. */
    private static BigDecimal due(Chance chance, BigDecimal paid) {
        if (paid.signum() == 0 || chance.in100(30)) {
            return chance.amount(10);
        }
        BigDecimal quarters = BigDecimal.valueOf(chance.below(20) * 25L, 2);
        BigDecimal cent = BigDecimal.valueOf(chance.below(3) - 1L, 4);
        return paid.add(paid.multiply(quarters)).add(cent).max(BigDecimal.ZERO);
    }

    private String misuse(Chance chance, LocalDate day) {
        boolean zero = chance.in100(10);
        BigDecimal all = chance.amount(10);
        BigDecimal misused = chance.in100(50)
                ? all.multiply(BigDecimal.valueOf(2 * (1 + chance.below(5)), 1))
                : all.multiply(BigDecimal.valueOf(1 + chance.below(1000), 3));
        ReliefMisuseArticle article = chance.of(List.of(ReliefMisuseArticle.values()));
        return compared(
                new Breach.ReliefMisuse(article, level(zero), rupiah(misused), rupiah(all)),
                day,
                DebtRules.misuse(Ratio.of(misused), Ratio.of(all), zero),
                misused + " of " + all);
    }

    private String percentage(Chance chance, LocalDate day) {
        boolean zero = chance.in100(10);
        PercentageArticle article = chance.of(List.of(PercentageArticle.values()));
        BigDecimal duty = zero ? BigDecimal.ZERO : chance.amount(12);
        return compared(
                new Breach.DutyPercentage(article, level(zero), rupiah(duty)),
                day,
                DebtRules.percentage(article.article(), Ratio.of(duty), zero),
                article + " on " + duty);
    }

    private String repeated(Chance chance, LocalDate day) {
        RangeArticle article = chance.of(List.of(RangeArticle.values()));
        int times = 1 + chance.below(9);
        return compared(
                new Breach.Repeated(article, times),
                day,
                DebtRules.repeated(article.article(), times),
                article + " " + times + " times");
    }

    private String fixed(Chance chance, LocalDate day) {
        BreachArticle article = chance.of(List.of(FixedSumArticle.values()));
        Ratio expected = Ratio.of(1_000_000L * DebtRules.FIXED.get(article.article()));
        return compared(new Breach.FixedSum((FixedSumArticle) article), day, expected, article.toString());
    }

    private String compared(Breach breach, LocalDate day, Ratio expected, String facts) {
        Ratio actual = FirstOpinion.ratio(fines.fine(breach, day).amount());
        return expected.equals(actual)
                ? ""
                : "fine of " + facts + " on " + day + ": " + expected + " by the rules, " + actual + " by the library";
    }

    private String interest(Chance chance) {
        LocalDate determined = chance.dayFrom(FIRST);
        LocalDate lastDay = DebtRules.lastDayToPay(determined);
        LocalDate paid = lastDay.plusDays(chance.in100(50) ? chance.below(70) - 3L : chance.below(1000));
        BigDecimal principal = chance.amount(12);
        CustomsDebt debt = CustomsDebt.ofDetermination(rupiah(principal), determined, Readings.defaults());
        Ratio expected = DebtRules.interest(Ratio.of(principal), lastDay, paid);
        Ratio actual = FirstOpinion.ratio(debt.interestOn(paid).amount());
        return expected.equals(actual) && debt.dueDate().equals(lastDay)
                ? ""
                : "interest on " + principal + " of " + determined + " paid " + paid + ": " + expected
                        + " by the rules, " + actual + " by the library";
    }

    private static DutyRateLevel level(boolean zero) {
        return zero ? DutyRateLevel.ZERO : DutyRateLevel.ABOVE_ZERO;
    }

    private static Rupiah rupiah(BigDecimal amount) {
        return Rupiah.of(Fraction.of(amount));
    }
}
