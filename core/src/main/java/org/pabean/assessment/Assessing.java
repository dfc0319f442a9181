package org.pabean.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationCheck;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Caveat;
import org.pabean.law.Coverage;
import org.pabean.law.Reading;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.levy.LevyChain;
import org.pabean.levy.LevyLaw;
import org.pabean.money.DayRates;
import org.pabean.regime.DutiableItem;
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

    Assessing(Assessor assessor, Declaration declaration) {
        this.assessor = assessor;
        this.declaration = declaration;
    }

    Assessment assess() {
        RegimeCase regimeCase = valued();
        Optional<LevyLaw> law =
                refusals.attempt("", () -> assessor.data().levies().on(taxRateDay()));
        Optional<TariffRegime.Ruling> ruling = refusals.attempt("", () -> regime().open(regimeCase));
        List<AssessedItem> items = law.isPresent() && ruling.isPresent()
                ? levied(ruling.get(), law.get(), regimeCase.items())
                : unlevied(ruling);
        violations.refuseIfAny();
        return assembled(ruling.orElseThrow(), items, regimeCase.rates());
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
        ofDeclaration.forEach(violations::add);
        DayRates rates = new DayRates(assessor.data().exchange(), exchangeRateDay(), declaration.exchangeRates());
        CustomsValues values = new CustomsValues(declaration, rates, goods -> valuation(goods, rates), refusals);
        return new RegimeCase(
                declaration,
                ofDeclaration.stream().anyMatch(Assessing::isOfAmount) ? values.withoutValues() : values.items(),
                new DeferredSchedule(assessor.data().tariff(), declaration.registrationDate()),
                rates,
                assessor.readings());
    }

    private static boolean isOfAmount(Violation violation) {
        return violation.code().startsWith("AMOUNT_");
    }

    private List<AssessedItem> levied(TariffRegime.Ruling ruling, LevyLaw law, List<DutiableItem> valued) {
        LevyChain chain = new LevyChain(law, declaration.importer(), assessor.readings());
        return new ItemLevies(ruling, chain, refusals, rounding()).of(valued);
    }

    /** Without the rates of the taxes nothing is computed, but what is wrong with the lines is still found. */
    private List<AssessedItem> unlevied(Optional<TariffRegime.Ruling> ruling) {
        List<GoodsItem> items = declaration.consignment().items();
        for (int i = 0; i < items.size(); i++) {
            GoodsItem item = items.get(i);
            String path = "consignment.items[" + i + "]";
            ruling.ifPresent(found -> refusals.attempt(path, () -> found.treat(item)));
        }
        return List.of();
    }

    private Assessment assembled(TariffRegime.Ruling ruling, List<AssessedItem> items, DayRates rates) {
        List<Caveat> caveats = caveats(ruling, items);
        if (assessor.isStrict()) {
            caveats.forEach(each ->
                    violations.add(each.path(), each.code(), each.words().english()));
            violations.refuseIfAny();
        }
        return Assessment.builder()
                .declaration(declaration)
                .relief(ruling.relief())
                .addAllItems(items)
                .addAllTotals(rounding().totals(items))
                .addAllExchangeRates(CustomsValues.ratesUsed(declaration, rates))
                .addAllReadings(readings(ruling, items))
                .addAllCaveats(caveats)
                .addAllSources(sources())
                .build();
    }

    private List<Coverage> sources() {
        return assessor.data().coverage().stream()
                .filter(data -> data.contains(declaration.registrationDate()))
                .toList();
    }

    private TariffRegime regime() {
        return assessor.regimes().stream()
                .filter(each -> each.governs(declaration))
                .findFirst()
                .orElseThrow(() -> new UngovernedDeclarationException(declaration.documentType()));
    }

    private LevyRounding rounding() {
        return LevyRounding.of(declaration, assessor.rounding(), assessor.readings());
    }

    private ConsignmentValuation valuation(Consignment consignment, DayRates rates) {
        return ConsignmentValuation.of(consignment, valuationContext().with(rates), assessor.valuation());
    }

    private ValuationContext valuationContext() {
        return ValuationContext.on(
                        declaration.registrationDate(), assessor.data().countries())
                .with(assessor.readings());
    }

    private LocalDate exchangeRateDay() {
        return assessor.readings().of(ExchangeRateDay.class).of(declaration);
    }

    private LocalDate taxRateDay() {
        return assessor.readings().of(TaxRateDay.class).of(declaration);
    }

    private List<Reading> readings(TariffRegime.Ruling ruling, List<AssessedItem> items) {
        Set<Reading> readings = new LinkedHashSet<>(ruling.relief().readings());
        for (AssessedItem item : items) {
            readings.addAll(item.valued().readings());
            item.portions().forEach(portion -> {
                readings.addAll(portion.treatment().readings());
                readings.addAll(portion.readings());
            });
        }
        if (!declaration.exchangeRateDate().equals(declaration.registrationDate())) {
            readings.add(assessor.readings().of(ExchangeRateDay.class));
            readings.add(assessor.readings().of(TaxRateDay.class));
        }
        readings.addAll(rounding().readings());
        return List.copyOf(readings);
    }

    private static List<Caveat> caveats(TariffRegime.Ruling ruling, List<AssessedItem> items) {
        Set<Caveat> caveats = new LinkedHashSet<>(ruling.relief().caveats());
        for (AssessedItem item : items) {
            caveats.addAll(item.valued().caveats());
            item.portions().forEach(portion -> {
                caveats.addAll(portion.treatment().caveats());
                caveats.addAll(portion.caveats());
            });
        }
        return new ArrayList<>(caveats);
    }
}
