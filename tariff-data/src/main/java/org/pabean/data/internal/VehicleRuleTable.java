package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.VehicleFacts;
import org.pabean.law.Citation;
import org.pabean.levy.Span;
import org.pabean.levy.TaxRate;
import org.pabean.levy.VehicleRule;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;

/** The vehicle classes of luxury-goods sales tax by the class of the tariff line. Immutable. */
public final class VehicleRuleTable {

    private record Row(String lineClass, LocalDate from, LocalDate to, VehicleRule rule) {}

    private final List<Row> rows;

    private VehicleRuleTable(List<Row> rows) {
        this.rows = rows;
    }

    /** The bundled rules, read when they are first asked. */
    public static VehicleRuleTable bundled() {
        return BUNDLED.get();
    }

    /** How many rules there are. */
    public int size() {
        return rows.size();
    }

    /** The rules for lines of a class on a day. */
    public List<VehicleRule> rules(String lineClass, LocalDate day) {
        return rows.stream()
                .filter(row -> row.lineClass().equals(lineClass))
                .filter(row -> !day.isBefore(row.from()) && !day.isAfter(row.to()))
                .map(Row::rule)
                .toList();
    }

    private static Row row(CsvRow row) {
        Citation citation = Citations.bundled().of(row.get("citation"));
        String fuel = row.get("fuel");
        VehicleRule rule = new VehicleRule(
                new Span(limit(row.get("seats_from"), "Y"), limit(row.get("seats_to"), "Y")),
                fuel.isEmpty() ? Optional.empty() : Optional.of(VehicleFacts.Fuel.valueOf(fuel)),
                new Span(limit(row.get("engine_over"), "N"), limit(row.get("engine_up_to"), "Y")),
                span(row, "km"),
                span(row, "co2"),
                new TaxRate(Percent.parse(row.get("percent")), citation));
        return new Row(row.get("class"), row.from("from"), row.to("to"), rule);
    }

    private static Span span(CsvRow row, String test) {
        return new Span(
                limit(row.get(test + "_min"), row.get(test + "_min_included")),
                limit(row.get(test + "_max"), row.get(test + "_max_included")));
    }

    private static Optional<Span.Limit> limit(String value, String included) {
        Span.End end = included.equals("Y") ? Span.End.INCLUDED : Span.End.EXCLUDED;
        return value.isEmpty() ? Optional.empty() : Optional.of(new Span.Limit(Fraction.parse(value), end));
    }

    private static final Kept<VehicleRuleTable> BUNDLED = new Kept<>() {
        @Override
        protected VehicleRuleTable load() {
            return new VehicleRuleTable(Resources.table("vehicle-rules.csv").rows().stream()
                    .map(VehicleRuleTable::row)
                    .toList());
        }
    };
}
