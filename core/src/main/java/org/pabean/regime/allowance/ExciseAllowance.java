package org.pabean.regime.allowance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.pabean.law.Caveat;
import org.pabean.law.NotInForceException;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.regime.allowance.ExciseOutcome.Portion;

/**
 * The quantities of tobacco and alcoholic drink that come in without excise on a day. Kinds of tobacco share one
 * allowance: the sum of quantity divided by limit is at most one. Drink has an allowance of its own. What exceeds them is
 * destroyed and cannot be cleared against payment. Source: PMK 96/2023 art. 30; PMK 203/PMK.04/2017 art. 13; PMK 82/2024
 * art. 36.
 */
public final class ExciseAllowance {

    private final ExciseScheme scheme;
    private final LocalDate day;
    private final Timeline.Period<FreeQuantities> table;

    private ExciseAllowance(ExciseScheme scheme, LocalDate day) {
        this.scheme = scheme;
        this.day = day;
        this.table = scheme.quantities().on(day);
    }

    /**
     * The allowance of a day.
     *
     * @param scheme how the goods come in
     * @param day registration of the parcel, or arrival of the traveller
     * @throws NotInForceException if no quantities are known for the day
     */
    public static ExciseAllowance of(ExciseScheme scheme, LocalDate day) {
        return new ExciseAllowance(scheme, day);
    }

    /**
     * What is free and what is destroyed of the goods of an adult.
     *
     * @throws UnknownFreeQuantityException if the quantity of a kind is not known
     */
    public ExciseOutcome apply(List<ExcisableGoods> goods, Readings readings) {
        return apply(goods, OptionalInt.empty(), readings);
    }

    /**
     * What is free and what is destroyed.
     *
     * @param goods the goods in the order in which they are declared
     * @param age the age of the traveller in years; empty for an adult
     * @param readings the answers chosen for open points
     * @throws UnknownFreeQuantityException if the quantity of a kind is not known
     */
    public ExciseOutcome apply(List<ExcisableGoods> goods, OptionalInt age, Readings readings) {
        TobaccoDestruction order = readings.of(TobaccoDestruction.class);
        Fraction tobacco = shareOf(goods, true);
        Fraction drink = shareOf(goods, false);
        Fraction tobaccoLeft = Fraction.ONE;
        Fraction drinkLeft = Fraction.ONE;
        List<Portion> portions = new ArrayList<>();
        for (ExcisableGoods each : goods) {
            boolean isTobacco = each.kind().isTobacco();
            Fraction sum = isTobacco ? tobacco : drink;
            Fraction own = share(each);
            Fraction left = isTobacco ? tobaccoLeft : drinkLeft;
            Fraction used = order == TobaccoDestruction.SAME_PART_OF_EACH ? evenly(own, sum) : own.min(left);
            portions.add(portion(each, isOfAge(each.kind(), age) ? used.times(limit(each.kind())) : Fraction.ZERO));
            tobaccoLeft = isTobacco ? tobaccoLeft.minus(used) : tobaccoLeft;
            drinkLeft = isTobacco ? drinkLeft : drinkLeft.minus(used);
        }
        boolean rests = tobacco.compareTo(Fraction.ONE) > 0 && kindsOfTobacco(goods) > 1;
        List<Reading> resting = rests ? List.of(order) : List.of();
        return new ExciseOutcome(portions, tobacco, table.citation(), resting, caveats(goods));
    }

    private static Fraction evenly(Fraction own, Fraction sum) {
        return sum.compareTo(Fraction.ONE) > 0 ? own.dividedBy(sum) : own;
    }

    private static Portion portion(ExcisableGoods goods, Fraction free) {
        return new Portion(goods.kind(), free, goods.quantity().minus(free));
    }

    private static long kindsOfTobacco(List<ExcisableGoods> goods) {
        return goods.stream()
                .map(ExcisableGoods::kind)
                .filter(ExcisableKind::isTobacco)
                .distinct()
                .count();
    }

    private Fraction shareOf(List<ExcisableGoods> goods, boolean tobacco) {
        return goods.stream()
                .filter(each -> each.kind().isTobacco() == tobacco)
                .map(this::share)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private Fraction share(ExcisableGoods goods) {
        return goods.quantity().dividedBy(limit(goods.kind()));
    }

    private Fraction limit(ExcisableKind kind) {
        return table.value().of(kind).orElseThrow(() -> new UnknownFreeQuantityException(scheme, kind, day));
    }

    private boolean isOfAge(ExcisableKind kind, OptionalInt age) {
        return age.isEmpty()
                || scheme == ExciseScheme.CONSIGNMENT
                || age.getAsInt() >= MinimumAge.of(kind).valueOn(day);
    }

    private List<Caveat> caveats(List<ExcisableGoods> goods) {
        Set<Caveat> caveats = new LinkedHashSet<>();
        for (ExcisableGoods each : goods) {
            if (!table.citation().confidence().isSettled() || table.value().doubts(each.kind())) {
                caveats.add(doubt(each.kind()));
            }
        }
        return List.copyOf(caveats);
    }

    private Caveat doubt(ExcisableKind kind) {
        Wording name = kind.wording();
        return new Caveat(
                "FREE_QUANTITY_UNCONFIRMED",
                name.english(),
                new Wording(
                        "The free quantity of " + name.english()
                                + " could not be confirmed for this day; the last known" + " figure was used.",
                        "Jumlah bebas cukai " + name.indonesian() + " untuk hari ini belum dapat dipastikan; digunakan"
                                + " angka terakhir yang diketahui."),
                table.citation());
    }
}
