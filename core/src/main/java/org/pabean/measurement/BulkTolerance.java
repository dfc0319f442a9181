package org.pabean.measurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.pabean.goods.Quantity;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.law.Timeline;
import org.pabean.money.Percent;

/**
 * The difference between declared and found quantity that is accepted for bulk goods at unloading and at document
 * check (<i>toleransi barang curah</i>). Source: PMK 26/PMK.04/2020.
 *
 * @param rate largest difference in percent of the declared quantity, more or less
 * @param edge whether exactly this difference is accepted
 * @param citation where the rate is written
 */
public record BulkTolerance(Percent rate, ToleranceEdge edge, Citation citation) {

    /** The first day of the regulation is not known to this library; it answers for every day asked. */
    private static final Timeline<Percent> RATES = Timeline.<Percent>of("bulk tolerance")
            .always(Percent.of(new BigDecimal("0.5")), MeasurementSources.TOLERANCE)
            .build();

    /** Refuses null and a negative rate. */
    public BulkTolerance {
        Objects.requireNonNull(edge, "edge");
        Objects.requireNonNull(citation, "citation");
        if (rate.compareTo(Percent.ZERO) < 0) {
            throw new IllegalArgumentException("a tolerance of " + rate + " cannot be");
        }
    }

    /** The tolerance of a day. */
    public static BulkTolerance on(LocalDate day, Readings readings) {
        Timeline.Period<Percent> period = RATES.on(day);
        return new BulkTolerance(period.value(), readings.of(ToleranceEdge.class), period.citation());
    }

    /** This tolerance with another rate, for a question that states its own. */
    public BulkTolerance withRate(Percent other) {
        return new BulkTolerance(other, edge, citation);
    }

    /**
     * Compares what was found with what was declared.
     *
     * @throws org.pabean.law.InvalidInputException if the units do not fit or the declared quantity is not above nought
     */
    public BulkComparison compare(Quantity declared, Quantity found, Carriage carriage) {
        return new BulkComparison(declared, found, carriage, this);
    }
}
