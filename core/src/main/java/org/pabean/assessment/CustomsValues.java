package org.pabean.assessment;

import java.util.ArrayList;
import java.util.Iterator;
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
import org.pabean.law.InvalidInputException;
import org.pabean.law.Violation;
import org.pabean.money.CurrencyCode;
import org.pabean.money.DayRates;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.ValueBasis;
import org.pabean.valuation.ConsignmentValuation;
import org.pabean.valuation.ItemCif;

/** The customs value of each item in rupiah. */
final class CustomsValues {

    private final Declaration declaration;
    private final DayRates rates;
    private final Function<Consignment, ConsignmentValuation> valuation;
    private final Refusals refusals;
    private final Set<CurrencyCode> currencies;

    CustomsValues(
            Declaration declaration,
            DayRates rates,
            Function<Consignment, ConsignmentValuation> valuation,
            Refusals refusals) {
        this.declaration = declaration;
        this.rates = rates;
        this.valuation = valuation;
        this.refusals = refusals;
        this.currencies = currencies(declaration.consignment().items());
    }

    /** The exchange rates that the prices of a declaration needed. */
    List<ExchangeRate> ratesUsed() {
        List<ExchangeRate> used = new ArrayList<>(currencies.size());
        for (CurrencyCode currency : currencies) {
            used.add(rates.of(currency));
        }
        return List.copyOf(used);
    }

    private static Set<CurrencyCode> currencies(List<GoodsItem> items) {
        if (!anyValuedByMethods(items)) {
            return Set.of();
        }
        Set<CurrencyCode> currencies = new LinkedHashSet<>();
        for (GoodsItem item : items) {
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
        List<GoodsItem> items = declaration.consignment().items();
        Iterator<ItemCif> found = found().iterator();
        DutiableItem[] valued = new DutiableItem[items.size()];
        for (int i = 0; i < valued.length; i++) {
            GoodsItem item = items.get(i);
            valued[i] = item.isValuedByMethods() ? converted(item, i, found) : stated(item);
        }
        return List.of(valued);
    }

    private List<ItemCif> found() {
        if (!anyValuedByMethods(declaration.consignment().items())) {
            return List.of();
        }
        Optional<ConsignmentValuation> valued =
                refusals.attempt("consignment", () -> valuation.apply(declaration.consignment()));
        return valued.isPresent() ? valued.get().items() : List.of();
    }

    private static boolean anyValuedByMethods(List<GoodsItem> items) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isValuedByMethods()) {
                return true;
            }
        }
        return false;
    }

    /** The items without values, where amounts are wrong already; missing exchange rates are still noted. */
    List<DutiableItem> withoutValues() {
        lookUpRates();
        return declaration.consignment().items().stream()
                .map(CustomsValues::withoutValue)
                .toList();
    }

    private void lookUpRates() {
        for (CurrencyCode currency : currencies) {
            refusals.attempt("", () -> rates.of(currency));
        }
    }

    private static DutiableItem stated(GoodsItem item) {
        if (item.value() instanceof ItemValue.CustomsValue stated) {
            return new DutiableItem(item, stated.value(), ValueBasis.Stated.CUSTOMS_VALUE);
        } else if (item.value() instanceof ItemValue.ImportValue) {
            return new DutiableItem(item, Rupiah.ZERO, ValueBasis.Stated.IMPORT_VALUE);
        }
        return withoutValue(item);
    }

    private static DutiableItem withoutValue(GoodsItem item) {
        return new DutiableItem(item, Rupiah.ZERO, ValueBasis.Stated.NOTHING);
    }

    /** The values that were found stand in the order of their items. */
    private DutiableItem converted(GoodsItem item, int index, Iterator<ItemCif> found) {
        try {
            return found.hasNext() ? converted(item, index, found.next()) : withoutValue(item);
        } catch (RuntimeException refused) {
            refusals.note(index, refused);
            return withoutValue(item);
        }
    }

    private DutiableItem converted(GoodsItem item, int index, ItemCif found) {
        ExchangeRate rate = rates.of(found.cif().currency());
        Rupiah value = rate.convert(found.cif());
        if (value.amount().compareTo(DeclarationCheck.LARGEST_AMOUNT) > 0) {
            throw new InvalidInputException(List.of(new Violation(
                    "consignment.items[" + index + "].value",
                    "AMOUNT_TOO_LARGE",
                    "in rupiah this is more than 1,000,000,000,000,000; check the amount and its exchange rate")));
        }
        return new DutiableItem(item, value, new ValueBasis.Converted(found, rate));
    }
}
