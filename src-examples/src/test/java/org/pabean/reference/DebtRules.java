package org.pabean.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Fines and interest worked out from the text of the Customs Law, PP 28/2008 and PP 39/2019. */
final class DebtRules {

    private static final LocalDate BANDS_OF_2019 = LocalDate.parse("2019-07-15");
    private static final Ratio AT_ZERO_RATE = Ratio.of(5_000_000);
    private static final List<Integer> PERCENTS_OF_2019 = List.of(100, 125, 150, 175, 200, 225, 250, 300, 600, 1000);
    private static final List<Integer> PERCENTS_OF_2008 = List.of(100, 200, 400, 700, 1000);
    private static final List<Integer> PERCENTS_OF_MISUSE = List.of(100, 200, 300, 400, 500);

    /** Percent of the duty that should be paid, by article. */
    static final Map<String, Integer> DUTY_PERCENTS =
            Map.of("10B(6)", 10, "10D(5)", 100, "10D(6)", 100, "43(3)", 25, "45(4)", 100);

    /** Lowest and highest fine in millions, by article. */
    static final Map<String, List<Integer>> RANGES = Map.of(
            "7A(7)", List.of(5, 50),
            "7A(8)", List.of(10, 100),
            "8A(2)", List.of(25, 250),
            "8A(3)", List.of(25, 250),
            "8C(3)", List.of(5, 50),
            "8C(4)", List.of(25, 250),
            "9A(3)", List.of(10, 100),
            "10A(3)", List.of(25, 250),
            "10A(4)", List.of(25, 500));

    /** Fixed fines in millions, by article. */
    static final Map<String, Integer> FIXED = Map.ofEntries(
            Map.entry("10A(8)", 25),
            Map.entry("11A(6)", 5),
            Map.entry("45(3)", 75),
            Map.entry("52(1)", 50),
            Map.entry("52(2)", 25),
            Map.entry("81(3)", 5),
            Map.entry("82(3)b", 25),
            Map.entry("86(2)", 75),
            Map.entry("89(4)", 5),
            Map.entry("90(4)", 25),
            Map.entry("91(4)", 5));

    private DebtRules() {}

    /** Goods of one declaration: duty that should be paid and that was paid, in rupiah; or goods at a rate of nought. */
    record Goods(Ratio due, Ratio paid, boolean atZeroRate) {}

    static Ratio unpaidDuty(List<Goods> goods, LocalDate registered) {
        Ratio unpaid = Ratio.ZERO;
        Ratio paid = Ratio.ZERO;
        for (Goods each : goods) {
            if (!each.atZeroRate() && each.due().compareTo(each.paid()) > 0) {
                unpaid = unpaid.plus(each.due().minus(each.paid()));
                paid = paid.plus(each.paid());
            }
        }
        if (unpaid.sign() == 0) {
            return goods.stream().anyMatch(Goods::atZeroRate) ? AT_ZERO_RATE : Ratio.ZERO;
        }
        boolean old = registered.toString().compareTo(BANDS_OF_2019.toString()) < 0;
        int percent = old ? band(unpaid, paid, 25, PERCENTS_OF_2008) : band(unpaid, paid, 50, PERCENTS_OF_2019);
        return unpaid.times(Ratio.of(percent, 100)).up(1000);
    }

    /** Bands of equal width in percent, upper ends inclusive, the last one open; it also takes what has no ratio. */
    private static int band(Ratio part, Ratio whole, int width, List<Integer> percents) {
        for (int i = 0; i < percents.size() - 1; i++) {
            Ratio end = whole.times(Ratio.of((i + 1L) * width, 100));
            if (whole.sign() > 0 && part.compareTo(end) <= 0) {
                return percents.get(i);
            }
        }
        return percents.get(percents.size() - 1);
    }

    static Ratio misuse(Ratio misused, Ratio all, boolean atZeroRate) {
        return atZeroRate
                ? AT_ZERO_RATE
                : misused.times(Ratio.of(band(misused, all, 20, PERCENTS_OF_MISUSE), 100))
                        .up(1000);
    }

    static Ratio percentage(String article, Ratio duty, boolean atZeroRate) {
        return atZeroRate
                ? AT_ZERO_RATE
                : duty.times(Ratio.of(DUTY_PERCENTS.get(article), 100)).up(1000);
    }

    static Ratio repeated(String article, int times) {
        List<Integer> range = RANGES.get(article);
        int steps = times == 1 ? 1 : times == 2 ? 2 : times <= 4 ? 5 : 7;
        return Ratio.of(1_000_000L * (times > 6 ? range.get(1) : steps * range.get(0)));
    }

    /** Two percent for each month begun after the last day to pay, for two years at most. */
    static Ratio interest(Ratio principal, LocalDate lastDay, LocalDate paid) {
        return principal
                .times(Ratio.of(2L * Math.min(24, months(lastDay, paid)), 100))
                .up(1000);
    }

    static int months(LocalDate lastDay, LocalDate paid) {
        int calendar = (paid.getYear() - lastDay.getYear()) * 12 + paid.getMonthValue() - lastDay.getMonthValue();
        int sameNumber = Math.min(lastDay.getDayOfMonth(), paid.lengthOfMonth());
        return Math.max(0, paid.getDayOfMonth() > sameNumber ? calendar + 1 : calendar);
    }

    /** A determination is to be paid within 60 days, its own day the first. */
    static LocalDate lastDayToPay(LocalDate determined) {
        return LocalDate.ofEpochDay(determined.toEpochDay() + 59);
    }

    /** Whether who declares a parcel computes its duty, and may so be fined. */
    static boolean isSelfAssessed(LocalDate day, boolean tradeGoods, boolean business) {
        if (Numbers.before(day, Numbers.NOTES_OF_2023)) {
            return false;
        }
        return Numbers.before(day, Numbers.NOTES_OF_2025) ? tradeGoods : business;
    }
}
