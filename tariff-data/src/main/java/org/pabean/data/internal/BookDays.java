package org.pabean.data.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of days in which nothing in a book changes, each made when it is first asked for and kept. Safe for many
 * threads without a lock: a stretch is immutable, so one that two threads make at once is the same in either's hands.
 */
final class BookDays {

    private final LineTable lines;
    private final HistoryTable histories;
    private final TermTable terms;
    private final long[] firstDays;
    private final @Nullable BookDay[] made;

    BookDays(LineTable lines, HistoryTable histories, TermTable terms) {
        this.lines = lines;
        this.histories = histories;
        this.terms = terms;
        this.firstDays = ordersOf(terms.changes());
        this.made = new BookDay[firstDays.length + 1];
    }

    private static long[] ordersOf(int[] days) {
        long[] orders = new long[days.length];
        for (int i = 0; i < days.length; i++) {
            orders[i] = order(Days.day(days[i]));
        }
        return orders;
    }

    /** A number that grows with the day, made without the divisions that counting days takes. */
    static long order(LocalDate day) {
        return (long) day.getYear() << 9 | day.getMonthValue() << 5 | day.getDayOfMonth();
    }

    /** The stretch of a day. */
    BookDay on(LocalDate day) {
        int stretch = stretchOf(order(day));
        BookDay known = made[stretch];
        if (known == null) {
            known = BookDay.of(lines, histories, terms, Days.of(day));
            made[stretch] = known;
        }
        return known;
    }

    /** Counts to the end, since the stretches are few and a branch that is taken at random costs more. */
    private int stretchOf(long order) {
        int stretch = 0;
        for (long first : firstDays) {
            stretch += first <= order ? 1 : 0;
        }
        return stretch;
    }
}
