package org.pabean.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pabean.declaration.Consignment;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DeclarationCheck;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.explanation.Figure;
import org.pabean.explanation.Step;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.DayRates;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.valuation.ConsignmentValuation;
import org.pabean.valuation.ItemCif;

/** The customs value of each item in rupiah. */
final class CustomsValues {

    private static final Wording CUSTOMS_VALUE = new Wording("Customs value", "Nilai pabean");
    private static final Wording METHOD = new Wording("by", "menurut");
    private static final Wording STATED = new Wording("Customs value as stated", "Nilai pabean menurut pemberitahuan");
    private static final Wording TAX_BASE = new Wording("Import value as stated", "Nilai impor menurut pemberitahuan");
    private static final Wording NO_VALUE = new Wording("No value stated", "Nilai tidak dinyatakan");
    private static final Citation VALUE = Citation.verified(Instruments.CUSTOMS_LAW, "15");

    private final Declaration declaration;
    private final DayRates rates;
    private final Function<Consignment, ConsignmentValuation> valuation;
    private final Refusals refusals;

    CustomsValues(
            Declaration declaration,
            DayRates rates,
            Function<Consignment, ConsignmentValuation> valuation,
            Refusals refusals) {
        this.declaration = declaration;
        this.rates = rates;
        this.valuation = valuation;
        this.refusals = refusals;
    }

    /** The exchange rates that the prices of a declaration needed. */
    static List<ExchangeRate> ratesUsed(Declaration declaration, DayRates rates) {
        return currencies(declaration).stream().map(rates::of).toList();
    }

    private static Set<CurrencyCode> currencies(Declaration declaration) {
        Set<CurrencyCode> currencies = new LinkedHashSet<>();
        for (GoodsItem item : declaration.consignment().items()) {
            if (item.value() instanceof ItemValue.Price price) {
                currencies.add(price.price().currency());
            } else if (item.value() instanceof ItemValue.Cif cif) {
                currencies.add(cif.cif().currency());
            }
        }
        return currencies;
    }

    /** The items with their values; one that is refused stands without value, so that the others can be looked at. */
    List<DutiableItem> items() {
        lookUpRates();
        Optional<ConsignmentValuation> found =
                refusals.attempt("consignment", () -> valuation.apply(declaration.consignment()));
        List<DutiableItem> valued = new ArrayList<>();
        List<GoodsItem> items = declaration.consignment().items();
        for (int i = 0; i < items.size(); i++) {
            GoodsItem item = items.get(i);
            String path = "consignment.items[" + i + "]";
            valued.add(found.flatMap(each -> refusals.attempt(path, () -> notAbsurd(path, valued(item, each))))
                    .orElseGet(() -> withoutValue(item)));
        }
        return valued;
    }

    /** The items without values, where amounts are wrong already; missing exchange rates are still noted. */
    List<DutiableItem> withoutValues() {
        lookUpRates();
        return declaration.consignment().items().stream()
                .map(CustomsValues::withoutValue)
                .toList();
    }

    private void lookUpRates() {
        currencies(declaration).forEach(currency -> refusals.attempt("", () -> rates.of(currency)));
    }

    private static DutiableItem notAbsurd(String path, DutiableItem item) {
        Violations violations = new Violations();
        violations.check(
                item.customsValue().amount().compareTo(DeclarationCheck.LARGEST_AMOUNT) <= 0
                        || item.invoiced().isEmpty(),
                path + ".value",
                "AMOUNT_TOO_LARGE",
                "in rupiah this is more than 1,000,000,000,000,000; check the amount and its exchange rate");
        violations.refuseIfAny();
        return item;
    }

    private DutiableItem valued(GoodsItem item, ConsignmentValuation found) {
        Optional<ItemCif> cif = found.item(item.number());
        if (cif.isPresent()) {
            return converted(item, cif.get());
        } else if (item.value() instanceof ItemValue.CustomsValue stated) {
            return plain(
                    item,
                    stated.value(),
                    Step.of(STATED, Figure.of(stated.value())).under(VALUE));
        } else if (item.value() instanceof ItemValue.ImportValue stated) {
            return plain(item, Rupiah.ZERO, Step.of(TAX_BASE, Figure.of(stated.value())));
        }
        return withoutValue(item);
    }

    private static DutiableItem withoutValue(GoodsItem item) {
        return plain(item, Rupiah.ZERO, Step.of(NO_VALUE, Figure.of(Rupiah.ZERO)));
    }

    private DutiableItem converted(GoodsItem item, ItemCif found) {
        Money cif = found.cif();
        ExchangeRate rate = rates.of(cif.currency());
        Rupiah value = rate.convert(cif);
        Step step = Step.of(CUSTOMS_VALUE, Figure.of(value))
                .with(METHOD, Figure.of(found.value().method().wording()))
                .with(Wording.same("CIF"), Figure.of(cif))
                .with(Wording.same("NDPBM"), Figure.of(Rupiah.of(rate.rupiahPerUnit())))
                .under(VALUE)
                .from(found.buildUp());
        Optional<Money> invoiced = Optional.of(found.fob().orElse(cif));
        return new DutiableItem(
                item, value, invoiced, step, found.readings(), found.caveats(), Optional.of(found.value()));
    }

    private static DutiableItem plain(GoodsItem item, Rupiah value, Step step) {
        return new DutiableItem(item, value, Optional.empty(), step, List.of(), List.of(), Optional.empty());
    }
}
