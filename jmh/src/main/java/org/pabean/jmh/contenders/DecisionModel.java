package org.pabean.jmh.contenders;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.pabean.jmh.work.Work;

/**
 * The decisions of {@code levies.dmn}, evaluated for each item. The rates are looked up outside: a decision table of eleven
 * thousand rows would be searched from its top each time.
 */
final class DecisionModel extends ItemByItem {

    private static final String NAMESPACE = "https://pabean.org/jmh/levies";

    private final Map<String, DecimalRates> rates;
    private final DMNRuntime runtime;
    private final DMNModel model;

    DecisionModel(Work work) {
        super(work);
        rates = DecimalRates.byCode(work.table());
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newClassPathResource("levies.dmn", DecisionModel.class)))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModel(NAMESPACE, "Levies");
    }

    @Override
    void assess(String code, BigDecimal customsValue, DecimalSums sums) {
        DecimalRates rate = Objects.requireNonNull(rates.get(code));
        DMNContext context = runtime.newContext();
        context.set("Customs value", customsValue);
        context.set("Duty rate", rate.duty());
        context.set("Income tax rate", rate.incomeTax());
        DMNResult result = runtime.evaluateAll(model, context);
        sums.add(amount(result, "Import duty"), amount(result, "VAT"), amount(result, "Income tax"));
    }

    private static BigDecimal amount(DMNResult result, String decision) {
        return (BigDecimal) result.getDecisionResultByName(decision).getResult();
    }
}
