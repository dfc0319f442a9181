package org.pabean.examples.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pabean.assessment.Assessment;
import org.pabean.assessment.Assessor;
import org.pabean.assessment.ReferenceData;
import org.pabean.goods.HsCode;
import org.pabean.law.Citation;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;
import org.pabean.law.InvalidInputException;
import org.pabean.law.Timeline;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.UnknownTariffLineException;

/** An own tariff provider: a table with one row for a line and the first day of its rate, the rows of a line in order. */
public final class CsvTariff implements TariffProvider {

    private static final String TABLE = """
            line,percent,first day,regulation
            84821000,5,2025-01-01,Trade desk table 1
            64041990,25,2025-01-01,Trade desk table 1
            84821000,7.5,2026-07-01,Trade desk table 2
            85171300,0,2026-07-01,Trade desk table 2
            """;

    private final Coverage coverage;
    private final Map<HsCode, Timeline<TariffEntry>> lines;

    private CsvTariff(Coverage coverage, Map<HsCode, Timeline<TariffEntry>> lines) {
        this.coverage = coverage;
        this.lines = lines;
    }

    /** Reads a table; its name is the layer that an entry tells. */
    public static CsvTariff parse(String name, String table) {
        List<String[]> rows =
                table.lines().skip(1).map(row -> row.split(",", -1)).toList();
        Map<HsCode, Timeline.Builder<TariffEntry>> lines = new TreeMap<>();
        for (String[] row : rows) {
            Citation regulation = Citation.unverified(row[3], "");
            lines.computeIfAbsent(HsCode.of(row[0]), line -> Timeline.of("the duty on " + line))
                    .from(row[2], new TariffEntry(DutyRate.percent(row[1]), regulation, name), regulation);
        }
        LocalDate first = Collections.min(
                rows.stream().map(row -> LocalDate.parse(row[2])).toList());
        Map<HsCode, Timeline<TariffEntry>> finished = new TreeMap<>();
        lines.forEach((line, rates) -> finished.put(line, rates.build()));
        return new CsvTariff(
                new Coverage(name, "1", first, LocalDate.MAX, rows.size(), name, Confidence.UNVERIFIED, List.of()),
                finished);
    }

    @Override
    public TariffSchedule on(LocalDate day) {
        if (!coverage.contains(day)) {
            throw new DateOutsideDataException(coverage.name(), day, coverage.firstDay(), coverage.lastDay());
        }
        return new Book(day, lines);
    }

    @Override
    public List<Coverage> coverage() {
        return List.of(coverage);
    }

    private record Book(LocalDate day, Map<HsCode, Timeline<TariffEntry>> lines) implements TariffSchedule {

        @Override
        public TariffEntry entry(HsCode line) {
            return Optional.ofNullable(lines.get(line))
                    .orElseThrow(() -> new UnknownTariffLineException(line))
                    .find(day)
                    .orElseThrow(() -> new TariffLineNotInForceException(line, day))
                    .value();
        }
    }

    /** Assesses bearings by the bundled book and by the table, on both sides of its change. */
    public static void run(PrintStream out) {
        Assessor bundled = Assessor.standard();
        Assessor own = Assessor.of(ReferenceData.standard().withTariff(parse("Trade desk", TABLE)));
        for (String day : List.of("2026-06-30", "2026-07-01")) {
            out.println(day + ": " + duty(bundled, day) + "; " + duty(own, day));
        }
        try {
            own.assess(Imports.of("8517.13.00", "900", "2026-06-30"));
        } catch (InvalidInputException refused) {
            refused.violations().forEach(out::println);
        }
    }

    private static String duty(Assessor assessor, String day) {
        Assessment assessment = assessor.assess(Imports.of("8482.10.00", "1000", day));
        TariffEntry entry = assessor.data().tariff().on(LocalDate.parse(day)).entry(HsCode.of("84821000"));
        return entry.duty() + " by " + entry.citation() + " is Rp " + assessment.amount(Levy.IMPORT_DUTY);
    }

    /** Runs the example. */
    public static void main(String[] arguments) {
        run(System.out);
    }
}
