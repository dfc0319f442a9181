package org.pabean.examples.casebook;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pabean.examples.casebook.CaseOutcome.Verdict;
import org.pabean.examples.json.Facts;
import org.pabean.law.InvalidInputException;

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
            return new CaseOutcome(
                    Verdict.FAILED,
                    refused.violations().stream()
                            .map(violation -> "refused: " + violation)
                            .toList());
        } catch (RuntimeException refused) {
            return new CaseOutcome(Verdict.FAILED, List.of("refused: " + refused));
        }
    }
}
