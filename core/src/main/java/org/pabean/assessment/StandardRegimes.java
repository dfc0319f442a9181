package org.pabean.assessment;

import java.util.List;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.TariffRegime;

/** The regimes of the law, in the order in which they are asked. */
final class StandardRegimes {

    private StandardRegimes() {}

    static List<TariffRegime> of(ReferenceData data) {
        return List.of(new GeneralRegime(data.tradeRemedies()));
    }
}
