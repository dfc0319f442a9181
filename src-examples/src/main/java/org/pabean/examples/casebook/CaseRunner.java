package org.pabean.examples.casebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pabean.examples.casebook.CaseOutcome.Verdict;
import org.pabean.examples.json.Facts;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;

/** Runs cases through the operations it was given. */
public final class CaseRunner {

    private final Map<String, CaseOperation> operations;

    private CaseRunner(List<CaseOperation> operations) {
        this.operations = operations.stream().collect(Collectors.toMap(CaseOperation::name, Function.identity()));
    }

    /** A runner of these operations. */
    public static CaseRunner of(List<CaseOperation> operations) {
        return new CaseRunner(operations);
    }

    /** A runner of every operation that the library answers. */
    public static CaseRunner standard() {
        return of(StandardOperations.all());
    }

    /** Answers a case from its facts alone, then compares. */
    public CaseOutcome run(WorkedCase worked) {
        CaseOperation operation = operations.get(worked.operation());
        if (operation == null) {
            return new CaseOutcome(Verdict.UNSUPPORTED, List.of("no operation " + worked.operation()));
        }
        try {
            CaseAnswer answer = operation.answer(Facts.of(worked.input()), worked.date());
            List<String> mismatches = Comparison.of(worked.expected(), answer.json(), worked.tolerance());
            return new CaseOutcome(mismatches.isEmpty() ? Verdict.PASSED : Verdict.FAILED, mismatches);
        } catch (UnsupportedCaseException unsupported) {
            return new CaseOutcome(Verdict.UNSUPPORTED, List.of(String.valueOf(unsupported.getMessage())));
        } catch (InvalidInputException refused) {
            return refused(refused.violations());
        } catch (RuntimeException refused) {
            String message = Optional.ofNullable(refused.getMessage()).orElseGet(refused::toString);
            return refused(List.of(new Violation("", "FACTS_REFUSED", message)));
        }
    }

    private static CaseOutcome refused(List<Violation> violations) {
        return new CaseOutcome(
                Verdict.FAILED,
                violations.stream()
                        .map(each -> new Violation(
                                each.path().isEmpty() ? "input" : each.path(), each.code(), each.message()))
                        .map(each -> "refused: " + each)
                        .toList());
    }
}
