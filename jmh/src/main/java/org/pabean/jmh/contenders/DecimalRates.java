package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.pabean.jmh.work.HsText;
import org.pabean.jmh.work.RateTable;

/**
 * The rates of a tariff line as decimal fractions.
 *
 * @param duty import duty, part of the customs value
 * @param incomeTax income tax art. 22, part of the import value
 */
public record DecimalRates(BigDecimal duty, BigDecimal incomeTax) {

    private static final int PLACES = 4;

    /** The tariff as most programs would hold it: a hash map by code. */
    static Map<String, DecimalRates> byCode(RateTable table) {
        Map<String, DecimalRates> rates = new HashMap<>();
        for (int i = 0; i < table.size(); i++) {
            rates.put(
                    HsText.of(table.code(i)),
                    new DecimalRates(fraction(table.dutyRate(i)), fraction(table.incomeTaxRate(i))));
        }
        return rates;
    }

    private static BigDecimal fraction(int tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, PLACES).stripTrailingZeros();
    }
}
