package org.pabean.examples.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pabean.examples.casebook.CaseOutcome.Verdict;

/**
 * Runs every worked case as a test of its own: the regression cases of this project, and the shared casebook where one lies
 * beside the checkout or where {@code -Dpabean.cases=FOLDER} points to one.
 */
class CasebookTest {

    /** Cases that we believe wrong, each proven from the rule files in the notes of the project. They run all the same. */
    private static final Set<String> DISPUTED = Set.of();

    private static final Path OWN = Path.of("src/test/resources/casebook");
    private static final Path SHARED = Path.of(System.getProperty("pabean.cases", "../../shared/cases"));
    private static final CaseRunner RUNNER = CaseRunner.standard();

    @TestFactory
    Stream<DynamicTest> everyCaseOfThisProjectIsAnsweredAsExpected() {
        return tests(OWN);
    }

    @TestFactory
    Stream<DynamicTest> everySharedCaseIsAnsweredAsExpected() {
        return Files.isDirectory(SHARED) ? tests(SHARED) : Stream.of();
    }

    @Test
    void theSharedCasebookLiesBesideTheCheckout() {
        assumeTrue(Files.isDirectory(SHARED), "no shared casebook beside this checkout: its cases were not run");
    }

    private static Stream<DynamicTest> tests(Path folder) {
        return Casebook.read(folder).stream()
                .filter(worked -> !DISPUTED.contains(worked.id()))
                .map(worked -> DynamicTest.dynamicTest(worked.id() + " " + worked.operation(), () -> check(worked)));
    }

    private static void check(WorkedCase worked) {
        CaseOutcome outcome = RUNNER.run(worked);
        assertEquals(List.of(), outcome.mismatches());
        assertEquals(Verdict.PASSED, outcome.verdict());
    }
}
