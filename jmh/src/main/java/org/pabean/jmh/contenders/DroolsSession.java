package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.pabean.jmh.work.Answers;
import org.pabean.jmh.work.Work;

/** Drools with the items of all declarations as the facts of one session, opened, fired and disposed of each time. */
final class DroolsSession implements Contender {

    private final Work work;
    private final String[] codes;
    private final BigDecimal[] values;
    private final Map<String, DecimalRates> rates;
    private final KieBase rules;

    DroolsSession(Work work) {
        this.work = work;
        codes = new String[work.lines()];
        values = new BigDecimal[work.lines()];
        for (int line = 0; line < work.lines(); line++) {
            codes[line] = work.codeText(line);
            values[line] = BigDecimal.valueOf(work.value(line));
        }
        rates = DecimalRates.byCode(work.table());
        rules = DroolsRules.compiled();
    }

    @Override
    public void assess(Answers answers) {
        ItemFact[] items = fired();
        for (int declaration = 0; declaration < work.declarations(); declaration++) {
            DecimalSums sums = new DecimalSums();
            for (int line = work.first(declaration); line < work.end(declaration); line++) {
                sums.add(items[line]);
            }
            sums.writeTo(answers, declaration);
        }
    }

    private ItemFact[] fired() {
        ItemFact[] items = new ItemFact[work.lines()];
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal(DroolsRules.TARIFF, rates);
            for (int line = 0; line < items.length; line++) {
                items[line] = new ItemFact(codes[line], values[line]);
                session.insert(items[line]);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return items;
    }
}
