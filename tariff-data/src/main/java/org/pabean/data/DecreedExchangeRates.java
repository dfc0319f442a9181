package org.pabean.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.data.internal.CheckedRow;
import org.pabean.data.internal.OfficialFile;
import org.pabean.data.internal.PeriodCheck;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.money.CurrencyCode;
import org.pabean.money.ExchangeRate;
import org.pabean.money.ExchangeRates;
import org.pabean.money.Fraction;

/**
 * Exchange-rate decrees read from an official file.
 *
 * <p>The file is CSV with the columns {@code kmk_number}, {@code valid_from}, {@code valid_to}, {@code currency},
 * {@code unit} (1 or 100) and {@code rupiah}: one row for a decree and a currency. The file is read whole or not at all.
 */
public final class DecreedExchangeRates implements ExchangeRates {

    private static final List<String> COLUMNS =
            List.of("kmk_number", "valid_from", "valid_to", "currency", "unit", "rupiah");

    private final String name;
    private final int size;
    private final Map<CurrencyCode, List<ExchangeRate>> rates;

    private DecreedExchangeRates(String name, int size, Map<CurrencyCode, List<ExchangeRate>> rates) {
        this.name = name;
        this.size = size;
        this.rates = rates;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws org.pabean.law.InvalidInputException with every fault of the file, each with its row
     */
    public static DecreedExchangeRates read(Path file) throws IOException {
        return parse(OfficialFile.nameOf(file), OfficialFile.text(file));
    }

    /**
     * Reads the text of a file.
     *
     * @throws org.pabean.law.InvalidInputException with every fault of the text, each with its row
     */
    public static DecreedExchangeRates parse(String name, String text) {
        OfficialFile file = OfficialFile.read(name, text, COLUMNS, List.of("source"));
        Map<CurrencyCode, List<ExchangeRate>> rates = new HashMap<>();
        PeriodCheck periods = new PeriodCheck();
        for (CheckedRow row : file.rows()) {
            readRow(row, periods)
                    .ifPresent(rate -> rates.computeIfAbsent(rate.currency(), key -> new ArrayList<>())
                            .add(rate));
        }
        file.refuseIfAnythingIsWrong();
        return new DecreedExchangeRates(name, file.rows().size(), rates);
    }

    private static Optional<ExchangeRate> readRow(CheckedRow row, PeriodCheck periods) {
        Optional<String> number = row.required("kmk_number");
        Optional<CurrencyCode> currency = currency(row);
        Optional<CheckedRow.Period> period = row.period("valid_from", "valid_to");
        Optional<Fraction> rupiah = rupiah(row);
        String unit = row.text("unit");
        if (!unit.equals("1") && !unit.equals("100")) {
            row.refuse("unit", "CURRENCY_UNIT_UNKNOWN", "a decree quotes 1 or 100 units, not \"" + unit + "\"");
        }
        if (currency.isPresent() && period.isPresent()) {
            periods.add(currency.get().code(), row, period.get(), "currency");
        }
        boolean complete = number.isPresent() && currency.isPresent() && period.isPresent() && rupiah.isPresent();
        if (!complete || !unit.matches("1(00)?")) {
            return Optional.empty();
        }
        Citation citation = Citation.verified("KMK " + number.get(), "");
        return Optional.of(new ExchangeRate(
                currency.get(),
                rupiah.get(),
                Integer.parseInt(unit),
                period.get().from(),
                period.get().to(),
                citation));
    }

    private static Optional<CurrencyCode> currency(CheckedRow row) {
        Optional<String> text = row.required("currency");
        if (text.isPresent() && !CurrencyCode.isKnown(text.get())) {
            row.refuse("currency", "CURRENCY_UNKNOWN", "ISO 4217 does not know the currency " + text.get());
            return Optional.empty();
        }
        return text.map(CurrencyCode::of);
    }

    private static Optional<Fraction> rupiah(CheckedRow row) {
        Optional<Fraction> rupiah = row.number("rupiah", row.text("rupiah"));
        if (rupiah.isPresent() && rupiah.get().signum() == 0) {
            row.refuse("rupiah", "EXCHANGE_RATE_ZERO", "an exchange rate is more than nought");
            return Optional.empty();
        }
        return rupiah;
    }

    /** These decrees, and where they are silent those of another source. */
    public ExchangeRates over(ExchangeRates base) {
        return new OverlaidExchangeRates(this, base);
    }

    @Override
    public Optional<ExchangeRate> find(CurrencyCode currency, LocalDate day) {
        for (ExchangeRate rate : rates.getOrDefault(currency, List.of())) {
            if (!day.isBefore(rate.validFrom()) && !day.isAfter(rate.validTo())) {
                return Optional.of(rate);
            }
        }
        return Optional.empty();
    }

    @Override
    public Coverage coverage() {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (List<ExchangeRate> own : rates.values()) {
            for (ExchangeRate rate : own) {
                first = first.isBefore(rate.validFrom()) ? first : rate.validFrom();
                last = last.isAfter(rate.validTo()) ? last : rate.validTo();
            }
        }
        return new Coverage(name, "official file", first, last, size, name, Confidence.VERIFIED, List.of());
    }
}
