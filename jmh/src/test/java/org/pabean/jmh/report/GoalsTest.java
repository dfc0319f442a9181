package org.pabean.jmh.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pabean.jmh.report.Goal.Verdict;

class GoalsTest {

    private static Verdict verdict(String claim, Runs runs) {
        Goal goal = Goals.ALL.stream()
                .filter(each -> each.claim().equals(claim))
                .findFirst()
                .orElseThrow();
        return goal.verdict(runs.results());
    }

    @ParameterizedTest
    @CsvSource({"150, MET", "151, MISSED"})
    void theBatchFaceMayTakeOneAndAHalfTimesTheLongChain(double batch, Verdict verdict) {
        Runs runs = new Runs().contender("LONG_CHAIN", 100, 0).contender("PABEAN_BATCH", batch, 0);
        assertEquals(verdict, verdict("Batch face, of the bare long chain", runs));
    }

    @ParameterizedTest
    @CsvSource({"0, MET", "0.0004, MET", "1, MISSED"})
    void theBatchFaceMayAllocateNothing(double bytes, Verdict verdict) {
        Runs runs = new Runs().contender("PABEAN_BATCH", 10, bytes);
        assertEquals(verdict, verdict("Batch face allocates per line", runs));
    }

    @ParameterizedTest
    @CsvSource({"2000, MET", "1999, MISSED"})
    void aDroolsSessionMustTakeTwentyTimesTheObjectFace(double session, Verdict verdict) {
        Runs runs = new Runs().contender("PABEAN_OBJECT", 100, 0).contender("DROOLS_SESSION", session, 0);
        assertEquals(verdict, verdict("Drools session, of the object face", runs));
    }

    @ParameterizedTest
    @CsvSource({"100, MET", "111, MET", "112, MISSED"})
    void twoThreadsMustDoAlmostTwiceAsMuchAsOne(double each, Verdict verdict) {
        Runs runs = new Runs().plain("ThreadsBenchmark.one", "ns/op", 100).plain("ThreadsBenchmark.two", "ns/op", each);
        assertEquals(verdict, verdict("Items per second with two threads, of those with one", runs));
    }

    @ParameterizedTest
    @CsvSource({"87, MET", "86, MISSED", "115, MET", "116, MISSED"})
    void anItemMustCostTheSameInDeclarationsOfAllLengths(double longest, Verdict verdict) {
        Runs runs = new Runs()
                .with("AssessmentBenchmark.assess", "items", "10", 100)
                .with("AssessmentBenchmark.assess", "items", "100", 100)
                .with("AssessmentBenchmark.assess", "items", "10000", longest);
        assertEquals(verdict, verdict("Dearest item, of the cheapest, in declarations of 10, 100 and 10,000", runs));
    }

    @ParameterizedTest
    @CsvSource({"249, MET", "251, MISSED"})
    void theFirstAnswerMustComeWithinAQuarterOfASecond(double milliseconds, Verdict verdict) {
        Runs runs = new Runs().plain("FirstAnswerBenchmark.answer", "ms/op", milliseconds);
        assertEquals(verdict, verdict("First answer of a machine that is up", runs));
    }

    @Test
    void aGoalThatARunDoesNotReachToIsNotMeasured() {
        for (Goal goal : Goals.ALL) {
            assertEquals(Verdict.NOT_MEASURED, goal.verdict(new Runs().results()), goal.claim());
        }
    }

    @Test
    void declarationsOfOtherLengthsDoNotCount() {
        Runs runs = new Runs().contender("PABEAN_BATCH", "1", 10, 0);
        assertEquals(Verdict.NOT_MEASURED, verdict("Batch face allocates per line", runs));
    }
}
