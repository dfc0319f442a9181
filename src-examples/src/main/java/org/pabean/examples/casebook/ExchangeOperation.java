package org.pabean.examples.casebook;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pabean.examples.json.Facts;
import org.pabean.examples.json.SpotReader;
import org.pabean.law.Citation;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/** Finds the customs exchange rate of a day and converts an amount. */
final class ExchangeOperation implements CaseOperation {

    private final ExchangeRates decrees;

    ExchangeOperation(ExchangeRates decrees) {
        this.decrees = decrees;
    }

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public CaseAnswer answer(Facts input, LocalDate date) {
        CurrencyCode currency =
                input.required("currency", input.word("currency", CurrencyCode::of), CurrencyCode.of("XXX"));
        LocalDate day = input.date("date").orElse(date);
        Optional<Fraction> amount = input.number("amount");
        Optional<ExchangeRate> rate = rate(input, currency, day);
        input.refuseIfFaulty();
        CaseAnswer answer = new CaseAnswer().put("rateFound", rate.isPresent());
        rate.ifPresent(found -> {
            answer.put("rate", found.rupiahPerUnit());
            answer.put("validFrom", found.validFrom());
            answer.put("validTo", found.validTo());
            amount.ifPresent(units -> answer.put("rupiah", found.convert(new Money(currency, units))));
        });
        return answer;
    }

    private Optional<ExchangeRate> rate(Facts input, CurrencyCode currency, LocalDate day) {
        Optional<Fraction> usdRate = input.number("usdRate");
        Optional<Facts> decree = input.object("decree");
        Optional<Fraction> spot = input.object("spot").flatMap(SpotReader::usdPerUnit);
        if (spot.isEmpty()) {
            return found(decree, currency, day);
        }
        Optional<ExchangeRate> usd = usdRate.map(rupiah -> ExchangeRate.supplied(CurrencyCode.USD, rupiah, 1))
                .or(() -> found(decree, CurrencyCode.USD, day));
        return usd.map(dollar -> ExchangeRate.cross(currency, spot.get(), dollar));
    }

    private Optional<ExchangeRate> found(Optional<Facts> decree, CurrencyCode currency, LocalDate day) {
        return decree.isPresent()
                ? ofDecree(decree.get(), currency)
                        .filter(rate -> !day.isBefore(rate.validFrom()) && !day.isAfter(rate.validTo()))
                : decrees.find(currency, day);
    }

    private static Optional<ExchangeRate> ofDecree(Facts decree, CurrencyCode currency) {
        String number = decree.required("number", decree.text("number"), "decree");
        LocalDate from = decree.required("validFrom", decree.date("validFrom"), LocalDate.MIN);
        LocalDate to = decree.required("validTo", decree.date("validTo"), LocalDate.MAX);
        Optional<ExchangeRate> result = Optional.empty();
        for (Map.Entry<String, Facts> each : decree.objectsByName("rates").entrySet()) {
            Facts rate = each.getValue();
            Fraction rupiah = rate.required("rupiah", rate.number("rupiah"), Fraction.ONE);
            int per = rate.whole("per", 1);
            if (each.getKey().equals(currency.code())) {
                Citation citation = Citation.verified(number, "");
                result = Optional.of(new ExchangeRate(currency, rupiah, per, from, to, citation));
            }
        }
        return result;
    }
}
