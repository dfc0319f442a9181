package org.pabean.data.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.RemedyRate;
import org.pabean.tariff.TradeRemedy.DayCertainty;
import org.pabean.tariff.TradeRemedy.Extent;

/** Reads trade remedies of an official file. Not for sharing between threads. */
public final class RemedyFile {

    private static final List<String> COLUMNS = List.of(
            "measure_id",
            "type",
            "hs8",
            "hs8_ex",
            "country",
            "exporter",
            "rate_pct",
            "amount_idr",
            "unit",
            "from",
            "to",
            "instrument");

    private final List<RemedyTable.Cover> covers = new ArrayList<>();
    private final List<RemedyRow> rows = new ArrayList<>();
    private final PeriodCheck periods = new PeriodCheck();

    private RemedyFile() {}

    /**
     * Reads the text of a file.
     *
     * @throws org.pabean.law.InvalidInputException with every fault of the text, each with its row
     */
    public static RemedyTable parse(String name, String text) {
        OfficialFile file = OfficialFile.read(name, text, COLUMNS, List.of("product", "exempt_country_count"));
        RemedyFile reader = new RemedyFile();
        file.rows().forEach(reader::readRow);
        file.refuseIfAnythingIsWrong();
        return new RemedyTable(reader.covers, reader.rows);
    }

    private void readRow(CheckedRow row) {
        Optional<String> measure = row.required("measure_id");
        Optional<Levy> levy = levy(row);
        boolean everywhere = row.text("country").equals("*");
        Optional<String> country =
                everywhere ? Optional.of("*") : row.country("country").map(Country::code);
        Optional<DutyRate> rate = CheckedRate.of(row, "rate_pct", "amount_idr", "unit");
        Optional<CheckedRow.Period> period = row.period("from", "to");
        Optional<String> instrument = row.required("instrument");
        // Each row has lines of its own, so it stands as a group of its own.
        String group = measure.orElse("") + "/" + row.number();
        boolean whole = cover(row, "hs8", group, Extent.WHOLE_LINE);
        boolean part = cover(row, "hs8_ex", group, Extent.PART_OF_LINE);
        if (!whole && !part) {
            row.refuse("hs8", "LINES_MISSING", "name the tariff lines of the measure, separated by semicolons");
        }
        if (measure.isEmpty() || levy.isEmpty() || country.isEmpty() || rate.isEmpty()) {
            return;
        }
        if (period.isPresent() && instrument.isPresent()) {
            String thing = measure.get() + " " + row.text("hs8") + row.text("hs8_ex") + " " + country.get() + " "
                    + row.text("exporter");
            periods.add(thing.strip(), row, period.get(), "measure_id");
            rows.add(new RemedyRow(
                    group,
                    levy.get(),
                    country.get(),
                    RemedyTable.exporterRate(
                            row.text("exporter").isEmpty() ? "*" : row.text("exporter"),
                            new RemedyRate.Known(rate.get())),
                    period.get().from(),
                    period.get().to(),
                    DayCertainty.STATED,
                    exempt(row),
                    Citation.verified(instrument.get(), "")));
        }
    }

    private static Optional<Levy> levy(CheckedRow row) {
        return switch (row.text("type")) {
            case "BMAD" -> Optional.of(Levy.ANTI_DUMPING_DUTY);
            case "BMI" -> Optional.of(Levy.COUNTERVAILING_DUTY);
            case "BMTP" -> Optional.of(Levy.SAFEGUARD_DUTY);
            case "BMP" -> Optional.of(Levy.RETALIATORY_DUTY);
            default -> {
                row.refuse("type", "LEVY_UNKNOWN", "write BMAD, BMI, BMTP or BMP, not \"" + row.text("type") + "\"");
                yield Optional.empty();
            }
        };
    }

    private boolean cover(CheckedRow row, String column, String group, Extent extent) {
        if (row.text(column).isEmpty()) {
            return false;
        }
        for (String text : row.text(column).split(";", -1)) {
            Optional<HsCode> code = row.code(column, text.strip());
            code.ifPresent(found -> covers.add(new RemedyTable.Cover(found, group, extent)));
        }
        return true;
    }

    private static OptionalInt exempt(CheckedRow row) {
        String text = row.text("exempt_country_count");
        if (text.matches("\\d{1,3}")) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        if (!text.isEmpty()) {
            row.refuse("exempt_country_count", "COUNT_MALFORMED", "\"" + text + "\" is no number of countries");
        }
        return OptionalInt.empty();
    }
}
