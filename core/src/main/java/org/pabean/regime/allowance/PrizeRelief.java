package org.pabean.regime.allowance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.PrizeKind;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.Relief;

/**
 * Prizes of one contest category that are free of all levies: a medal, trophy, plaque, badge or the like, and one other
 * prize. Of a line of several pieces one piece is free. Source: PMK 96/2023 art. 29C as inserted by PMK 4/2025; PMK
 * 34/2025 art. 12(3)-(4).
 */
public final class PrizeRelief {

    private static final Wording NAME = new Wording("Prizes of a contest", "Hadiah perlombaan");

    private PrizeRelief() {}

    /** What is free of the items that say that they are prizes; {@link Relief#NONE} if none does. */
    public static Relief of(RegimeCase given, Citation citation) {
        List<Integer> medals = linesOf(PrizeKind.MEDAL, given);
        List<Integer> others = linesOf(PrizeKind.OTHER, given);
        if (medals.isEmpty() && others.isEmpty()) {
            return Relief.NONE;
        }
        MedalsPerCategory medalRule = given.readings().of(MedalsPerCategory.class);
        FreePrize otherRule = given.readings().of(FreePrize.class);
        List<Integer> free = new ArrayList<>(
                medalRule == MedalsPerCategory.ONE_OF_EACH_SORT
                        ? medals
                        : medals.subList(0, Math.min(1, medals.size())));
        chosen(others, otherRule, given).ifPresent(free::add);
        List<Reading> readings = new ArrayList<>();
        if (medals.size() > 1) {
            readings.add(medalRule);
        }
        if (others.size() > 1) {
            readings.add(otherRule);
        }
        return new Relief(NAME, shares(free, given), citation, readings, List.of());
    }

    private static List<Integer> linesOf(PrizeKind kind, RegimeCase given) {
        return IntStream.range(0, given.items().size())
                .filter(i -> given.items().get(i).item().prize().orElse(null) == kind)
                .boxed()
                .toList();
    }

    private static OptionalInt chosen(List<Integer> lines, FreePrize rule, RegimeCase given) {
        return lines.stream()
                .mapToInt(Integer::intValue)
                .reduce((best, next) -> rule.prefers(pieceValue(next, given), pieceValue(best, given)) ? next : best);
    }

    private static Fraction pieceValue(int line, RegimeCase given) {
        return given.items()
                .get(line)
                .customsValue()
                .amount()
                .times(onePiece(given.items().get(line).item()));
    }

    private static List<Fraction> shares(List<Integer> free, RegimeCase given) {
        return IntStream.range(0, given.items().size())
                .mapToObj(i -> free.contains(i) ? onePiece(given.items().get(i).item()) : Fraction.ZERO)
                .toList();
    }

    private static Fraction onePiece(GoodsItem item) {
        return item.quantity()
                .filter(quantity -> quantity.unit() == UnitOfMeasure.PCE)
                .filter(quantity -> quantity.amount().compareTo(Fraction.ONE) > 0)
                .map(quantity -> Fraction.ONE.dividedBy(quantity.amount()))
                .orElse(Fraction.ONE);
    }
}
