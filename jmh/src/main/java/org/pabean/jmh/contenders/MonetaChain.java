package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import javax.money.CurrencyUnit;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import javax.money.MonetaryOperator;
import org.javamoney.moneta.Money;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.Work;

/**
 * Moneta's {@code Money}: exact where {@code FastMoney}, with its five decimals, would not be. Currency and roundings are
 * looked up once.
 */
final class MonetaChain implements Contender {

    private static final CurrencyUnit RUPIAH = Monetary.getCurrency("IDR");
    /** VAT of 12 % on 11/12 of the import value is 11 % of it. */
    private static final BigDecimal VAT_RATE = new BigDecimal("0.11");

    private static final MonetaryOperator UP_TO_THOUSAND = rounding(-3, RoundingMode.CEILING);
    private static final MonetaryOperator HALF_UP = rounding(0, RoundingMode.HALF_UP);

    private final Work work;
    private final Map<String, DecimalRates> rates;
    private final String[] codes;
    private final MonetaryAmount[] values;

    MonetaChain(Work work) {
        this.work = work;
        rates = DecimalRates.byCode(work.table());
        codes = new String[work.lines()];
        values = new MonetaryAmount[work.lines()];
        for (int line = 0; line < work.lines(); line++) {
            codes[line] = work.codeText(line);
            values[line] = Money.of(BigDecimal.valueOf(work.value(line)), RUPIAH);
        }
    }

    private static MonetaryOperator rounding(int scale, RoundingMode direction) {
        return amount -> Money.of(
                amount.getNumber().numberValueExact(BigDecimal.class).setScale(scale, direction), amount.getCurrency());
    }

    @Override
    public void assess(Answers answers) {
        for (int declaration = 0; declaration < work.declarations(); declaration++) {
            assess(declaration, answers);
        }
    }

    private void assess(int declaration, Answers answers) {
        MonetaryAmount duty = Money.zero(RUPIAH);
        MonetaryAmount vat = duty;
        MonetaryAmount incomeTax = duty;
        for (int line = work.first(declaration); line < work.end(declaration); line++) {
            DecimalRates rate = rates.get(codes[line]);
            MonetaryAmount itemDuty = values[line].multiply(rate.duty());
            MonetaryAmount importValue = values[line].add(itemDuty);
            duty = duty.add(itemDuty);
            vat = vat.add(importValue.multiply(VAT_RATE));
            incomeTax = incomeTax.add(importValue.multiply(rate.incomeTax()));
        }
        answers.set(
                declaration,
                duty.with(UP_TO_THOUSAND).getNumber().longValueExact(),
                vat.with(HALF_UP).getNumber().longValueExact(),
                incomeTax.with(HALF_UP).getNumber().longValueExact());
    }
}
