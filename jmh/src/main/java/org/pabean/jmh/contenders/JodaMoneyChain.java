package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.Work;

/**
 * Joda-Money as its guide has it: amounts are {@code Money}, with the two decimals that it gives the rupiah, and between
 * them {@code BigMoney} keeps every decimal until the sums are rounded.
 */
final class JodaMoneyChain implements Contender {

    private static final CurrencyUnit RUPIAH = CurrencyUnit.of("IDR");
    /** VAT of 12 % on 11/12 of the import value is 11 % of it. */
    private static final BigDecimal VAT_RATE = new BigDecimal("0.11");

    private static final int THOUSANDS = -3;

    private final Work work;
    private final Map<String, DecimalRates> rates;
    private final String[] codes;
    private final Money[] values;

    JodaMoneyChain(Work work) {
        this.work = work;
        rates = DecimalRates.byCode(work.table());
        codes = new String[work.lines()];
        values = new Money[work.lines()];
        for (int line = 0; line < work.lines(); line++) {
            codes[line] = work.codeText(line);
            values[line] = Money.of(RUPIAH, BigDecimal.valueOf(work.value(line)));
        }
    }

    @Override
    public void assess(Answers answers) {
        for (int declaration = 0; declaration < work.declarations(); declaration++) {
            assess(declaration, answers);
        }
    }

    private void assess(int declaration, Answers answers) {
        BigMoney duty = BigMoney.zero(RUPIAH);
        BigMoney vat = BigMoney.zero(RUPIAH);
        BigMoney incomeTax = BigMoney.zero(RUPIAH);
        for (int line = work.first(declaration); line < work.end(declaration); line++) {
            DecimalRates rate = rates.get(codes[line]);
            BigMoney value = values[line].toBigMoney();
            BigMoney itemDuty = value.multipliedBy(rate.duty());
            BigMoney importValue = value.plus(itemDuty);
            duty = duty.plus(itemDuty);
            vat = vat.plus(importValue.multipliedBy(VAT_RATE));
            incomeTax = incomeTax.plus(importValue.multipliedBy(rate.incomeTax()));
        }
        answers.set(
                declaration,
                rounded(duty, THOUSANDS, RoundingMode.CEILING),
                rounded(vat, 0, RoundingMode.HALF_UP),
                rounded(incomeTax, 0, RoundingMode.HALF_UP));
    }

    private static long rounded(BigMoney sum, int scale, RoundingMode direction) {
        Money owed = sum.rounded(scale, direction).toMoney(RoundingMode.UNNECESSARY);
        return owed.getAmountMajorLong();
    }
}
