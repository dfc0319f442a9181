package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import org.pabean.data.internal.BundledBook;
import org.pabean.data.internal.TariffBook;
import org.pabean.goods.HsCode;
import org.pabean.tariff.ConditionalRate;
import org.pabean.tariff.TariffEntry;
import org.pabean.tariff.TariffLineNotInForceException;
import org.pabean.tariff.TariffSchedule;
import org.pabean.tariff.UnknownTariffLineException;

/** The bundled book on one day. */
record BookSchedule(TariffBook book, LocalDate day, int dayNumber) implements TariffSchedule {

    @Override
    public TariffEntry entry(HsCode line) {
        int row = line.isLine() ? book.rowOf(line.number(), dayNumber) : -1;
        if (row >= 0) {
            return book.entry(row);
        }
        if (book.knows(line)) {
            throw new TariffLineNotInForceException(line, day);
        }
        throw new UnknownTariffLineException(line);
    }

    @Override
    public List<ConditionalRate> conditionalRates(HsCode line) {
        return BundledBook.conditionalRates(line, day);
    }
}
