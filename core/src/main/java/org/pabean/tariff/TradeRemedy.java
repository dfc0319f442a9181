package org.pabean.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.pabean.internal.PabeanStyle;
import org.pabean.law.Citation;

/**
 * A measure against unfair or injurious imports that may reach goods of a line and an origin on a day: anti-dumping,
 * countervailing or safeguard duty, on top of the import duty (Customs Law arts. 18-23B).
 *
 * @param measure a short name that tells measures apart
 * @param levy the levy that it imposes
 * @param extent whether it covers the whole line or only goods that its product text describes
 * @param from first day
 * @param to last day; {@link LocalDate#MAX} if no end is known
 * @param days how sure the days are
 * @param rates the rates by exporter
 * @param exemptCountries how many countries it leaves out, if any: they are not named, a certificate of origin proves them
 * @param citation the regulation
 */
@Value.Builder
@PabeanStyle
public record TradeRemedy(
        String measure,
        Levy levy,
        Extent extent,
        LocalDate from,
        LocalDate to,
        DayCertainty days,
        List<ExporterRate> rates,
        OptionalInt exemptCountries,
        Citation citation) {

    /** How much of a tariff line a measure covers. */
    public enum Extent {
        /** All goods of the line. */
        WHOLE_LINE,
        /** Only goods that the product text describes. */
        PART_OF_LINE
    }

    /** How sure the first and last day of a measure are. */
    public enum DayCertainty {
        /** As reported. */
        STATED,
        /** Computed from the day of promulgation or from an earlier year of the measure. */
        DERIVED,
        /** Not known: the days given are the widest possible. */
        UNKNOWN
    }

    /** Copies the rates and refuses null. */
    public TradeRemedy {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(levy, "levy");
        Objects.requireNonNull(extent, "extent");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(exemptCountries, "exemptCountries");
        Objects.requireNonNull(citation, "citation");
        rates = List.copyOf(rates);
    }

    /** Starts with the name of the measure. */
    public static TradeRemedyBuilderStages.BuildStart builder() {
        return TradeRemedyBuilderStages.start();
    }

    /**
     * The rate for goods of an exporter. It is not known if the exporter is not stated and the rates differ, if the
     * exporter may stand in a table that is not known, or if the sources give several rates for the day.
     */
    public RemedyRate rateFor(Optional<String> exporter) {
        List<ExporterRate> named = exporter.map(
                        name -> rates.stream().filter(rate -> rate.names(name)).toList())
                .orElse(List.of());
        if (!named.isEmpty()) {
            return single(named);
        }
        if (exporter.isEmpty() || rates.stream().anyMatch(rate -> rate.scope() == ExporterRate.Scope.NOT_TOLD)) {
            return single(rates);
        }
        return single(rates.stream()
                .filter(rate -> rate.scope() == ExporterRate.Scope.ALL_OTHERS)
                .toList());
    }

    private static RemedyRate single(List<ExporterRate> candidates) {
        List<RemedyRate> distinct =
                candidates.stream().map(ExporterRate::rate).distinct().toList();
        return distinct.size() == 1 ? distinct.get(0) : new RemedyRate.NotKnown(told(distinct));
    }

    private static String told(List<RemedyRate> rates) {
        return rates.stream()
                .map(rate -> rate instanceof RemedyRate.Known known
                        ? known.rate().toString()
                        : ((RemedyRate.NotKnown) rate).range())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
