package org.pabean.regime;

import java.util.List;
import java.util.Objects;
import org.pabean.declaration.Declaration;
import org.pabean.law.Readings;
import org.pabean.money.DayRates;
import org.pabean.money.Rupiah;
import org.pabean.tariff.TariffSchedule;

/**
 * All that a regime rules from.
 *
 * @param declaration what was declared
 * @param items the items with their customs values, in the order of the declaration
 * @param book the tariff book of the day of registration
 * @param rates the exchange rates of the declaration
 * @param readings the answers chosen for open points of law
 */
public record RegimeCase(
        Declaration declaration, List<DutiableItem> items, TariffSchedule book, DayRates rates, Readings readings) {

    /** Copies the items and refuses null. */
    public RegimeCase {
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(book, "book");
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(readings, "readings");
        items = List.copyOf(items);
    }

    /** The customs value of all items, before any allowance. */
    public Rupiah customsValue() {
        return Rupiah.sum(items.stream().map(DutiableItem::customsValue).toList());
    }
}
