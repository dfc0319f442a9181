package org.pabean.data.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition of the general tariff with its book, which is read when it is first asked for. Safe for many threads. */
final class EditionBook {

    private final Edition edition;
    private volatile @Nullable TariffBook read;

    EditionBook(Edition edition) {
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

    TariffBook book() {
        TariffBook book = read;
        return book == null ? readOnce() : book;
    }

    private synchronized TariffBook readOnce() {
        TariffBook book = read;
        if (book == null) {
            book = BookScanner.read(edition);
            read = book;
        }
        return book;
    }
}
