package org.pabean.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pabean.data.internal.OfficialFile;
import org.pabean.data.internal.RemedyFile;
import org.pabean.data.internal.RemedyTable;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Confidence;
import org.pabean.law.Coverage;
import org.pabean.tariff.TradeRemedies;
import org.pabean.tariff.TradeRemedy;

/**
 * Trade remedies read from an official file.
 *
 * <p>The file is CSV with the columns {@code measure_id}, {@code type} (BMAD, BMI, BMTP or BMP), {@code hs8} and
 * {@code hs8_ex} (codes that are covered whole and in part, separated by semicolons), {@code country} ({@code *} for
 * every one), {@code exporter} ({@code *} or empty for all others), {@code rate_pct}, {@code amount_idr}, {@code unit},
 * {@code from}, {@code to} and {@code instrument}, and if wanted {@code product} and {@code exempt_country_count}: one row
 * for a measure, its lines, a country, an exporter and a period. The file is read whole or not at all.
 */
public final class ListedTradeRemedies implements TradeRemedies {

    private final String name;
    private final RemedyTable table;

    private ListedTradeRemedies(String name, RemedyTable table) {
        this.name = name;
        this.table = table;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read
     * @throws org.pabean.law.InvalidInputException with every fault of the file, each with its row
     */
    public static ListedTradeRemedies read(Path file) throws IOException {
        return parse(OfficialFile.nameOf(file), OfficialFile.text(file));
    }

    /**
     * Reads the text of a file.
     *
     * @throws org.pabean.law.InvalidInputException with every fault of the text, each with its row
     */
    public static ListedTradeRemedies parse(String name, String text) {
        return new ListedTradeRemedies(name, RemedyFile.parse(name, text));
    }

    @Override
    public List<TradeRemedy> find(HsCode line, Country origin, LocalDate day) {
        return table.find(line, origin, day);
    }

    @Override
    public boolean mayReach(HsCode line) {
        return table.mayReach(line);
    }

    @Override
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

    /** These measures, and of another source those that have a different name. */
    public TradeRemedies over(TradeRemedies base) {
        return new Overlaid(this, base);
    }

    private record Overlaid(ListedTradeRemedies top, TradeRemedies base) implements TradeRemedies {

        @Override
        public List<TradeRemedy> find(HsCode line, Country origin, LocalDate day) {
            List<TradeRemedy> all = new ArrayList<>(top.find(line, origin, day));
            List<String> named = all.stream().map(TradeRemedy::measure).toList();
            base.find(line, origin, day).stream()
                    .filter(remedy -> !named.contains(remedy.measure()))
                    .forEach(all::add);
            all.sort(Comparator.comparing(TradeRemedy::measure));
            return List.copyOf(all);
        }

        @Override
        public boolean mayReach(HsCode line) {
            return top.mayReach(line) || base.mayReach(line);
        }

        @Override
        public Coverage coverage() {
            Coverage a = top.coverage();
            Coverage b = base.coverage();
            return new Coverage(
                    a.name() + " over " + b.name(),
                    b.version(),
                    a.firstDay().isBefore(b.firstDay()) ? a.firstDay() : b.firstDay(),
                    a.lastDay().isAfter(b.lastDay()) ? a.lastDay() : b.lastDay(),
                    a.rows() + b.rows(),
                    a.source() + "; " + b.source(),
                    b.confidence(),
                    b.gaps());
        }
    }
}
