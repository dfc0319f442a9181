package org.pabean.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Coverage;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;

/** Exchange rates of one source, and where it is silent those of another. */
public final class OverlaidExchangeRates implements ExchangeRates {

    private final ExchangeRates first;
    private final ExchangeRates second;

    /** Asks the first source before the second. */
    public OverlaidExchangeRates(ExchangeRates first, ExchangeRates second) {
        this.first = Objects.requireNonNull(first, "first");
        this.second = Objects.requireNonNull(second, "second");
    }

    @Override
    public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
        return first.find(currency, day).or(() -> second.find(currency, day));
    }

    /** Both sources as one: the gaps of each may be filled by the other. */
    @Override
    public Coverage coverage() {
        Coverage a = first.coverage();
        Coverage b = second.coverage();
        List<Wording> gaps = new ArrayList<>(a.gaps());
        gaps.addAll(b.gaps());
        return new Coverage(
                a.name() + " over " + b.name(),
                (a.version() + " " + b.version()).strip(),
                a.firstDay().isBefore(b.firstDay()) ? a.firstDay() : b.firstDay(),
                a.lastDay().isAfter(b.lastDay()) ? a.lastDay() : b.lastDay(),
                a.rows() + b.rows(),
                a.source() + "; " + b.source(),
                a.confidence().compareTo(b.confidence()) > 0 ? a.confidence() : b.confidence(),
                gaps);
    }
}
