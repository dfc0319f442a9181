package org.pabean.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.money.DayRates;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.PreferenceOption;
import org.pabean.regime.PreferenceOptions;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.tariff.TariffSchedule;
import org.pabean.valuation.ConsignmentValuation;
import org.pabean.valuation.ValuationContext;

/**
 * One run of an assessor over one declaration: look it over, open the law of its day, value, treat, levy, add up. Whatever
 * stands in the way is collected; the run ends with an assessment or with all of it.
 */
final class Assessing {

    private final Assessor assessor;
    private final GoverningLaw governing;
    private final Declaration declaration;
    private final Violations violations = new Violations();
    private final Refusals refusals = new Refusals(violations);
    private final boolean tellsAmounts;
    private final DayRates rates;
    private final CustomsValues values;

    /**
     * Prepares a run.
     *
     * @param found what is wrong with the declaration by itself
     */
    Assessing(Assessor assessor, GoverningLaw governing, List<Violation> found) {
        this.assessor = assessor;
        this.governing = governing;
        this.declaration = governing.declaration();
        this.violations.addAll(found);
        this.tellsAmounts = tellsAmounts(found);
        this.rates = new DayRates(assessor.data().exchange(), governing.exchangeRateDay(), declaration.exchangeRates());
        this.values = new CustomsValues(declaration, rates, this::valuation, refusals);
    }

    private static boolean tellsAmounts(List<Violation> found) {
        for (Violation each : found) {
            if (each.code().startsWith("AMOUNT_")) {
                return true;
            }
        }
        return false;
    }

    Assessment assess() {
        RegimeCase regimeCase = valued();
        Optional<TariffRegime> regime = refusals.attempt("", governing::regime);
        Optional<DayLaw> law = regime.flatMap(found -> refusals.attempt("", () -> governing.on(found)));
        Optional<TariffRegime.Ruling> ruling =
                regime.flatMap(found -> refusals.attempt("", () -> found.open(regimeCase)));
        if (law.isEmpty() || ruling.isEmpty()) {
            unlevied(ruling);
            violations.refuseIfAny();
        }
        return levied(ruling.orElseThrow(), law.orElseThrow(), regimeCase);
    }

    private Assessment levied(TariffRegime.Ruling ruling, DayLaw law, RegimeCase regimeCase) {
        List<AssessedItem> items =
                new ItemLevies(ruling, law, refusals, law.takesLines(declaration)).of(regimeCase.items());
        violations.refuseIfAny();
        return new Assessment(
                declaration,
                ruling.relief(),
                items,
                new LevyTotals(LevySums.of(items), law.rounding()),
                values.ratesUsed(),
                governing.readings(law),
                law.sources(),
                List.of());
    }

    PreferenceOptions alternatives() {
        RegimeCase regimeCase = valued();
        violations.refuseIfAny();
        List<PreferenceOption> options = new ArrayList<>();
        for (int i = 0; i < regimeCase.items().size(); i++) {
            DutiableItem item = regimeCase.items().get(i);
            refusals.attempt(i, () -> options(item, regimeCase.book())).ifPresent(options::addAll);
        }
        violations.refuseIfAny();
        return new PreferenceOptions(options);
    }

    private List<PreferenceOption> options(DutiableItem item, TariffSchedule book) {
        return assessor.preferentialRegime()
                .options(regimeCase(List.of(item), book))
                .options();
    }

    private RegimeCase valued() {
        return regimeCase(
                tellsAmounts ? values.withoutValues() : values.items(),
                new DeferredSchedule(assessor.data().tariff(), declaration.registrationDate()));
    }

    private RegimeCase regimeCase(List<DutiableItem> items, TariffSchedule book) {
        return new RegimeCase(declaration, items, book, rates, assessor.readings());
    }

    /** Without the rates of the taxes nothing is computed, but what is wrong with the lines is still found. */
    private void unlevied(Optional<TariffRegime.Ruling> ruling) {
        List<GoodsItem> items = declaration.consignment().items();
        for (int i = 0; i < items.size(); i++) {
            GoodsItem item = items.get(i);
            int index = i;
            ruling.ifPresent(found -> refusals.attempt(index, () -> found.treat(item)));
        }
    }

    private ConsignmentValuation valuation(Consignment consignment) {
        return ConsignmentValuation.of(consignment, valuationContext().with(rates), assessor.valuation());
    }

    private ValuationContext valuationContext() {
        return ValuationContext.on(
                        declaration.registrationDate(), assessor.data().countries())
                .statedIn(declaration.documentType())
                .with(assessor.readings());
    }
}
