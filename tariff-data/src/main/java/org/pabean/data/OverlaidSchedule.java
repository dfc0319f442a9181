package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.data.internal.BookDay;
import org.pabean.goods.HsCode;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.UnknownTariffLineException;

/** A layer on one day, and the book below it if that knows the day. */
record OverlaidSchedule(TariffLayer layer, BookDay entries, Optional<TariffSchedule> below, LocalDate day)
        implements TariffSchedule {

    @Override
    public TariffEntry entry(HsCode line) {
        int index = line.isLine() ? entries.indexOf(line.number()) : BookDay.NONE;
        if (index >= 0) {
            return entries.entry(index);
        }
        if (below.isPresent()) {
            return below.get().entry(line);
        }
        throw layer.knows(line) ? new TariffLineNotInForceException(line, day) : new UnknownTariffLineException(line);
    }

    @Override
    public List<ConditionalRate> conditionalRates(HsCode line) {
        return below.map(book -> book.conditionalRates(line)).orElse(List.of());
    }
}
