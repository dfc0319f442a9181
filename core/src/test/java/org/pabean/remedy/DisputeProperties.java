package org.pabean.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pabean.determination.TimeLimit;
import org.pabean.law.DayCount;
import org.pabean.law.Readings;
import org.pabean.testkit.DisputeArbitraries;

class DisputeProperties {

    @Property(tries = 300)
    void theSameFactsToldInAnotherOrderGiveTheSameDispute(
            @ForAll("determinations") DisputedDetermination determination,
            @ForAll("histories") List<DisputeFact> facts,
            @ForAll("days") LocalDate day,
            @ForAll("seeds") long seed) {
        List<DisputeFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        Dispute told = Dispute.against(determination).with(facts);
        Dispute again = Dispute.against(determination);
        for (DisputeFact fact : shuffled) {
            again = again.with(fact);
        }
        assertEquals(told, again);
        assertEquals(told.on(day), again.on(day));
    }

    @Property(tries = 200)
    void finalityOnceReachedStays(
            @ForAll("determinations") DisputedDetermination determination,
            @ForAll("histories") List<DisputeFact> facts) {
        Dispute dispute = Dispute.against(determination).with(facts);
        Finality reached = Finality.OPEN;
        for (int offset = 0; offset <= 900; offset += 3) {
            Finality now = dispute.on(determination.day().plusDays(offset)).finality();
            assertTrue(reached == Finality.OPEN || reached == now, reached + " became " + now + " in " + dispute);
            reached = now;
        }
    }

    @Property(tries = 300)
    void whatHappensLaterChangesNoEarlierDay(
            @ForAll("determinations") DisputedDetermination determination,
            @ForAll("histories") List<DisputeFact> facts,
            @ForAll("days") LocalDate day) {
        List<DisputeFact> known =
                facts.stream().filter(fact -> !fact.day().isAfter(day)).toList();
        assertEquals(
                Dispute.against(determination).with(known).on(day),
                Dispute.against(determination).with(facts).on(day));
    }

    @Property(tries = 300)
    void noStepIsOfferedAfterItsLastDay(
            @ForAll("determinations") DisputedDetermination determination,
            @ForAll("histories") List<DisputeFact> facts,
            @ForAll("days") LocalDate day) {
        DisputeStatus status = Dispute.against(determination).with(facts).on(day);
        for (OpenStep open : status.openSteps()) {
            boolean remedy = open.step() != RemedyStep.PAY;
            assertFalse(
                    remedy && open.lastDay().isPresent() && open.lastDay().get().isBefore(day), status.toString());
            assertTrue(open.money().signum() >= 0);
        }
        assertFalse(status.since().isAfter(day));
        assertTrue(status.ifNothingIsDone().from().map(day::isBefore).orElse(true));
    }

    @Property(tries = 300)
    void theConsequenceOfSilenceIsWhatHappensInSilence(
            @ForAll("determinations") DisputedDetermination determination,
            @ForAll("histories") List<DisputeFact> facts,
            @ForAll("days") LocalDate day) {
        List<DisputeFact> known =
                facts.stream().filter(fact -> !fact.day().isAfter(day)).toList();
        Dispute silent = Dispute.against(determination).with(known);
        Consequence consequence = silent.on(day).ifNothingIsDone();
        LocalDate then = consequence.from().orElse(day.plusYears(3));
        assertEquals(consequence.state(), silent.on(then).state());
    }

    @Property(tries = 300)
    void aFactHasAnEffectOrAReasonWhyNot(
            @ForAll("determinations") DisputedDetermination determination,
            @ForAll("histories") List<DisputeFact> facts) {
        Dispute dispute = Dispute.against(determination).with(facts);
        DisputeStatus end = dispute.on(determination.day().plusYears(3));
        assertTrue(dispute.facts()
                .containsAll(
                        end.ineffective().stream().map(IneffectiveFact::fact).toList()));
        assertTrue(end.explanation()
                .toText(Locale.ROOT)
                .contains(end.state().wording().english()));
    }

    @Property(tries = 300)
    void aLimitNeverEndsBeforeItStarts(@ForAll("days") LocalDate start, @ForAll DayCount count) {
        Readings readings = Readings.defaults().with(count);
        for (TimeLimit limit : List.of(
                RemedyTerms.appeal(start, readings),
                RemedyTerms.objectionDecision(start, readings),
                RemedyTerms.courtAnswer(start, readings),
                RemedyTerms.courtDecision(start, readings),
                RemedyTerms.extendedCourtDecision(start, readings),
                RemedyTerms.judicialReview(start, readings),
                RemedyTerms.judicialReviewDecision(start, readings))) {
            assertTrue(limit.lastDay().isAfter(limit.start()));
        }
    }

    @Provide
    Arbitrary<DisputedDetermination> determinations() {
        return DisputeArbitraries.determinations();
    }

    @Provide
    Arbitrary<List<DisputeFact>> histories() {
        return DisputeArbitraries.histories();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return DisputeArbitraries.days();
    }
}
