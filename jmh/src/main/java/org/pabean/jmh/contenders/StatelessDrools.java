package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import org.kie.api.runtime.StatelessKieSession;
import org.pabean.jmh.work.Work;

/** Drools, asked item by item, as a service that answers one request after another does. */
final class StatelessDrools extends ItemByItem {

    private final StatelessKieSession session;

    StatelessDrools(Work work) {
        super(work);
        session = DroolsRules.compiled().newStatelessKieSession();
        session.setGlobal(DroolsRules.TARIFF, DecimalRates.byCode(work.table()));
    }

    @Override
    void assess(String code, BigDecimal customsValue, DecimalSums sums) {
        ItemFact item = new ItemFact(code, customsValue);
        session.execute(item);
        sums.add(item);
    }
}
