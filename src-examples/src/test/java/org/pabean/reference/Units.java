package org.pabean.reference;

import java.math.BigDecimal;
import java.util.Map;

/** Conversion between units of one measure. */
final class Units {

    private static final Map<String, Ratio> IN_BASE = Map.of(
            "KGM",
            Ratio.ONE,
            "GRM",
            Ratio.of(1, 1000),
            "TNE",
            Ratio.of(1000),
            "LTR",
            Ratio.ONE,
            "MLT",
            Ratio.of(1, 1000));

    private Units() {}

    static Ratio in(String unit, BigDecimal quantity, String of) {
        return Ratio.of(quantity).times(IN_BASE.get(of)).over(IN_BASE.get(unit));
    }
}
