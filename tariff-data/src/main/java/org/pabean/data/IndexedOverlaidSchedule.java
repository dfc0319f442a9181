package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import org.pabean.data.internal.BookDay;
import org.pabean.goods.HsCode;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.IndexedSchedule;
import org.pabean.tariff.TariffEntry;

/** A layer over an indexed book: the entries of the layer are counted first, then those below. */
record IndexedOverlaidSchedule(OverlaidSchedule schedule, BookDay top, IndexedSchedule below)
        implements IndexedSchedule {

    @Override
    public LocalDate day() {
        return schedule.day();
    }

    @Override
    public TariffEntry entry(HsCode line) {
        return schedule.entry(line);
    }

    @Override
    public List<ConditionalRate> conditionalRates(HsCode line) {
        return schedule.conditionalRates(line);
    }

    @Override
    public int entryCount() {
        return top.size() + below.entryCount();
    }

    @Override
    public int entryIndex(int line) {
        int index = top.indexOf(line);
        if (index >= 0) {
            return index;
        }
        int lower = below.entryIndex(line);
        return lower < 0 ? NONE : top.size() + lower;
    }

    @Override
    public TariffEntry entryAt(int index) {
        return index < top.size() ? top.entry(index) : below.entryAt(index - top.size());
    }
}
