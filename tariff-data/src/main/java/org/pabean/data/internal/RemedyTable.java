package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExporterRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.RemedyRate;
import org.pabean.tariff.TradeRemedy;

/** Trade remedies by the codes they cover: lines, or whole subheadings, headings and chapters. Immutable. */
public final class RemedyTable {

    /** One code that a group of a measure covers. */
    record Cover(HsCode code, String group, TradeRemedy.Extent extent) {}

    private final CodeIndex index;
    private final List<Cover> covers;
    private final Map<String, List<RemedyRow>> rows = new TreeMap<>();
    private final int size;

    RemedyTable(List<Cover> covers, List<RemedyRow> rows) {
        this.covers = CodeIndex.sorted(covers, Cover::code);
        this.index = new CodeIndex(this.covers.stream().map(Cover::code).toList());
        this.size = rows.size();
        rows.forEach(row -> this.rows
                .computeIfAbsent(row.group(), group -> new ArrayList<>())
                .add(row));
    }

    /** The bundled measures, read when they are first asked. */
    public static RemedyTable bundled() {
        return BUNDLED.get();
    }

    /** Whether a bundled measure covers the line on any day, whatever the origin; of the measures nothing is read for it. */
    public static boolean bundledMayReach(HsCode line) {
        return COVERS.get().index().containing(line).length > 0;
    }

    private static List<Cover> readCovers() {
        List<Cover> covers = new ArrayList<>();
        for (CsvRow row : Resources.table("trade-remedy-lines.csv").rows()) {
            covers.add(new Cover(HsCode.of(row.get("code")), row.get("measure"), extent(row.get("extent"))));
        }
        return CodeIndex.sorted(covers, Cover::code);
    }

    private static List<RemedyRow> readRows() {
        List<RemedyRow> rows = new ArrayList<>();
        for (CsvRow row : Resources.table("trade-remedies.csv").rows()) {
            rows.add(row(row));
        }
        return rows;
    }

    private static TradeRemedy.Extent extent(String text) {
        return text.equals("WHOLE") ? TradeRemedy.Extent.WHOLE_LINE : TradeRemedy.Extent.PART_OF_LINE;
    }

    private static RemedyRow row(CsvRow row) {
        String exempt = row.get("exempt_countries");
        return new RemedyRow(
                row.get("measure"),
                Levy.valueOf(row.get("levy")),
                row.get("country"),
                exporterRate(row.get("exporter"), rate(row)),
                row.from("from"),
                row.to("to"),
                TradeRemedy.DayCertainty.valueOf(row.get("dates")),
                exempt.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(exempt)),
                Citations.bundled().of(row.get("citation")));
    }

    /** The rate of an exporter: {@code *} stands for all others, an empty name for a table that is not known. */
    static ExporterRate exporterRate(String exporter, RemedyRate rate) {
        if (exporter.equals("*")) {
            return new ExporterRate(ExporterRate.Scope.ALL_OTHERS, "", rate);
        }
        ExporterRate.Scope scope = exporter.isEmpty() ? ExporterRate.Scope.NOT_TOLD : ExporterRate.Scope.NAMED;
        return new ExporterRate(scope, exporter, rate);
    }

    private static RemedyRate rate(CsvRow row) {
        if (!row.get("percent").isEmpty()) {
            return new RemedyRate.Known(DutyRate.percent(row.get("percent")));
        }
        if (row.get("amount").isEmpty()) {
            return new RemedyRate.NotKnown(row.get("range"));
        }
        Rupiah amount = Rupiah.of(Fraction.parse(row.get("amount")));
        return new RemedyRate.Known(DutyRate.perUnit(amount, UnitOfMeasure.valueOf(row.get("unit"))));
    }

    /** First day of any measure. */
    public LocalDate firstDay() {
        return all().map(RemedyRow::from).min(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    /** Last day of any measure. */
    public LocalDate lastDay() {
        return all().map(RemedyRow::to).max(LocalDate::compareTo).orElse(LocalDate.MAX);
    }

    private Stream<RemedyRow> all() {
        return rows.values().stream().flatMap(List::stream);
    }

    /** How many rates there are. */
    public int size() {
        return size;
    }

    /** Whether a measure covers the line on any day, whatever the origin. */
    public boolean mayReach(HsCode line) {
        return index.containing(line).length > 0;
    }

    /** The measures of a line, an origin and a day; where codes of one measure overlap, the longest decides. */
    public List<TradeRemedy> find(HsCode line, Country origin, LocalDate day) {
        int[] found = index.containing(line);
        if (found.length == 0) {
            return List.of();
        }
        Map<String, Reached> measures = new TreeMap<>();
        for (int i : found) {
            Cover cover = covers.get(i);
            for (RemedyRow row : rows.getOrDefault(cover.group(), List.of())) {
                if (row.reaches(origin, day)) {
                    measures.computeIfAbsent(row.measure(), measure -> new Reached(cover, new ArrayList<>()))
                            .add(cover, row);
                }
            }
        }
        return measures.values().stream()
                .map(reached -> remedy(reached.cover(), reached.rows()))
                .toList();
    }

    /** The rows of a measure that reach goods, all under codes of one length. */
    private record Reached(Cover cover, List<RemedyRow> rows) {

        void add(Cover other, RemedyRow row) {
            if (other.code().digits() == cover.code().digits()) {
                rows.add(row);
            }
        }
    }

    private static TradeRemedy remedy(Cover cover, List<RemedyRow> rows) {
        RemedyRow first = rows.get(0);
        return TradeRemedy.builder()
                .measure(first.measure())
                .levy(first.levy())
                .extent(cover.extent())
                .from(first.from())
                .to(first.to())
                .days(first.days())
                .citation(first.citation())
                .addAllRates(rows.stream().map(RemedyRow::rate).toList())
                .exemptCountries(first.exemptCountries())
                .build();
    }

    /** The codes that bundled measures cover, in order, with their index. */
    private record Covers(List<Cover> inOrder, CodeIndex index) {

        static Covers of(List<Cover> inOrder) {
            return new Covers(
                    inOrder, new CodeIndex(inOrder.stream().map(Cover::code).toList()));
        }
    }

    private static final Kept<Covers> COVERS = new Kept<>() {
        @Override
        protected Covers load() {
            return Covers.of(readCovers());
        }
    };

    private static final Kept<RemedyTable> BUNDLED = new Kept<>() {
        @Override
        protected RemedyTable load() {
            return new RemedyTable(COVERS.get().inOrder(), readRows());
        }
    };
}
