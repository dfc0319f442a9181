package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import org.pabean.data.internal.BookDay;
import org.pabean.data.internal.BundledBook;
import org.pabean.goods.HsCode;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.IndexedSchedule;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.UnknownTariffLineException;

/** The bundled book on one day. */
record BookSchedule(BookDay entries, LocalDate day) implements IndexedSchedule {

    @Override
    public TariffEntry entry(HsCode line) {
        int index = line.isLine() ? entries.indexOf(line.number()) : NONE;
        if (index >= 0) {
            return entries.entry(index);
        }
        throw absent(line);
    }

    private RuntimeException absent(HsCode line) {
        return BundledBook.lines().knows(line)
                ? new TariffLineNotInForceException(line, day)
                : new UnknownTariffLineException(line);
    }

    @Override
    public List<ConditionalRate> conditionalRates(HsCode line) {
        return BundledBook.conditionalRates(line, day);
    }

    @Override
    public int entryCount() {
        return entries.size();
    }

    @Override
    public int entryIndex(int line) {
        return entries.indexOf(line);
    }

    @Override
    public TariffEntry entryAt(int index) {
        return entries.entry(index);
    }
}
