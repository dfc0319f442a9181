package org.pabean.valuation;

import java.util.Arrays;
import java.util.List;
import org.pabean.declaration.PriceEvent.FuturesCondition;
import org.pabean.declaration.PriceEvent.FuturesPrice;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Violations;

/**
 * Under which conditions a price that will be fixed on a futures exchange may be declared as an estimate: it is known only
 * after registration, the commodity is traded on an exchange, and there is a written contract. Source: PMK 67/PMK.04/2016
 * art. 3(1); whether PMK 201/PMK.04/2020 kept all three was not verified.
 */
final class FuturesPriceRule {

    private static final Citation CONDITIONS = Citation.secondary("PMK 67/PMK.04/2016", "3(1)");

    /** Whether the text with the three conditions is in force itself. */
    private static final Timeline<Boolean> IN_FORCE = Timeline.<Boolean>of("conditions of a futures price")
            .always(true, CONDITIONS)
            .from("2021-02-16", false, VoluntaryDeclaration.CITATION)
            .build();

    private FuturesPriceRule() {}

    /**
     * Refuses an estimate that lacks a condition.
     *
     * @throws org.pabean.law.InvalidInputException naming what is lacking
     */
    static void check(FuturesPrice price, Findings findings) {
        boolean asked = IN_FORCE.valueOn(findings.day())
                || findings.reading(FuturesPriceConditions.class) == FuturesPriceConditions.STILL_ALL_THREE;
        List<FuturesCondition> lacking = Arrays.stream(FuturesCondition.values())
                .filter(each -> asked && !price.conditions().contains(each))
                .toList();
        Violations violations = new Violations();
        violations.check(
                lacking.isEmpty(),
                "sale.priceEvents",
                "ESTIMATE_NOT_ADMITTED",
                () -> "a futures price may be estimated only under three conditions; lacking: " + lacking + " ("
                        + CONDITIONS + ")");
        violations.refuseIfAny();
    }
}
