package org.pabean.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.law.Coverage;
import org.pabean.tariff.IndexedSchedule;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;

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

    @Override
    public TariffSchedule on(LocalDate day) {
        boolean baseKnowsDay = base.coverage().stream().anyMatch(known -> known.contains(day));
        boolean layerKnowsDay = layer.coverage().contains(day);
        Optional<TariffSchedule> below = baseKnowsDay || !layerKnowsDay ? Optional.of(base.on(day)) : Optional.empty();
        OverlaidSchedule schedule = new OverlaidSchedule(layer, layer.on(day), below, day);
        return below.orElse(null) instanceof IndexedSchedule indexed
                ? new IndexedOverlaidSchedule(schedule, layer.on(day), indexed)
                : schedule;
    }

    /** The layer first, then what lies below. */
    @Override
    public List<Coverage> coverage() {
        List<Coverage> all = new ArrayList<>();
        all.add(layer.coverage());
        all.addAll(base.coverage());
        return List.copyOf(all);
    }
}
