package org.pabean.tariff;

import java.util.Locale;
import java.util.Objects;

/**
 * The rate of a trade remedy for some exporters.
 *
 * @param scope which exporters
 * @param exporter the name of the one exporter; empty for the other scopes
 * @param rate the rate
 */
public record ExporterRate(Scope scope, String exporter, RemedyRate rate) {

    /** Which exporters a rate is meant for. */
    public enum Scope {
        /** The one that is named. */
        NAMED,
        /** Every exporter that has no rate of its own. */
        ALL_OTHERS,
        /** Exporters that the regulation lists in a table that is not known. */
        NOT_TOLD
    }

    /** Refuses null. */
    public ExporterRate {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(exporter, "exporter");
        Objects.requireNonNull(rate, "rate");
    }

    /** Whether the name is that of this exporter, apart from capitals and spaces around it. */
    public boolean names(String name) {
        return scope == Scope.NAMED
                && exporter.toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT));
    }
}
