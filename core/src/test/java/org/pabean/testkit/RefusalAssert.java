package org.pabean.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;

/** What is asserted of a refusal. */
public final class RefusalAssert {

    private final InvalidInputException refusal;

    RefusalAssert(InvalidInputException refusal) {
        this.refusal = refusal;
    }

    /**
     * It names just these violations, in any order.
     *
     * @param pathsAndCodes each as {@code path: CODE}
     */
    public RefusalAssert namesExactly(String... pathsAndCodes) {
        assertEquals(
                Stream.of(pathsAndCodes).sorted().toList(), found().sorted().toList());
        return this;
    }

    /**
     * It names this violation, whatever else it names.
     *
     * @param pathAndCode as {@code path: CODE}
     */
    public RefusalAssert names(String pathAndCode) {
        List<String> all = found().toList();
        assertTrue(all.contains(pathAndCode), () -> "names " + all + " and not " + pathAndCode);
        return this;
    }

    /** Every violation says what to do. */
    public RefusalAssert explainsEach() {
        for (Violation violation : refusal.violations()) {
            assertTrue(!violation.message().isBlank(), violation::toString);
        }
        return this;
    }

    private Stream<String> found() {
        return refusal.violations().stream().map(each -> each.path() + ": " + each.code());
    }
}
