package org.pabean.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.money.Percent;

/**
 * A table of bands without gaps, from above nought to an open end.
 *
 * @param regulation the text it stands in
 * @param bands the rows, lowest first
 */
public record BandTable(FineRegulation regulation, List<FineBand> bands) {

    /** Copies the rows and refuses a gap, an overlap or a table without an open end. */
    public BandTable {
        Objects.requireNonNull(regulation, "regulation");
        bands = List.copyOf(bands);
        Optional<Percent> reached = Optional.of(Percent.ZERO);
        for (FineBand band : bands) {
            if (!reached.equals(Optional.of(band.above()))) {
                throw new IllegalArgumentException(
                        "the band above " + band.above() + " does not follow its forerunner");
            }
            reached = band.upTo();
        }
        if (bands.isEmpty() || bands.get(bands.size() - 1).upTo().isPresent()) {
            throw new IllegalArgumentException("the last band has no upper limit");
        }
    }

    /**
     * The row of a ratio.
     *
     * @throws IllegalArgumentException if the ratio is not above nought
     */
    public FineBand band(Percent ratio) {
        return bands.stream()
                .filter(band -> band.contains(ratio))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no band for a ratio of " + ratio));
    }

    /** The row without an upper limit. */
    public FineBand top() {
        return bands.get(bands.size() - 1);
    }

    /** The first row. */
    public FineBand lowest() {
        return bands.get(0);
    }

    /** Collects rows in ascending order; every row begins where the last one ended. */
    static final class Builder {

        private final FineRegulation regulation;
        private final String article;
        private final List<FineBand> bands = new ArrayList<>();
        private Percent reached = Percent.ZERO;

        Builder(FineRegulation regulation, String article) {
            this.regulation = regulation;
            this.article = article;
        }

        Builder upTo(long ratio, long fine, boolean textRead) {
            Percent limit = Percent.of(ratio);
            bands.add(new FineBand(reached, Optional.of(limit), Percent.of(fine), cite(textRead)));
            reached = limit;
            return this;
        }

        BandTable above(long fine, boolean textRead) {
            bands.add(new FineBand(reached, Optional.empty(), Percent.of(fine), cite(textRead)));
            return new BandTable(regulation, bands);
        }

        private Citation cite(boolean textRead) {
            String place = article + " letter " + (char) ('a' + bands.size());
            return textRead
                    ? Citation.verified(regulation.instrument(), place)
                    : Citation.secondary(regulation.instrument(), place);
        }
    }
}
