package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.levy.ExciseRate;
import org.pabean.levy.TaxRate;
import org.pabean.levy.VatRate;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.IncomeTaxClass;

/** The dated rates of VAT, income tax and excise. Immutable. */
public final class LevyTables {

    private LevyTables() {}

    /** VAT on every day. */
    public static Timeline<VatRate> vat() {
        return VAT.get();
    }

    /** Income tax of a class of goods for importers with or without an importer identification number. */
    public static Timeline<TaxRate> incomeTax(IncomeTaxClass goods, boolean holdsApi) {
        return at(holdsApi ? INCOME_TAX_WITH_API.get() : INCOME_TAX_WITHOUT_API.get(), goods);
    }

    /** Excise of a group of goods. */
    public static Timeline<ExciseRate> excise(ExciseGroup goods) {
        return at(EXCISE.get(), goods);
    }

    private static Timeline<VatRate> readVat() {
        List<Timeline.Period<VatRate>> periods = new ArrayList<>();
        for (CsvRow row : Resources.table("vat.csv").rows()) {
            Citation citation = Citations.bundled().of(row.get("citation"));
            Citation base = Citations.bundled().of(row.get("base_citation"));
            VatRate rate = new VatRate(Percent.parse(row.get("rate")), fraction(row.get("base")), citation, base);
            periods.add(period(row, rate, citation));
        }
        return timeline("VAT", periods);
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/", 2);
        return parts.length == 1
                ? Fraction.parse(text)
                : Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    private static Map<IncomeTaxClass, Timeline<TaxRate>> readIncomeTax(String column) {
        Map<IncomeTaxClass, List<Timeline.Period<TaxRate>>> periods = groups(IncomeTaxClass.class);
        for (CsvRow row : Resources.table("income-tax.csv").rows()) {
            Citation citation = Citations.bundled().of(row.get("citation"));
            TaxRate rate = new TaxRate(Percent.parse(row.get(column)), citation);
            at(periods, IncomeTaxClass.valueOf(row.get("class"))).add(period(row, rate, citation));
        }
        return timelines("income tax article 22 on ", periods, IncomeTaxClass.class);
    }

    private static Map<ExciseGroup, Timeline<ExciseRate>> readExcise() {
        Map<ExciseGroup, List<Timeline.Period<ExciseRate>>> periods = groups(ExciseGroup.class);
        for (CsvRow row : Resources.table("excise.csv").rows()) {
            Citation citation = Citations.bundled().of(row.get("citation"));
            Rupiah amount = Rupiah.of(Long.parseLong(row.get("amount")));
            DutyRate rate = DutyRate.perUnit(amount, UnitOfMeasure.valueOf(row.get("unit")));
            at(periods, ExciseGroup.valueOf(row.get("group")))
                    .add(period(row, new ExciseRate(rate, citation), citation));
        }
        return timelines("excise on ", periods, ExciseGroup.class);
    }

    private static <K extends Enum<K>, T> Map<K, List<Timeline.Period<T>>> groups(Class<K> kinds) {
        Map<K, List<Timeline.Period<T>>> periods = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            periods.put(kind, new ArrayList<>());
        }
        return periods;
    }

    private static <K extends Enum<K>, T> Map<K, Timeline<T>> timelines(
            String levy, Map<K, List<Timeline.Period<T>>> periods, Class<K> kinds) {
        Map<K, Timeline<T>> timelines = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            timelines.put(kind, timeline(levy.concat(kind.toString()), at(periods, kind)));
        }
        return timelines;
    }

    private static <K, V> V at(Map<K, V> map, K key) {
        return Objects.requireNonNull(map.get(key));
    }

    private static <T> Timeline.Period<T> period(CsvRow row, T value, Citation citation) {
        return new Timeline.Period<>(row.from("from"), row.to("to"), value, citation);
    }

    private static <T> Timeline<T> timeline(String name, List<Timeline.Period<T>> periods) {
        Timeline.Builder<T> builder = Timeline.of(name);
        for (Timeline.Period<T> period : periods) {
            builder.from(period.from(), period.value(), period.citation());
            if (!period.to().equals(LocalDate.MAX)) {
                builder.until(period.to());
            }
        }
        return builder.build();
    }

    private static final Kept<Timeline<VatRate>> VAT = new Kept<>() {
        @Override
        protected Timeline<VatRate> load() {
            return readVat();
        }
    };

    private static final Kept<Map<IncomeTaxClass, Timeline<TaxRate>>> INCOME_TAX_WITH_API = new Kept<>() {
        @Override
        protected Map<IncomeTaxClass, Timeline<TaxRate>> load() {
            return readIncomeTax("with_api");
        }
    };

    private static final Kept<Map<IncomeTaxClass, Timeline<TaxRate>>> INCOME_TAX_WITHOUT_API = new Kept<>() {
        @Override
        protected Map<IncomeTaxClass, Timeline<TaxRate>> load() {
            return readIncomeTax("without_api");
        }
    };

    private static final Kept<Map<ExciseGroup, Timeline<ExciseRate>>> EXCISE = new Kept<>() {
        @Override
        protected Map<ExciseGroup, Timeline<ExciseRate>> load() {
            return readExcise();
        }
    };
}
