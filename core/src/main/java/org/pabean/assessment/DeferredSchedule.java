package org.pabean.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pabean.goods.HsCode;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;

/**
 * The book of a day, opened at the first look-up: a declaration that states all its rates needs none. Safe for many threads:
 * the book of a day is always the same, whoever opens it.
 */
final class DeferredSchedule implements TariffSchedule {

    private final TariffProvider provider;
    private final LocalDate day;
    private volatile @Nullable TariffSchedule opened;

    DeferredSchedule(TariffProvider provider, LocalDate day) {
        this.provider = provider;
        this.day = day;
    }

    @Override
    public LocalDate day() {
        return day;
    }

    @Override
    public TariffEntry entry(HsCode line) {
        return book().entry(line);
    }

    @Override
    public List<ConditionalRate> conditionalRates(HsCode line) {
        return book().conditionalRates(line);
    }

    private TariffSchedule book() {
        TariffSchedule schedule = opened;
        if (schedule == null) {
            schedule = provider.on(day);
            opened = schedule;
        }
        return schedule;
    }
}
