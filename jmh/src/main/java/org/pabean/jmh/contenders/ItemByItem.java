package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.Work;

/** A contender whose tool computes one item at a time; sums and rounding are plain decimals beside it. */
abstract class ItemByItem implements Contender {

    private final Work work;
    private final String[] codes;
    private final BigDecimal[] values;

    ItemByItem(Work work) {
        this.work = work;
        codes = new String[work.lines()];
        values = new BigDecimal[work.lines()];
        for (int line = 0; line < work.lines(); line++) {
            codes[line] = work.codeText(line);
            values[line] = BigDecimal.valueOf(work.value(line));
        }
    }

    /** Computes the levies of an item and adds them to the sums. */
    abstract void assess(String code, BigDecimal customsValue, DecimalSums sums);

    @Override
    public final void assess(Answers answers) {
        for (int declaration = 0; declaration < work.declarations(); declaration++) {
            DecimalSums sums = new DecimalSums();
            for (int line = work.first(declaration); line < work.end(declaration); line++) {
                assess(codes[line], values[line], sums);
            }
            sums.writeTo(answers, declaration);
        }
    }
}
