package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.pabean.goods.Country;
import org.pabean.law.Citation;
import org.pabean.tariff.ExporterRate;
import org.pabean.tariff.Levy;
import org.pabean.tariff.TradeRemedy;

/**
 * One rate of one measure.
 *
 * @param group the measure, or a group of its lines with rates of their own, as {@code MEASURE/2}
 * @param levy the levy
 * @param country two capitals, or {@code *} for every country
 * @param rate the rate and its exporters
 * @param from first day
 * @param to last day
 * @param days how sure the days are
 * @param exemptCountries how many countries are left out
 * @param citation the regulation
 */
record RemedyRow(
        String group,
        Levy levy,
        String country,
        ExporterRate rate,
        LocalDate from,
        LocalDate to,
        TradeRemedy.DayCertainty days,
        OptionalInt exemptCountries,
        Citation citation) {

    String measure() {
        int slash = group.indexOf('/');
        return slash < 0 ? group : group.substring(0, slash);
    }

    boolean reaches(Country origin, LocalDate day) {
        boolean concerned = country.equals("*") || country.equals(origin.code());
        return concerned && !day.isBefore(from) && !day.isAfter(to);
    }
}
