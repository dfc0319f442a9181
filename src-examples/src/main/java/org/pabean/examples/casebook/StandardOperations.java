package org.pabean.examples.casebook;

import java.util.List;

/** The operations that the library answers. */
final class StandardOperations {

    private StandardOperations() {}

    static List<CaseOperation> all() {
        return List.of(new PremiumOperation(), new QuantityOperation());
    }
}
