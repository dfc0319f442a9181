package org.pabean.examples.casebook;

import java.util.List;
import org.pabean.assessment.Assessor;

/** The operations that the library answers. */
final class StandardOperations {

    private StandardOperations() {}

    static List<CaseOperation> all() {
        Assessor assessor = Assessor.standard();
        return List.of(
                new AllowanceOperation(),
                new AssessOperation(assessor),
                new CollectionOperation(),
                new DocumentOperation(assessor.data().exchange()),
                new ExchangeOperation(assessor.data().exchange()),
                new ValueOperation(assessor.data().countries()),
                new FineOperation(),
                new IntellectualPropertyOperation(),
                new LaboratoryOperation(),
                new OriginOperation(),
                new PremiumOperation(),
                new QuantityOperation(),
                new RemedyOperation(),
                new RoundOperation());
    }
}
