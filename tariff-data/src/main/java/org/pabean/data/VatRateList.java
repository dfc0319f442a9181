package org.pabean.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.data.internal.CheckedRow;
import org.pabean.data.internal.OfficialFile;
import org.pabean.data.internal.PeriodCheck;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.levy.LevyRates;
import org.pabean.levy.VatRate;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/**
 * Rates of VAT read from an official file, so that a change of the law needs no new release.
 *
 * <p>The file is CSV with the columns {@code rate_pct}, {@code base} (the part of the import value that ordinary goods are
 * taxed on, such as {@code 11/12}; the whole if empty), {@code from}, {@code to} and {@code instrument}: one row for a rate
 * and its days. The file is read whole or not at all.
 */
public final class VatRateList {

    private static final List<String> COLUMNS = List.of("rate_pct", "base", "from", "to", "instrument");
    private static final Fraction MOST_PERCENT = Fraction.of(100);

    private record Dated(CheckedRow.Period period, VatRate rate) {}

    private final String name;
    private final List<Dated> rates;

    private VatRateList(String name, List<Dated> rates) {
        this.name = name;
        this.rates = List.copyOf(rates);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws org.pabean.law.InvalidInputException with every fault of the file, each with its row
     */
    public static VatRateList read(Path file) throws IOException {
        return parse(OfficialFile.nameOf(file), OfficialFile.text(file));
    }

    /**
     * Reads the text of a file.
     *
     * @throws org.pabean.law.InvalidInputException with every fault of the text, each with its row
     */
    public static VatRateList parse(String name, String text) {
        OfficialFile file = OfficialFile.read(name, text, COLUMNS, List.of());
        List<Dated> rates = new ArrayList<>();
        PeriodCheck periods = new PeriodCheck();
        for (CheckedRow row : file.rows()) {
            readRow(row, name, periods).ifPresent(rates::add);
        }
        file.refuseIfAnythingIsWrong();
        return new VatRateList(name, rates);
    }

    private static Optional<Dated> readRow(CheckedRow row, String name, PeriodCheck periods) {
        Optional<Fraction> percent = row.number("rate_pct", row.text("rate_pct"));
        Optional<Fraction> base = base(row);
        Optional<CheckedRow.Period> period = row.period("from", "to");
        Optional<String> instrument = row.required("instrument");
        if (percent.isPresent() && percent.get().compareTo(MOST_PERCENT) > 0) {
            row.refuse("rate_pct", "RATE_OUT_OF_BOUNDS", "VAT is at most 100 %");
        }
        period.ifPresent(days -> periods.add("VAT", row, days, "from"));
        if (percent.isEmpty() || base.isEmpty() || period.isEmpty() || instrument.isEmpty()) {
            return Optional.empty();
        }
        Citation citation = Citation.verified(instrument.get(), "(" + name + ")");
        return Optional.of(
                new Dated(period.get(), new VatRate(Percent.ofValue(percent.get()), base.get(), citation, citation)));
    }

    private static Optional<Fraction> base(CheckedRow row) {
        String text = row.text("base");
        if (text.isEmpty()) {
            return Optional.of(Fraction.ONE);
        }
        if (!text.matches("[1-9]\\d{0,5}/[1-9]\\d{0,5}")) {
            row.refuse("base", "BASE_MALFORMED", "write the part as a quotient such as 11/12, or leave it empty");
            return Optional.empty();
        }
        String[] parts = text.split("/", 2);
        Fraction base = Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        if (base.compareTo(Fraction.ONE) > 0) {
            row.refuse("base", "BASE_OUT_OF_BOUNDS", text + " is more than the whole import value");
            return Optional.empty();
        }
        return Optional.of(base);
    }

    /** The rate of a day, if the file has one. */
    public Optional<VatRate> find(LocalDate day) {
        CheckedRow.Period asked = new CheckedRow.Period(day, day);
        return rates.stream()
                .filter(dated -> dated.period().overlaps(asked))
                .map(Dated::rate)
                .findFirst();
    }

    /** What the file knows. */
    public Coverage coverage() {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Dated dated : rates) {
            first = first.isBefore(dated.period().from())
                    ? first
                    : dated.period().from();
            last = last.isAfter(dated.period().to()) ? last : dated.period().to();
        }
        return new Coverage(name, "official file", first, last, rates.size(), name, Confidence.VERIFIED, List.of());
    }

    /** The rates of another source, with VAT as this file has it. */
    public LevyRates over(LevyRates base) {
        return new VatListedRates(this, base);
    }
}
