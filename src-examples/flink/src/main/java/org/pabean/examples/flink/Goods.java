package org.pabean.examples.flink;

import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.tariff.DutyRate;

/**
 * What a line of the register imports.
 *
 * @param line the tariff line
 * @param unit the unit of its quantity, if its duty is so much per unit
 */
record Goods(HsCode line, Optional<UnitOfMeasure> unit) {

    static Goods of(HsCode line, DutyRate duty) {
        return new Goods(
                line, duty instanceof DutyRate.Specific specific ? Optional.of(specific.unit()) : Optional.empty());
    }
}
