package org.pabean.examples.casebook;

import java.util.List;
import org.pabean.assessment.Assessor;

/** The operations that the library answers. */
final class StandardOperations {

    private StandardOperations() {}

    static List<CaseOperation> all() {
        Assessor assessor = Assessor.standard();
        return List.of(
                new AssessOperation(assessor),
                new RoundOperation(),
                new ExchangeOperation(assessor.data().exchange()),
                new PremiumOperation(),
                new QuantityOperation(),
                new DocumentOperation(assessor.data().exchange()),
                new AllowanceOperation());
    }
}
