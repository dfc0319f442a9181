package org.pabean.data.internal;

import java.util.ArrayList;
import java.util.List;

/** The book of an edition of the general tariff. */
final class EditionBook extends Kept<TariffBook> {

    private final Edition edition;
    private final long firstDay;
    private final long lastDay;

    private EditionBook(Edition edition) {
        this.edition = edition;
        this.firstDay = BookDays.order(edition.firstDay());
        this.lastDay = BookDays.order(edition.lastDay());
    }

    /** The bundled editions, oldest first. No stream: the first of them costs a new process more than reading a book. */
    static List<EditionBook> bundled() {
        List<EditionBook> books = new ArrayList<>();
        for (Edition edition : Edition.bundled()) {
            books.add(new EditionBook(edition));
        }
        return List.copyOf(books);
    }

    Edition edition() {
        return edition;
    }

    /** Whether it is in force on a day, told as {@link BookDays#order}. */
    boolean isInForce(long day) {
        return firstDay <= day && day <= lastDay;
    }

    @Override
    protected TariffBook load() {
        return BookScanner.read(edition);
    }
}
