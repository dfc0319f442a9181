package org.pabean.declaration;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.goods.Quantity;
import org.pabean.law.Violation;
import org.pabean.law.Violations;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.tariff.DutyRate;

/** Looks a declaration over before anything is computed, and finds everything that is wrong with it at once. */
public final class DeclarationCheck {

    /** The largest amount that is taken for one, in rupiah as in every other currency: a quadrillion. */
    public static final Fraction LARGEST_AMOUNT = Fraction.of(1_000_000_000_000_000L);

    private static final Percent LARGEST_RATE = Percent.of(10_000);
    private static final String ITEMS = "consignment.items";

    private final Violations violations = new Violations();

    private DeclarationCheck() {}

    /** Everything that is wrong with the declaration by itself, whatever the rates; empty if nothing is. */
    public static List<Violation> of(Declaration declaration) {
        DeclarationCheck check = new DeclarationCheck();
        check.items(declaration.consignment().items());
        check.charges(declaration.consignment().charges());
        if (!declaration.exchangeRates().isEmpty()) {
            check.exchangeRates(declaration.exchangeRates());
        }
        new FormCheck(declaration, check.violations).run();
        new PreferenceClaimCheck(declaration, check.violations).run();
        return check.violations.found();
    }

    private void items(List<GoodsItem> items) {
        violations.check(!items.isEmpty(), ITEMS, "CONSIGNMENT_EMPTY", "declare at least one item");
        if (!areNumberedUpward(items)) {
            numbers(items);
        }
        for (int i = 0; i < items.size(); i++) {
            if (!isSoundAtAGlance(items.get(i))) {
                item(ITEMS + "[" + i + "]", items.get(i));
            }
        }
    }

    private static boolean areNumberedUpward(List<GoodsItem> items) {
        int last = 0;
        for (int i = 0; i < items.size(); i++) {
            int number = items.get(i).number();
            if (number <= last) {
                return false;
            }
            last = number;
        }
        return true;
    }

    private void numbers(List<GoodsItem> items) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String path = ITEMS + "[" + i + "].number";
            int number = items.get(i).number();
            violations.check(number > 0, path, "ITEM_NUMBER_INVALID", "number the items from 1 upward");
            violations.check(
                    numbers.add(number),
                    path,
                    "ITEM_NUMBER_DUPLICATE",
                    () -> "number " + number + " is taken; give each item its own");
        }
    }

    /** Most items state a value and no rates; nothing more than their amounts can be wrong. */
    private static boolean isSoundAtAGlance(GoodsItem item) {
        return item.rates().isSilent()
                && isAmount(amount(item.value()))
                && (item.quantity().isEmpty() || isAmount(item.quantity().get().amount()));
    }

    private void item(String path, GoodsItem item) {
        amount(path + ".value", amount(item.value()));
        item.quantity().map(Quantity::amount).ifPresent(amount -> amount(path + ".quantity", amount));
        rates(path + ".rates", item.rates());
    }

    /** The amount that is stated as the value; nought if none is. */
    private static Fraction amount(ItemValue value) {
        if (value instanceof ItemValue.CustomsValue customsValue) {
            return customsValue.value().amount();
        } else if (value instanceof ItemValue.Price price) {
            return price.price().amount();
        } else if (value instanceof ItemValue.Cif cif) {
            return cif.cif().amount();
        } else if (value instanceof ItemValue.ImportValue importValue) {
            return importValue.value().amount();
        }
        return Fraction.ZERO;
    }

    private static boolean isAmount(Fraction amount) {
        return amount.signum() >= 0 && amount.compareTo(LARGEST_AMOUNT) <= 0;
    }

    private void rates(String path, DeclaredRates rates) {
        rates.importDuty().ifPresent(rate -> rate(path + ".importDuty", rate));
        for (int i = 0; i < rates.additionalDuties().size(); i++) {
            rate(
                    path + ".additionalDuties[" + i + "]",
                    rates.additionalDuties().get(i).rate());
        }
        rates.excise().ifPresent(excise -> excise(path + ".excise", excise));
        rates.otherLevies().ifPresent(levies -> amount(path + ".otherLevies", levies.amount()));
        percent(path + ".vat", rates.vat());
        percent(path + ".luxuryTax", rates.luxuryTax());
        percent(path + ".incomeTax", rates.incomeTax());
    }

    private void excise(String path, ExciseClaim excise) {
        if (excise instanceof ExciseClaim.Given given) {
            rate(path, given.rate());
        } else if (excise instanceof ExciseClaim.StampsBought stamps) {
            amount(path, stamps.amount().amount());
        }
    }

    private void rate(String path, DutyRate rate) {
        if (rate instanceof DutyRate.AdValorem adValorem) {
            percent(path, Optional.of(adValorem.percent()));
        } else if (rate instanceof DutyRate.Specific specific) {
            amount(path, specific.perUnit().amount());
        } else {
            amount(path, ((DutyRate.Sum) rate).amount().amount());
        }
    }

    private void charges(List<Charge> charges) {
        for (int i = 0; i < charges.size(); i++) {
            String path = "consignment.charges[" + i + "].amount";
            charges.get(i).amount().ifPresent(money -> amount(path, money.amount()));
        }
    }

    private void exchangeRates(List<ExchangeRate> rates) {
        Set<CurrencyCode> currencies = new HashSet<>();
        for (int i = 0; i < rates.size(); i++) {
            CurrencyCode currency = rates.get(i).currency();
            violations.check(
                    currencies.add(currency),
                    "exchangeRates[" + i + "]",
                    "EXCHANGE_RATE_DUPLICATE",
                    () -> "there is another rate for " + currency + "; supply one rate for each currency");
        }
    }

    private void percent(String path, Optional<Percent> percent) {
        percent.ifPresent(rate -> {
            violations.check(
                    rate.fraction().signum() >= 0,
                    path,
                    "RATE_NEGATIVE",
                    () -> "a rate cannot be negative, but is " + rate);
            violations.check(
                    rate.compareTo(LARGEST_RATE) <= 0, path, "RATE_TOO_LARGE", () -> "no rate is as high as " + rate);
        });
    }

    private void amount(String path, Fraction amount) {
        violations.check(
                amount.signum() >= 0, path, "AMOUNT_NEGATIVE", () -> "an amount cannot be negative, but is " + amount);
        violations.check(
                amount.compareTo(LARGEST_AMOUNT) <= 0,
                path,
                "AMOUNT_TOO_LARGE",
                () -> "amounts end at 1,000,000,000,000,000; check the unit of " + amount);
    }
}
