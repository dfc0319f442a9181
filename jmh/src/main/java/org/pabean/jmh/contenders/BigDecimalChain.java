package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.Work;

/**
 * Exact decimals by somebody who knows them: no division, no intermediate rounding, no {@code MathContext}, constants made
 * once, the three sums rounded at the end.
 */
final class BigDecimalChain implements Contender {

    /** VAT of 12 % on 11/12 of the import value is 11 % of it. */
    private static final BigDecimal VAT_RATE = new BigDecimal("0.11");

    private static final int THOUSANDS = -3;

    private final Work work;
    private final Map<String, DecimalRates> rates;
    private final String[] codes;
    private final BigDecimal[] values;

    BigDecimalChain(Work work) {
        this.work = work;
        rates = DecimalRates.byCode(work.table());
        codes = new String[work.lines()];
        values = new BigDecimal[work.lines()];
        for (int line = 0; line < work.lines(); line++) {
            codes[line] = work.codeText(line);
            values[line] = BigDecimal.valueOf(work.value(line));
        }
    }

    @Override
    public void assess(Answers answers) {
        for (int declaration = 0; declaration < work.declarations(); declaration++) {
            assess(declaration, answers);
        }
    }

    private void assess(int declaration, Answers answers) {
        BigDecimal duty = BigDecimal.ZERO;
        BigDecimal vat = BigDecimal.ZERO;
        BigDecimal incomeTax = BigDecimal.ZERO;
        for (int line = work.first(declaration); line < work.end(declaration); line++) {
            DecimalRates rate = rates.get(codes[line]);
            BigDecimal itemDuty = values[line].multiply(rate.duty());
            BigDecimal importValue = values[line].add(itemDuty);
            duty = duty.add(itemDuty);
            vat = vat.add(importValue.multiply(VAT_RATE));
            incomeTax = incomeTax.add(importValue.multiply(rate.incomeTax()));
        }
        answers.set(
                declaration,
                duty.setScale(THOUSANDS, RoundingMode.CEILING).longValue(),
                vat.setScale(0, RoundingMode.HALF_UP).longValue(),
                incomeTax.setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
