package org.pabean.data;

import java.io.IOException;
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
import org.pabean.tariff.AgreementCode;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.MissingPreferenceScheduleException;
import org.pabean.tariff.PreferenceRate;
import org.pabean.tariff.PreferenceRates;
import org.pabean.tariff.RateCondition;
import org.pabean.tariff.ScheduledRate;

/**
 * Schedules of trade agreements read from an official file.
 *
 * <p>The file is CSV with the columns {@code scheme}, {@code partner} (two capitals), {@code hs8}, {@code is_ex} (Y where
 * only a part of the line is meant), {@code rate_pct}, {@code specific_amount}, {@code specific_unit}, {@code from},
 * {@code to}, {@code condition} (a code of {@link RateCondition}, or empty) and {@code instrument}: one row for an agreement, a partner, a line and a period. The file
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

    private record Dated(HsCode line, CheckedRow.Period period, PreferenceRate rate) {}

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
        return parse(OfficialFile.nameOf(file), OfficialFile.text(file));
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
                first = first.isBefore(period.get().from())
                        ? first
                        : period.get().from();
                last = last.isAfter(period.get().to()) ? last : period.get().to();
            }
            readRow(row, confidence, period, rates, periods);
        }
        file.refuseIfAnythingIsWrong();
        return new PreferenceSchedule(
                new Layer(name, confidence), file.rows().size(), rates, new CheckedRow.Period(first, last));
    }

    private static void readRow(
            CheckedRow row,
            Confidence confidence,
            Optional<CheckedRow.Period> period,
            Map<String, List<Dated>> rates,
            PeriodCheck periods) {
        Optional<AgreementCode> agreement = agreement(row);
        Optional<Country> partner = row.country("partner");
        Optional<HsCode> line = row.line("hs8");
        Optional<DutyRate> duty = CheckedRate.of(row, "rate_pct", "specific_amount", "specific_unit");
        Optional<String> instrument = row.required("instrument");
        Optional<RateCondition> condition = condition(row);
        checkFlag(row);
        if (agreement.isEmpty() || partner.isEmpty() || line.isEmpty() || period.isEmpty()) {
            return;
        }
        String schedule = key(agreement.get(), partner.get());
        String thing = (schedule + " " + line.get() + " " + row.text("condition")).strip();
        boolean noted = periods.add(thing, row, period.get(), "hs8");
        if (noted && duty.isPresent() && instrument.isPresent()) {
            PreferenceRate rate = new PreferenceRate(
                    ScheduledRate.of(duty.get()),
                    condition,
                    row.text("is_ex").equals("Y"),
                    new Citation(instrument.get(), "", confidence));
            rates.computeIfAbsent(schedule, key -> new ArrayList<>()).add(new Dated(line.get(), period.get(), rate));
        }
    }

    private static Optional<AgreementCode> agreement(CheckedRow row) {
        Optional<String> text = row.required("scheme");
        if (text.isPresent() && !text.get().matches("[A-Z][A-Z0-9-]{1,19}")) {
            row.refuse("scheme", "SCHEME_MALFORMED", "\"" + text.get() + "\" is no agreement; write it as in IE-CEPA");
            return Optional.empty();
        }
        return text.map(AgreementCode::of);
    }

    private static Optional<RateCondition> condition(CheckedRow row) {
        String text = row.text("condition");
        Optional<RateCondition> condition = RateCondition.ofCode(text);
        if (condition.isEmpty() && !text.isEmpty()) {
            row.refuse("condition", "CONDITION_UNKNOWN", "\"" + text + "\" is not a condition that schedules know");
        }
        return condition;
    }

    private static void checkFlag(CheckedRow row) {
        String flag = row.text("is_ex");
        if (!flag.isEmpty() && !flag.equals("Y") && !flag.equals("N")) {
            row.refuse(
                    "is_ex", "FLAG_UNKNOWN", "write Y where only a part of the line is meant, N or nothing elsewhere");
        }
    }

    private static String key(AgreementCode agreement, Country partner) {
        return agreement + " " + partner;
    }

    @Override
    public List<PreferenceRate> rates(AgreementCode agreement, Country partner, HsCode line, LocalDate day) {
        CheckedRow.Period asked = new CheckedRow.Period(day, day);
        List<Dated> schedule = rates.getOrDefault(key(agreement, partner), List.of()).stream()
                .filter(dated -> dated.period().overlaps(asked))
                .toList();
        if (schedule.isEmpty()) {
            throw new MissingPreferenceScheduleException(agreement, partner, line, day);
        }
        return schedule.stream()
                .filter(dated -> dated.line().equals(line))
                .map(Dated::rate)
                .toList();
    }

    @Override
    public List<Coverage> coverage() {
        return List.of(new Coverage(
                layer.name(),
                "official file",
                span.from(),
                span.to(),
                size,
                layer.name(),
                layer.confidence(),
                List.of()));
    }
}
