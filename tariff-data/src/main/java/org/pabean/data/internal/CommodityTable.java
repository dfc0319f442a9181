package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.goods.HsCode;
import org.pabean.money.Percent;
import org.pabean.tariff.CommodityGroup;
import org.pabean.tariff.CommodityKind;

/** The commodity groups of consignment notes: chapters, headings and lines with their days. Immutable. */
public final class CommodityTable {

    private record Row(HsCode code, LocalDate from, LocalDate to, CommodityGroup group) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private final List<Row> rows;

    private CommodityTable(List<Row> rows) {
        this.rows = rows;
    }

    /** The bundled groups, read when they are first asked. */
    public static CommodityTable bundled() {
        return BUNDLED.get();
    }

    private static CommodityTable read() {
        return new CommodityTable(Resources.table("commodity-groups.csv").rows().stream()
                .map(CommodityTable::row)
                .toList());
    }

    private static Row row(CsvRow row) {
        CommodityGroup group = new CommodityGroup(
                CommodityKind.valueOf(row.get("kind")),
                percentUnless("MFN", row.get("duty")),
                percentUnless("GENERAL", row.get("income_tax")),
                Citations.bundled().of(row.get("citation")));
        return new Row(HsCode.of(row.get("code")), row.from("from"), row.to("to"), group);
    }

    private static Optional<Percent> percentUnless(String word, String text) {
        return text.equals(word) ? Optional.empty() : Optional.of(Percent.parse(text));
    }

    /**
     * The group of a code on a day.
     *
     * @throws IllegalArgumentException if only a part of the code belongs to a group
     */
    public Optional<CommodityGroup> find(HsCode code, LocalDate day) {
        for (Row row : rows) {
            if (row.holds(day) && row.code().contains(code)) {
                return Optional.of(row.group());
            }
            if (row.holds(day) && code.contains(row.code())) {
                throw new IllegalArgumentException("not all goods of " + code + " are "
                        + row.group().kind().wording().english() + "; give a code as long as " + row.code());
            }
        }
        return Optional.empty();
    }

    private static final Kept<CommodityTable> BUNDLED = new Kept<>() {
        @Override
        protected CommodityTable load() {
            return read();
        }
    };
}
