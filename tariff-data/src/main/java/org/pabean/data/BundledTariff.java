package org.pabean.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.data.internal.BundledBook;
import org.pabean.data.internal.CoverageTable;
import org.pabean.data.internal.Edition;
import org.pabean.data.internal.Kept;
import org.pabean.data.internal.TariffBook;
import org.pabean.law.Coverage;
import org.pabean.law.DateOutsideDataException;
import org.pabean.tariff.TariffProvider;
import org.pabean.tariff.TariffSchedule;

/**
 * The general (MFN) tariff: BTKI 2022 from 1 April 2022 (PMK 26/PMK.010/2022) and BTKI 2017 before it, back to 1 March
 * 2017 (PMK 6/PMK.010/2017). A line that a later edition dropped is found on its own days.
 *
 * <p>Rates that were granted under a condition, such as nought percent for battery cars within a quota, do not apply by
 * themselves: {@link TariffSchedule#conditionalRates} tells them, and the declarant claims one by stating it with the item.
 *
 * <p>The rows of an edition are read when a day of it is first asked for. What is missing stands in {@link #coverage}. The schedules are
 * {@link org.pabean.tariff.IndexedSchedule}s.
 */
public final class BundledTariff implements TariffProvider {

    private static final String NAME = "BTKI";

    /** Nothing is read yet. */
    public BundledTariff() {}

    @Override
    public TariffSchedule on(LocalDate day) {
        Optional<TariffBook> book = BundledBook.on(day);
        if (book.isEmpty()) {
            throw new DateOutsideDataException(NAME, day, BundledBook.firstDay(), BundledBook.lastDay());
        }
        return new BookSchedule(book.get().on(day), day);
    }

    @Override
    public List<Coverage> coverage() {
        return COVERAGE.get();
    }

    /** This tariff with an official file laid over it: where the file has a rate for a line and a day, that one holds. */
    public OverlaidTariff overlaidBy(TariffLayer layer) {
        return new OverlaidTariff(layer, this);
    }

    private static final Kept<List<Coverage>> COVERAGE = new Kept<>() {
        @Override
        protected List<Coverage> load() {
            return Edition.bundled().stream()
                    .map(edition -> CoverageTable.of(edition.name()))
                    .toList();
        }
    };
}
