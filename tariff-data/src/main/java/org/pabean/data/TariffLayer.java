package org.pabean.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.data.internal.BookBuilder;
import org.pabean.data.internal.BookDay;
import org.pabean.data.internal.CheckedRate;
import org.pabean.data.internal.CheckedRow;
import org.pabean.data.internal.OfficialFile;
import org.pabean.data.internal.PeriodCheck;
import org.pabean.data.internal.TariffBook;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.TariffEntry;

/**
 * General rates of import duty read from an official file, to be laid over another tariff: see
 * {@link BundledTariff#overlaidBy}.
 *
 * <p>The file is CSV with the columns {@code hs8}, {@code ad_valorem_pct}, {@code specific_amount},
 * {@code specific_unit}, {@code from}, {@code to} and {@code instrument}: one row for a line and a period. A row has either
 * a percentage from 0 to 150, or rupiah with a unit (KG, LITER, MINUTE, M, M2, or a UN/ECE code); {@code to} may be empty.
 * The file is read whole or not at all.
 */
public final class TariffLayer {

    private static final List<String> COLUMNS =
            List.of("hs8", "ad_valorem_pct", "specific_amount", "specific_unit", "from", "to", "instrument");

    private final String name;
    private final TariffBook book;

    private TariffLayer(String name, TariffBook book) {
        this.name = name;
        this.book = book;
    }

    /**
     * Reads a file; the layer bears its name.
     *
     * @throws IOException if the file cannot be read
     * @throws org.pabean.law.InvalidInputException with every fault of the file, each with its row
     */
    public static TariffLayer read(Path file) throws IOException {
        return parse(OfficialFile.nameOf(file), OfficialFile.text(file));
    }

    /**
     * Reads the text of a file.
     *
     * @param name the name of the layer, which an explanation shows
     * @param text the rows
     * @throws org.pabean.law.InvalidInputException with every fault of the text, each with its row
     */
    public static TariffLayer parse(String name, String text) {
        OfficialFile file = OfficialFile.read(name, text, COLUMNS, List.of());
        BookBuilder book = new BookBuilder();
        PeriodCheck periods = new PeriodCheck();
        for (CheckedRow row : file.rows()) {
            readRow(row, name, book, periods);
        }
        file.refuseIfAnythingIsWrong();
        return new TariffLayer(name, book.build());
    }

    private static void readRow(CheckedRow row, String name, BookBuilder book, PeriodCheck periods) {
        Optional<HsCode> line = row.line("hs8");
        Optional<DutyRate> duty = CheckedRate.of(row, "ad_valorem_pct", "specific_amount", "specific_unit");
        Optional<CheckedRow.Period> period = row.period("from", "to");
        Optional<String> instrument = row.required("instrument");
        if (line.isPresent() && period.isPresent()) {
            boolean noted = periods.add(line.get().toString(), row, period.get(), "hs8");
            if (noted && duty.isPresent() && instrument.isPresent()) {
                Citation citation = Citation.verified(instrument.get(), "(" + name + ")");
                book.add(line.get(), period.get(), new TariffEntry(duty.get(), citation, name));
            }
        }
    }

    /** The name of the layer. */
    public String name() {
        return name;
    }

    /** The rate of a line on a day, if the layer has one. */
    public Optional<TariffEntry> find(HsCode line, LocalDate day) {
        BookDay entries = on(day);
        int index = line.isLine() ? entries.indexOf(line.number()) : BookDay.NONE;
        return index < 0 ? Optional.empty() : Optional.of(entries.entry(index));
    }

    /** Every row, in the order of lines. */
    public List<Row> rows() {
        return book.rows().stream()
                .map(row -> new Row(row.line(), row.from(), row.to(), row.entry()))
                .toList();
    }

    /**
     * A rate and its days.
     *
     * @param line the tariff line
     * @param from first day
     * @param to last day; {@link LocalDate#MAX} if it has no end
     * @param entry the rate
     */
    public record Row(HsCode line, LocalDate from, LocalDate to, TariffEntry entry) {}

    /** What the layer knows. */
    public Coverage coverage() {
        return new Coverage(
                name,
                "official file",
                book.firstDay(),
                book.lastDay(),
                book.size(),
                name,
                Confidence.VERIFIED,
                List.of());
    }

    BookDay on(LocalDate day) {
        return book.on(day);
    }

    boolean knows(HsCode line) {
        return book.knows(line);
    }
}
