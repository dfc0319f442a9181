package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.pabean.jmh.work.Work;

/** Easy Rules: one rule for each levy, fired in the order of their priorities. */
final class EasyRulesChain extends ItemByItem {

    private static final String ITEM = "item";
    /** VAT of 12 % on 11/12 of the import value is 11 % of it. */
    private static final BigDecimal VAT_RATE = new BigDecimal("0.11");

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules;

    EasyRulesChain(Work work) {
        super(work);
        rules = new Rules(duty(DecimalRates.byCode(work.table())), vat(), incomeTax());
    }

    private static Rule duty(Map<String, DecimalRates> rates) {
        return new RuleBuilder()
                .name("import duty")
                .priority(1)
                .when(facts -> item(facts).getDuty() == null)
                .then(facts -> {
                    ItemFact item = item(facts);
                    DecimalRates found = Objects.requireNonNull(rates.get(item.getCode()));
                    item.setRates(found);
                    item.setDuty(item.getCustomsValue().multiply(found.duty()));
                })
                .build();
    }

    private static Rule vat() {
        return new RuleBuilder()
                .name("VAT")
                .priority(2)
                .when(facts -> item(facts).getDuty() != null)
                .then(facts -> item(facts).setVat(item(facts).getImportValue().multiply(VAT_RATE)))
                .build();
    }

    private static Rule incomeTax() {
        return new RuleBuilder()
                .name("income tax")
                .priority(3)
                .when(facts -> item(facts).getDuty() != null)
                .then(facts -> {
                    ItemFact item = item(facts);
                    DecimalRates found = Objects.requireNonNull(item.getRates());
                    item.setIncomeTax(item.getImportValue().multiply(found.incomeTax()));
                })
                .build();
    }

    private static ItemFact item(Facts facts) {
        return facts.get(ITEM);
    }

    @Override
    void assess(String code, BigDecimal customsValue, DecimalSums sums) {
        ItemFact item = new ItemFact(code, customsValue);
        Facts facts = new Facts();
        facts.put(ITEM, item);
        engine.fire(rules, facts);
        sums.add(item);
    }
}
