package org.pabean.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.data.internal.Days;
import org.pabean.goods.HsCode;
import org.pabean.law.Coverage;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.UnknownTariffLineException;

/**
 * A tariff with an official file laid over it: where the file has a rate for a line and a day, that one holds, elsewhere
 * the tariff below. {@link TariffEntry#layer()} tells which it was.
 */
public final class OverlaidTariff implements TariffProvider {

    private final TariffLayer layer;
    private final TariffProvider base;

    /** Lays the layer over the tariff. */
    public OverlaidTariff(TariffLayer layer, TariffProvider base) {
        this.layer = Objects.requireNonNull(layer, "layer");
        this.base = Objects.requireNonNull(base, "base");
    }

    /** This tariff with one more file laid over it. */
    public OverlaidTariff overlaidBy(TariffLayer upper) {
        return new OverlaidTariff(upper, this);
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    @Override
    public TariffSchedule on(LocalDate day) {
        boolean baseKnowsDay = base.coverage().stream().anyMatch(known -> known.contains(day));
        boolean layerKnowsDay = layer.coverage().contains(day);
        Optional<TariffSchedule> below = baseKnowsDay || !layerKnowsDay ? Optional.of(base.on(day)) : Optional.empty();
        return new Schedule(layer, below, day, Days.of(day));
    }

    /** The layer first, then what lies below. */
    @Override
    public List<Coverage> coverage() {
        List<Coverage> all = new ArrayList<>();
        all.add(layer.coverage());
        all.addAll(base.coverage());
        return List.copyOf(all);
    }

    private record Schedule(TariffLayer layer, Optional<TariffSchedule> below, LocalDate day, int dayNumber)
            implements TariffSchedule {

        @Override
        public TariffEntry entry(HsCode line) {
            int row = layer.row(line, dayNumber);
            if (row >= 0) {
                return layer.entry(row);
            }
            if (below.isPresent()) {
                return below.get().entry(line);
            }
            if (layer.knows(line)) {
                throw new TariffLineNotInForceException(line, day);
            }
            throw new UnknownTariffLineException(line);
        }

        @Override
        public List<ConditionalRate> conditionalRates(HsCode line) {
            return below.map(book -> book.conditionalRates(line)).orElse(List.of());
        }
    }
}
