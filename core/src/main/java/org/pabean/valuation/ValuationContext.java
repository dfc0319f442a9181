package org.pabean.valuation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.pabean.declaration.DocumentType;
import org.pabean.goods.CountryFacts;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.money.DayRates;

/**
 * The law under which goods are valued: the day, the answers to its open points, and the data it needs.
 *
 * @param form the form of declaration, since parcels are valued without the insurance that nobody states
 * @param day the registration date of the declaration, which decides the rules (Customs Law art. 30)
 * @param readings the answers chosen for open points of law
 * @param countries in which region of the freight norm a country lies
 * @param normDecimals to how many decimals of the currency freight and insurance by norm are rounded, half up; empty to
 *     leave them exact, since no text orders a rounding
 * @param rates the exchange rates of the declaration, by which amounts in another currency than the price are converted;
 *     empty if there are none, so that such amounts are refused
 */
public record ValuationContext(
        DocumentType form,
        LocalDate day,
        Readings readings,
        CountryFacts countries,
        OptionalInt normDecimals,
        Optional<DayRates> rates) {

    /** More than any currency has. */
    private static final int MOST_DECIMALS = 9;

    /** Refuses null, a negative number of decimals, and more than nine. */
    public ValuationContext {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(readings, "readings");
        Objects.requireNonNull(countries, "countries");
        Objects.requireNonNull(rates, "rates");
        int decimals = normDecimals.orElse(0);
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new IllegalArgumentException("norms cannot be rounded to " + decimals + " decimals");
        }
    }

    /** The law of a day for goods that an import declaration states, with default readings and exact norms. */
    public static ValuationContext on(LocalDate day, CountryFacts countries) {
        return new ValuationContext(
                DocumentType.IMPORT_DECLARATION,
                day,
                Readings.defaults(),
                countries,
                OptionalInt.empty(),
                Optional.empty());
    }

    /** The same for goods that another form of declaration states. */
    public ValuationContext statedIn(DocumentType other) {
        return new ValuationContext(other, day, readings, countries, normDecimals, rates);
    }

    /** The same with other answers to the open points. */
    public ValuationContext with(Readings others) {
        return new ValuationContext(form, day, others, countries, normDecimals, rates);
    }

    /** The same with one open point read in this way. */
    public ValuationContext with(Reading reading) {
        return with(readings.with(reading));
    }

    /** The same with norms rounded half up to so many decimals. */
    public ValuationContext roundingNormsTo(int decimals) {
        return new ValuationContext(form, day, readings, countries, OptionalInt.of(decimals), rates);
    }

    /** The same with these exchange rates. */
    public ValuationContext with(DayRates ofDeclaration) {
        return new ValuationContext(form, day, readings, countries, normDecimals, Optional.of(ofDeclaration));
    }
}
