package org.pabean.sanction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.parcel.AssessmentSystem;
import org.pabean.testkit.SanctionArbitraries;

/** The penalty disciplines of the WTO Trade Facilitation Agreement, article 6.3, as properties of the fine. */
class FineSafeguardsProperties {

    private final Fines fines = Fines.standard();

    @Property
    void aLargerShortfallNeverCostsLess(
            @ForAll("days") LocalDate day,
            @ForAll("amounts") Rupiah paid,
            @ForAll("amounts") Rupiah unpaid,
            @ForAll("amounts") Rupiah more) {
        Rupiah payable = paid.plus(unpaid);
        assertTrue(fine(day, FinedGoods.of(payable.plus(more), paid))
                        .amount()
                        .compareTo(fine(day, FinedGoods.of(payable, paid)).amount())
                >= 0);
    }

    @Property
    void aFineOnUnpaidDutyLiesBetweenOnceAndTenTimesTheShortfall(
            @ForAll("days") LocalDate day, @ForAll("edges") FinedGoods goods) {
        Rupiah fine = fine(day, goods).amount();
        Rupiah least = goods.unpaid().max(Rupiah.ZERO);
        Rupiah most = least.times(Percent.of(1000)).plus(Rupiah.of(999));
        assertTrue(fine.compareTo(least) >= 0 && fine.compareTo(most) <= 0, goods + " costs " + fine);
    }

    @Property
    void theSameFactsCostTheSameInWhateverOrderTheGoodsStand(
            @ForAll("days") LocalDate day, @ForAll("declarations") List<FinedGoods> goods) {
        List<FinedGoods> reversed = new ArrayList<>(goods);
        Collections.reverse(reversed);
        Rupiah fine = fine(day, goods.toArray(FinedGoods[]::new)).amount();
        assertEquals(fine, fine(day, reversed.toArray(FinedGoods[]::new)).amount());
        assertEquals(fine, Fines.standard().fine(breach(goods), day).amount());
    }

    @Property
    void withoutUnpaidDutyAndWithoutGoodsAtARateOfNoughtThereIsNoFine(
            @ForAll("days") LocalDate day, @ForAll("amounts") Rupiah paid) {
        assertEquals(Rupiah.ZERO, fine(day, FinedGoods.of(paid, paid)).amount());
    }

    @Property
    void correctGoodsBesideTheFinedOnesChangeNothing(
            @ForAll("days") LocalDate day, @ForAll("edges") FinedGoods goods, @ForAll("amounts") Rupiah correct) {
        assertEquals(
                fine(day, goods).amount(),
                fine(day, goods, FinedGoods.of(correct, correct)).amount());
    }

    @Property
    void everyFineIsAFullThousandAndNamesItsArticle(
            @ForAll("days") LocalDate day, @ForAll("declarations") List<FinedGoods> goods) {
        Fine fine = fines.fine(breach(goods), day);
        assertTrue(fine.amount().amount().dividedBy(Rupiah.of(1000).amount()).isWhole());
        assertTrue(!fine.citations().isEmpty());
    }

    @Property
    void aRepeatedBreachNeverCostsLessThanOneLessOften(@ForAll RangeArticle article, @ForAll("counts") int count) {
        LocalDate day = LocalDate.parse("2026-01-05");
        Rupiah once = fines.fine(new Breach.Repeated(article, count), day).amount();
        Rupiah again = fines.fine(new Breach.Repeated(article, count + 1), day).amount();
        assertTrue(again.compareTo(once) >= 0);
        assertTrue(again.compareTo(article.rangeOn(day).maximum()) <= 0);
    }

    private static final Set<String> OWN_WORDS = Set.of("org.pabean.sanction", "org.pabean.money");

    @Example
    void nothingThatAFineIsMadeFromKnowsOfficersRewardsOrTargets() {
        Deque<Class<?>> open = new ArrayDeque<>(List.of(Breach.class.getPermittedSubclasses()));
        open.add(BreachHistory.class);
        open.add(BreachHistory.RecordedBreach.class);
        Set<Class<?>> fromElsewhere = new HashSet<>();
        Set<Class<?>> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (seen.add(type)) {
                if (!OWN_WORDS.contains(type.getPackageName())
                        && !type.getPackageName().startsWith("java.")) {
                    fromElsewhere.add(type);
                }
                if (type.isRecord()) {
                    for (RecordComponent component : type.getRecordComponents()) {
                        open.add(component.getType());
                    }
                }
            }
        }
        assertEquals(Set.of(AssessmentSystem.class), fromElsewhere);
    }

    private Fine fine(LocalDate day, FinedGoods... goods) {
        return fines.fine(breach(List.of(goods)), day);
    }

    private static Breach breach(List<FinedGoods> goods) {
        return new Breach.UnpaidDuty(UnpaidDutyArticle.IMPORT_VALUE, AssessmentSystem.SELF, goods);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return SanctionArbitraries.days();
    }

    @Provide
    Arbitrary<Rupiah> amounts() {
        return SanctionArbitraries.amounts();
    }

    @Provide
    Arbitrary<FinedGoods> edges() {
        return SanctionArbitraries.goodsAtEdges();
    }

    @Provide
    Arbitrary<List<FinedGoods>> declarations() {
        return SanctionArbitraries.goods().list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(1, 12);
    }
}
