package org.pabean.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.data.internal.CheckedRow;
import org.pabean.data.internal.CodeTable;
import org.pabean.data.internal.OfficialFile;
import org.pabean.data.internal.PeriodCheck;
import org.pabean.goods.HsCode;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.levy.LevyRates;
import org.pabean.tariff.IncomeTaxClass;

/**
 * The lists of the income-tax regulation, article 22, read from an official file.
 *
 * <p>The file is CSV with the columns {@code class} (LIST_A, LIST_B, STAPLE or GOLD_BAR), {@code hs} (4, 6 or 8 digits),
 * {@code from}, {@code to} and {@code instrument}: one row for a code and a period. It is taken as complete for its days:
 * a line that stands on no list belongs to all other goods. The file is read whole or not at all.
 */
public final class IncomeTaxLists {

    private static final List<String> COLUMNS = List.of("class", "hs", "from", "to", "instrument");

    private final String name;
    private final CodeTable<IncomeTaxClass> table;

    private IncomeTaxLists(String name, CodeTable<IncomeTaxClass> table) {
        this.name = name;
        this.table = table;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws org.pabean.law.InvalidInputException with every fault of the file, each with its row
     */
    public static IncomeTaxLists read(Path file) throws IOException {
        return parse(OfficialFile.nameOf(file), OfficialFile.text(file));
    }

    /**
     * Reads the text of a file.
     *
     * @throws org.pabean.law.InvalidInputException with every fault of the text, each with its row
     */
    public static IncomeTaxLists parse(String name, String text) {
        OfficialFile file = OfficialFile.read(name, text, COLUMNS, List.of());
        List<CodeTable.Row<IncomeTaxClass>> rows = new ArrayList<>();
        PeriodCheck periods = new PeriodCheck();
        for (CheckedRow row : file.rows()) {
            Optional<IncomeTaxClass> listed = listed(row);
            Optional<HsCode> code = row.code("hs", row.text("hs"));
            Optional<CheckedRow.Period> period = row.period("from", "to");
            row.required("instrument");
            if (code.isPresent() && period.isPresent()) {
                boolean noted = periods.add(code.get().toString(), row, period.get(), "hs");
                listed.filter(goods -> noted)
                        .ifPresent(goods -> rows.add(new CodeTable.Row<>(code.get(), period.get(), goods)));
            }
        }
        file.refuseIfAnythingIsWrong();
        return new IncomeTaxLists(name, new CodeTable<>(rows));
    }

    private static Optional<IncomeTaxClass> listed(CheckedRow row) {
        String text = row.text("class");
        for (IncomeTaxClass goods : IncomeTaxClass.values()) {
            if (goods != IncomeTaxClass.OTHER && goods.name().equals(text)) {
                return Optional.of(goods);
            }
        }
        row.refuse("class", "CLASS_UNKNOWN", "write LIST_A, LIST_B, STAPLE or GOLD_BAR, not \"" + text + "\"");
        return Optional.empty();
    }

    /** The class of a line on a day; empty for days that the file does not reach. */
    public Optional<IncomeTaxClass> find(HsCode line, LocalDate day) {
        return coverage().contains(day)
                ? Optional.of(table.find(line, day).orElse(IncomeTaxClass.OTHER))
                : Optional.empty();
    }

    /** What the file knows. */
    public Coverage coverage() {
        return new Coverage(
                name,
                "official file",
                table.firstDay(),
                table.lastDay(),
                table.size(),
                name,
                Confidence.VERIFIED,
                List.of());
    }

    /** The rates of another source, with the goods classed by these lists. */
    public LevyRates over(LevyRates base) {
        return new ClassedLevyRates(this, base);
    }
}
