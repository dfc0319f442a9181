package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The book of an edition of the general tariff. */
final class EditionBook extends Kept<TariffBook> {

    private final Edition edition;

    private EditionBook(Edition edition) {
        this.edition = edition;
    }

    /** The bundled editions, oldest first. No stream: the first of them costs a new process more than reading a book. */
    static List<EditionBook> bundled() {
        List<EditionBook> books = new ArrayList<>();
        for (Edition edition : Edition.bundled()) {
            books.add(new EditionBook(edition));
        }
        return List.copyOf(books);
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(edition.firstDay()) && !day.isAfter(edition.lastDay());
    }

    @Override
    protected TariffBook load() {
        return BookScanner.read(edition);
    }
}
