package org.pabean.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/** How much material may fail a change of classification: ATIGA art. 33, AJCEP art. 28, AANZFTA chapter 3. */
final class ToleranceRuleTest {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    /** Shares in percent; an empty text for one that is not known. */
    private static Optional<Boolean> tolerated(ToleranceRule rule, int chapter, String value, String weight) {
        return rule.tolerates(Optional.of(chapter), new ToleranceRule.NonShifted(part(value), part(weight)));
    }

    private static Optional<Fraction> part(String percent) {
        return percent.isEmpty()
                ? Optional.empty()
                : Optional.of(Percent.parse(percent).fraction());
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 19, 20, 22, 23, 28, 35, 49, 64, 80, 97})
    void ajcepToleratesATenthOfTheValueInTheChaptersThatItLists(int chapter) {
        assertEquals(YES, tolerated(ToleranceRule.AJCEP, chapter, "10", "50"));
        assertEquals(NO, tolerated(ToleranceRule.AJCEP, chapter, "10.01", "1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 17, 24, 27, 98})
    void ajcepToleratesNothingInTheOtherChapters(int chapter) {
        assertEquals(NO, tolerated(ToleranceRule.AJCEP, chapter, "1", "1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 61, 63})
    void textilesGoByWeightUnderAjcepAndByWeightOrValueUnderAanzfta(int chapter) {
        assertEquals(YES, tolerated(ToleranceRule.AJCEP, chapter, "50", "10"));
        assertEquals(NO, tolerated(ToleranceRule.AJCEP, chapter, "1", "10.01"));
        assertEquals(YES, tolerated(ToleranceRule.AANZFTA, chapter, "50", "10"));
        assertEquals(YES, tolerated(ToleranceRule.AANZFTA, chapter, "10", "50"));
        assertEquals(NO, tolerated(ToleranceRule.AANZFTA, chapter, "10.01", "10.01"));
    }

    @ParameterizedTest
    @ValueSource(ints = {49, 64})
    void otherGoodsGoByValueUnderAanzfta(int chapter) {
        assertEquals(YES, tolerated(ToleranceRule.AANZFTA, chapter, "10", "50"));
        assertEquals(NO, tolerated(ToleranceRule.AANZFTA, chapter, "10.01", "1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {18, 21})
    void cocoaAndMiscellaneousFoodAreToldUpToTheLowerShareOfTheirListAndAboveTheHigher(int chapter) {
        assertEquals(YES, tolerated(ToleranceRule.AJCEP, chapter, "7", "50"));
        assertEquals(Optional.empty(), tolerated(ToleranceRule.AJCEP, chapter, "7.01", "50"));
        assertEquals(Optional.empty(), tolerated(ToleranceRule.AJCEP, chapter, "10", "50"));
        assertEquals(NO, tolerated(ToleranceRule.AJCEP, chapter, "10.01", "50"));
    }

    @Test
    void aShareThatIsNotKnownLeavesTextilesOfAanzftaOpenUnlessTheOtherIsEnough() {
        assertEquals(YES, tolerated(ToleranceRule.AANZFTA, 61, "", "10"));
        assertEquals(Optional.empty(), tolerated(ToleranceRule.AANZFTA, 61, "", "11"));
        assertEquals(YES, tolerated(ToleranceRule.AANZFTA, 61, "10", ""));
        assertEquals(Optional.empty(), tolerated(ToleranceRule.AANZFTA, 61, "11", ""));
        assertEquals(Optional.empty(), tolerated(ToleranceRule.AANZFTA, 61, "", ""));
        assertEquals(Optional.empty(), tolerated(ToleranceRule.AANZFTA, 64, "", "1"));
    }

    @ParameterizedTest
    @EnumSource(ToleranceRule.class)
    void withoutTheChapterOnlyTheToleranceOfAtigaCanBeTold(ToleranceRule rule) {
        ToleranceRule.NonShifted tenth = new ToleranceRule.NonShifted(part("10"), part("10"));
        assertEquals(rule == ToleranceRule.ATIGA ? YES : Optional.empty(), rule.tolerates(Optional.empty(), tenth));
    }
}
