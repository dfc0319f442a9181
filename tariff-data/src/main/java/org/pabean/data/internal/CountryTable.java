package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pabean.goods.Country;
import org.pabean.goods.CountryGroup;
import org.pabean.goods.FreightRegion;
import org.pabean.law.Citation;

/** The bundled facts about countries. Immutable. */
public final class CountryTable {

    private record Entry(FreightRegion region, Citation citation) {}

    private record Membership(CountryGroup group, LocalDate from, LocalDate to) {}

    private final Map<String, Entry> countries = new TreeMap<>();
    private final Map<String, List<Membership>> memberships = new TreeMap<>();

    private CountryTable() {
        for (CsvRow row : Resources.table("countries.csv").rows()) {
            Citation citation = Citations.bundled().of(row.get("citation"));
            countries.put(
                    row.get("country"), new Entry(FreightRegion.valueOf(row.get("region_outside_asean")), citation));
        }
        for (CsvRow row : Resources.table("country-groups.csv").rows()) {
            memberships
                    .computeIfAbsent(row.get("country"), country -> new ArrayList<>())
                    .add(new Membership(CountryGroup.valueOf(row.get("group")), row.from("from"), row.to("to")));
        }
    }

    /** The bundled countries, read when they are first asked. */
    public static CountryTable bundled() {
        return BUNDLED.get();
    }

    /** The freight region of a country as if it were no member of ASEAN. */
    public FreightRegion regionOutsideAsean(Country country) {
        return entry(country).region();
    }

    /** Where that region is written. */
    public Citation citation(Country country) {
        return entry(country).citation();
    }

    private Entry entry(Country country) {
        Entry entry = countries.get(country.code());
        if (entry == null) {
            throw new IllegalStateException("countries.csv lacks " + country);
        }
        return entry;
    }

    /** Whether a country belongs to a group on a day. */
    public boolean isMember(Country country, CountryGroup group, LocalDate day) {
        return memberships.getOrDefault(country.code(), List.of()).stream()
                .filter(membership -> membership.group() == group)
                .anyMatch(membership -> !day.isBefore(membership.from()) && !day.isAfter(membership.to()));
    }

    private static final Kept<CountryTable> BUNDLED = new Kept<>() {
        @Override
        protected CountryTable load() {
            return new CountryTable();
        }
    };
}
