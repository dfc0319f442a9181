package org.pabean.jmh.contenders;

import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.RateTable;
import org.pabean.jmh.work.Work;

/**
 * The floor: unchecked {@code long} arithmetic for one day's law and values below ten billion rupiah, with no reasons, no
 * dates and no refusals.
 */
final class LongChain implements Contender {

    private static final int TEN_THOUSAND = 10_000;
    private static final int LOW_HALF = 0xFFFF;
    /** VAT of 12 % on 11/12 of the import value is 11 % of it. */
    private static final int VAT_RATE = 11;

    private static final long DUTY_UNIT = TEN_THOUSAND * 1_000L;
    private static final long VAT_UNIT = TEN_THOUSAND * 100L;
    private static final long INCOME_TAX_UNIT = (long) TEN_THOUSAND * TEN_THOUSAND;

    private final Work work;
    private final CodeMap rates;

    LongChain(Work work) {
        this.work = work;
        RateTable table = work.table();
        rates = new CodeMap(table.size());
        for (int i = 0; i < table.size(); i++) {
            rates.put(table.code(i), table.dutyRate(i) << Short.SIZE | table.incomeTaxRate(i));
        }
    }

    @Override
    public void assess(Answers answers) {
        for (int declaration = 0; declaration < work.declarations(); declaration++) {
            assess(declaration, answers);
        }
    }

    private void assess(int declaration, Answers answers) {
        int[] codes = work.codes();
        long[] values = work.values();
        long duty = 0;
        long vat = 0;
        long incomeTax = 0;
        for (int line = work.first(declaration), end = work.end(declaration); line < end; line++) {
            int packed = rates.get(codes[line]);
            long itemDuty = values[line] * (packed >> Short.SIZE);
            long importValue = values[line] * TEN_THOUSAND + itemDuty;
            duty += itemDuty;
            vat += importValue * VAT_RATE;
            incomeTax += importValue * (packed & LOW_HALF);
        }
        answers.set(
                declaration,
                (duty + DUTY_UNIT - 1) / DUTY_UNIT * 1_000,
                (vat + VAT_UNIT / 2) / VAT_UNIT,
                (incomeTax + INCOME_TAX_UNIT / 2) / INCOME_TAX_UNIT);
    }
}
