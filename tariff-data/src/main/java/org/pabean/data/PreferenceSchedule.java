package org.pabean.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pabean.data.internal.CheckedRate;
import org.pabean.data.internal.CheckedRow;
import org.pabean.data.internal.OfficialFile;
import org.pabean.data.internal.PeriodCheck;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.PreferenceRate;
import org.pabean.tariff.PreferenceRates;
import org.pabean.tariff.TradeRemedy.Extent;

/**
 * Schedules of trade agreements read from an official file.
 *
 * <p>The file is CSV with the columns {@code scheme}, {@code partner} (two capitals), {@code hs8}, {@code is_ex} (Y where
 * only a part of the line is meant), {@code rate_pct}, {@code specific_amount}, {@code specific_unit}, {@code from},
 * {@code to}, {@code condition} and {@code instrument}: one row for an agreement, a partner, a line and a period. The file
 * is read whole or not at all.
 */
public final class PreferenceSchedule implements PreferenceRates {

    private static final List<String> COLUMNS = List.of(
            "scheme",
            "partner",
            "hs8",
            "is_ex",
            "rate_pct",
            "specific_amount",
            "specific_unit",
            "from",
            "to",
            "condition",
            "instrument");

    private record Layer(String name, Confidence confidence) {}

    private record Dated(CheckedRow.Period period, PreferenceRate rate) {}

    private final Layer layer;
    private final int size;
    private final Map<String, List<Dated>> rates;
    private final CheckedRow.Period span;

    private PreferenceSchedule(Layer layer, int size, Map<String, List<Dated>> rates, CheckedRow.Period span) {
        this.layer = layer;
        this.size = size;
        this.rates = rates;
        this.span = span;
    }

    /**
     * Reads a file; the schedule bears its name.
     *
     * @throws IOException if the file cannot be read
     * @throws org.pabean.law.InvalidInputException with every fault of the file, each with its row
     */
    public static PreferenceSchedule read(Path file) throws IOException {
        return parse(OverlaidTariff.nameOf(file), Files.readString(file));
    }

    /**
     * Reads the text of a file.
     *
     * @throws org.pabean.law.InvalidInputException with every fault of the text, each with its row
     */
    public static PreferenceSchedule parse(String name, String text) {
        return parse(name, text, Confidence.VERIFIED);
    }

    static PreferenceSchedule parse(String name, String text, Confidence confidence) {
        OfficialFile file = OfficialFile.read(name, text, COLUMNS, List.of());
        Map<String, List<Dated>> rates = new HashMap<>();
        PeriodCheck periods = new PeriodCheck();
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (CheckedRow row : file.rows()) {
            Optional<CheckedRow.Period> period = row.period("from", "to");
            if (period.isPresent()) {
                first = first.isBefore(period.get().from()) ? first : period.get().from();
                last = last.isAfter(period.get().to()) ? last : period.get().to();
            }
            readRow(row, new Layer(name, confidence), period, rates, periods);
        }
        file.refuseIfAnythingIsWrong();
        return new PreferenceSchedule(
                new Layer(name, confidence), file.rows().size(), rates, new CheckedRow.Period(first, last));
    }

    private static void readRow(
            CheckedRow row,
            Layer layer,
            Optional<CheckedRow.Period> period,
            Map<String, List<Dated>> rates,
            PeriodCheck periods) {
        Optional<String> scheme = row.required("scheme");
        Optional<Country> partner = row.country("partner");
        Optional<HsCode> line = row.line("hs8");
        Optional<DutyRate> duty = CheckedRate.of(row, "rate_pct", "specific_amount", "specific_unit");
        Optional<String> instrument = row.required("instrument");
        if (scheme.isEmpty() || partner.isEmpty() || line.isEmpty() || period.isEmpty()) {
            return;
        }
        String condition = row.text("condition");
        String thing = key(scheme.get(), partner.get(), line.get());
        periods.add((thing + " " + condition).strip(), row, period.get(), "hs8");
        if (duty.isPresent() && instrument.isPresent()) {
            Extent extent = row.text("is_ex").equals("Y") ? Extent.PART_OF_LINE : Extent.WHOLE_LINE;
            Citation citation = new Citation(instrument.get(), "", layer.confidence());
            PreferenceRate rate = new PreferenceRate(duty.get(), extent, condition, citation, layer.name());
            rates.computeIfAbsent(thing, key -> new ArrayList<>()).add(new Dated(period.get(), rate));
        }
    }

    private static String key(String scheme, Country partner, HsCode line) {
        return scheme + " " + partner + " " + line;
    }

    @Override
    public List<PreferenceRate> find(String scheme, Country partner, HsCode line, LocalDate day) {
        CheckedRow.Period asked = new CheckedRow.Period(day, day);
        return rates.getOrDefault(key(scheme, partner, line), List.of()).stream()
                .filter(dated -> dated.period().overlaps(asked))
                .map(Dated::rate)
                .toList();
    }

    @Override
    public List<Coverage> coverage() {
        return List.of(
                new Coverage(
                layer.name(), "", span.from(), span.to(), size, layer.name(), layer.confidence(), List.of()));
    }
}
