package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.pabean.jmh.work.Answers;

/** Adds the items of a declaration up and rounds, for the contenders that only compute items. */
final class DecimalSums {

    private static final int THOUSANDS = -3;

    private BigDecimal duty = BigDecimal.ZERO;
    private BigDecimal vat = BigDecimal.ZERO;
    private BigDecimal incomeTax = BigDecimal.ZERO;

    void add(ItemFact item) {
        add(
                Objects.requireNonNull(item.getDuty()),
                Objects.requireNonNull(item.getVat()),
                Objects.requireNonNull(item.getIncomeTax()));
    }

    void add(BigDecimal itemDuty, BigDecimal itemVat, BigDecimal itemIncomeTax) {
        duty = duty.add(itemDuty);
        vat = vat.add(itemVat);
        incomeTax = incomeTax.add(itemIncomeTax);
    }

    void writeTo(Answers answers, int declaration) {
        answers.set(
                declaration,
                duty.setScale(THOUSANDS, RoundingMode.CEILING).longValue(),
                vat.setScale(0, RoundingMode.HALF_UP).longValue(),
                incomeTax.setScale(0, RoundingMode.HALF_UP).longValue());
    }
}
