package org.pabean.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationCheck;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Reading;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.money.DayRates;
import org.pabean.regime.PreferenceOptions;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.TariffRegime;
import org.pabean.valuation.ConsignmentValuation;
import org.pabean.valuation.ValuationContext;

/**
 * One run of an assessor over one declaration: look it over, open the law of its day, value, treat, levy, add up. Whatever
 * stands in the way is collected; the run ends with an assessment or with all of it.
 */
final class Assessing {

    private final Assessor assessor;
    private final Declaration declaration;
    private final Violations violations = new Violations();
    private final Refusals refusals = new Refusals(violations);
    private final DayRates rates;
    private final CustomsValues values;

    Assessing(Assessor assessor, Declaration declaration) {
        this.assessor = assessor;
        this.declaration = declaration;
        this.rates = new DayRates(assessor.data().exchange(), exchangeRateDay(), declaration.exchangeRates());
        this.values = new CustomsValues(declaration, rates, this::valuation, refusals);
    }

    Assessment assess() {
        RegimeCase regimeCase = valued();
        Optional<TariffRegime> regime = refusals.attempt("", this::regime);
        Optional<DayLaw> law = regime.flatMap(found -> refusals.attempt("", () -> assessor.law(scope(found))));
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
        Assessment assessment = new Assessment(
                declaration,
                ruling.relief(),
                items,
                law.rounding().totals(items),
                values.ratesUsed(),
                readings(law),
                law.sources(),
                List.of());
        if (assessor.isStrict()) {
            refuseWarnings(assessment);
        }
        return assessment;
    }

    private void refuseWarnings(Assessment assessment) {
        assessment
                .caveats()
                .forEach(each ->
                        violations.add(each.path(), each.code(), each.words().english()));
        violations.refuseIfAny();
    }

    PreferenceOptions alternatives() {
        RegimeCase regimeCase = valued();
        violations.refuseIfAny();
        Optional<PreferenceOptions> options =
                refusals.attempt("", () -> assessor.preferentialRegime().options(regimeCase));
        violations.refuseIfAny();
        return options.orElseThrow();
    }

    private RegimeCase valued() {
        List<Violation> ofDeclaration = DeclarationCheck.of(declaration);
        violations.addAll(ofDeclaration);
        return new RegimeCase(
                declaration,
                tellsAmounts(ofDeclaration) ? values.withoutValues() : values.items(),
                new DeferredSchedule(assessor.data().tariff(), declaration.registrationDate()),
                rates,
                assessor.readings());
    }

    private static boolean tellsAmounts(List<Violation> violations) {
        return !violations.isEmpty()
                && violations.stream().anyMatch(each -> each.code().startsWith("AMOUNT_"));
    }

    /** Without the rates of the taxes nothing is computed, but what is wrong with the lines is still found. */
    private void unlevied(Optional<TariffRegime.Ruling> ruling) {
        List<GoodsItem> items = declaration.consignment().items();
        for (int i = 0; i < items.size(); i++) {
            GoodsItem item = items.get(i);
            String path = "consignment.items[" + i + "]";
            ruling.ifPresent(found -> refusals.attempt(path, () -> found.treat(item)));
        }
    }

    private DayLaw.Scope scope(TariffRegime regime) {
        return new DayLaw.Scope(
                declaration.documentType(),
                declaration.registrationDate(),
                taxRateDay(),
                declaration.importer(),
                regime);
    }

    private TariffRegime regime() {
        for (TariffRegime regime : assessor.regimes()) {
            if (regime.governs(declaration)) {
                return regime;
            }
        }
        throw new UngovernedDeclarationException(declaration.documentType());
    }

    private ConsignmentValuation valuation(Consignment consignment) {
        return ConsignmentValuation.of(consignment, valuationContext().with(rates), assessor.valuation());
    }

    private ValuationContext valuationContext() {
        return ValuationContext.on(
                        declaration.registrationDate(), assessor.data().countries())
                .with(assessor.readings());
    }

    private LocalDate exchangeRateDay() {
        return declaration.paymentDate().isEmpty()
                ? declaration.registrationDate()
                : assessor.readings().of(ExchangeRateDay.class).of(declaration);
    }

    private LocalDate taxRateDay() {
        return declaration.paymentDate().isEmpty()
                ? declaration.registrationDate()
                : assessor.readings().of(TaxRateDay.class).of(declaration);
    }

    /** The readings that the whole declaration rests on, whatever its items are. */
    private List<Reading> readings(DayLaw law) {
        List<Reading> ofRounding = law.rounding().readings();
        if (declaration.exchangeRateDate().equals(declaration.registrationDate())) {
            return ofRounding;
        }
        List<Reading> readings = new ArrayList<>();
        readings.add(assessor.readings().of(ExchangeRateDay.class));
        readings.add(assessor.readings().of(TaxRateDay.class));
        readings.addAll(ofRounding);
        return readings;
    }
}
