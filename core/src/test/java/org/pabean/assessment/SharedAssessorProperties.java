package org.pabean.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.pabean.declaration.Declaration;
import org.pabean.testkit.CarriedGoodsArbitraries;
import org.pabean.testkit.DeclarationArbitraries;
import org.pabean.testkit.FixedPreferenceRates;
import org.pabean.testkit.FixedReferenceData;
import org.pabean.testkit.OriginArbitraries;

/**
 * One assessor, shared by many threads, answers as it does alone. Two seconds as a rule; {@code -Dpabean.soak=SECONDS} lets it
 * run for as long. It prints how often it was asked.
 */
class SharedAssessorProperties {

    private static final Assessor SHARED =
            Assessor.of(FixedReferenceData.standard().withPreferences(FixedPreferenceRates.standard()));
    private static final int DECLARATIONS = 200;
    private static final int THREADS = 8;

    private record Answer(Assessment assessment, String told) {

        static Answer to(Declaration declaration) {
            Assessment assessment = SHARED.assess(declaration);
            return new Answer(assessment, assessment.explanation().toText(Locale.ENGLISH));
        }
    }

    @Example
    void manyThreadsGetTheAnswersThatOneGets() throws InterruptedException, ExecutionException {
        List<Declaration> questions = questions();
        List<Answer> alone = questions.stream().map(Answer::to).toList();
        long end = System.nanoTime()
                + Duration.ofSeconds(Long.getLong("pabean.soak", 2)).toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> askers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                long seed = i;
                askers.add(() -> ask(questions, alone, seed, end));
            }
            long asked = 0;
            for (Future<Integer> asker : threads.invokeAll(askers)) {
                asked += asker.get();
            }
            assertTrue(asked >= THREADS * DECLARATIONS, "asked " + asked);
            System.out.printf(
                    Locale.ROOT, "Shared assessor: %,d assessments by %d threads, no difference%n", asked, THREADS);
        } finally {
            threads.shutdownNow();
            assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
        }
    }

    /** Asks every question in an order of its own, again and again until the end; says how many it asked. */
    private static int ask(List<Declaration> questions, List<Answer> alone, long seed, long end) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            order.add(i);
        }
        Random random = new Random(seed);
        int asked = 0;
        do {
            Collections.shuffle(order, random);
            for (int each : order) {
                assertEquals(alone.get(each), Answer.to(questions.get(each)));
                asked++;
            }
        } while (System.nanoTime() < end);
        return asked;
    }

    private static List<Declaration> questions() {
        Arbitrary<Declaration> any = Arbitraries.oneOf(List.of(
                DeclarationArbitraries.declarations(),
                OriginArbitraries.claimingDeclarations(),
                CarriedGoodsArbitraries.parcels(),
                CarriedGoodsArbitraries.devices()));
        RandomGenerator<Declaration> generator = any.generator(DECLARATIONS, false);
        Random random = new Random(20260212);
        List<Declaration> declarations = new ArrayList<>();
        for (int i = 0; i < DECLARATIONS; i++) {
            declarations.add(generator.next(random).value());
        }
        return declarations;
    }
}
