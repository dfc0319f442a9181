package org.pabean.examples.flink;

import java.time.LocalDate;
import java.util.List;

/** Questions to test with. */
final class Questions {

    private Questions() {}

    static WhatIf ofLines(long lines) {
        return new WhatIf(
                7,
                lines,
                LocalDate.of(2026, 2, 12),
                List.of(new RateChange("64", "10"), new RateChange("84", "7.5"), new RateChange("90", "0")));
    }
}
