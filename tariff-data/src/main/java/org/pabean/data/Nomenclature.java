package org.pabean.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.data.internal.BookDay;
import org.pabean.data.internal.BundledBook;
import org.pabean.data.internal.CsvRow;
import org.pabean.data.internal.Kept;
import org.pabean.data.internal.Resources;
import org.pabean.data.internal.TariffBook;
import org.pabean.goods.HsCode;
import org.pabean.law.Wording;

/**
 * The tariff book to leaf through: section → chapter → heading → line, and all lines under the first digits of a code.
 * Sections and chapters have short labels of this library's own; they help to find goods and classify nothing (BTKI
 * general rule 1). What a line bears, {@link BundledTariff} tells.
 */
public final class Nomenclature {

    /**
     * A section of the book.
     *
     * @param number its Roman number; {@code NATIONAL} for the chapters that only Indonesia has
     * @param label a few words
     * @param chapters its chapters
     */
    public record Section(String number, Wording label, List<Chapter> chapters) {

        /** Copies the chapters. */
        public Section {
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * A chapter of the book.
     *
     * @param code its two digits
     * @param label a few words
     */
    public record Chapter(HsCode code, Wording label) {}

    /** Nothing is read yet. */
    public Nomenclature() {}

    /** All sections with their chapters. */
    public List<Section> sections() {
        return SECTIONS.get();
    }

    /** The chapter of a code. */
    public Optional<Chapter> chapter(HsCode code) {
        return CHAPTERS.get().stream()
                .filter(chapter -> chapter.code().contains(code))
                .findFirst();
    }

    /** The headings of a chapter that have a line on a day. */
    public List<HsCode> headings(HsCode chapter, LocalDate day) {
        return lines(chapter, day).stream()
                .map(line -> HsCode.of(line.plain().substring(0, 4)))
                .distinct()
                .toList();
    }

    /** The lines in force on a day that lie under a chapter, heading or subheading. */
    public List<HsCode> lines(HsCode code, LocalDate day) {
        return linesStartingWith(code.plain(), day);
    }

    /**
     * The lines in force on a day whose code starts with these digits, any number of them from one to eight.
     *
     * @throws IllegalArgumentException if the text is not one to eight digits
     */
    public List<HsCode> linesStartingWith(String digits, LocalDate day) {
        if (!digits.matches("\\d{1,8}")) {
            throw new IllegalArgumentException(
                    "\"" + digits + "\" is not the start of a tariff code; use 1 to 8 digits");
        }
        int first = Integer.parseInt((digits + "0000000").substring(0, 8));
        int last = Integer.parseInt((digits + "9999999").substring(0, 8));
        return BundledBook.on(day)
                .map(book -> linesBetween(first, last, book, book.on(day)))
                .orElse(List.of());
    }

    private static List<HsCode> linesBetween(int first, int last, TariffBook book, BookDay entries) {
        List<HsCode> found = new ArrayList<>();
        for (int line : book.linesBetween(first, last)) {
            if (entries.indexOf(line) != BookDay.NONE) {
                found.add(HsCode.line(line));
            }
        }
        return found;
    }

    private static List<Chapter> readChapters() {
        return Resources.table("chapters.csv").rows().stream()
                .map(row -> new Chapter(HsCode.of(row.get("chapter")), label(row)))
                .toList();
    }

    private static List<Section> readSections() {
        return Resources.table("sections.csv").rows().stream()
                .map(row -> new Section(row.get("section"), label(row), chaptersOf(row)))
                .toList();
    }

    private static List<Chapter> chaptersOf(CsvRow section) {
        HsCode first = HsCode.of(section.get("first_chapter"));
        HsCode last = HsCode.of(section.get("last_chapter"));
        return CHAPTERS.get().stream()
                .filter(chapter -> chapter.code().compareTo(first) >= 0)
                .filter(chapter -> chapter.code().compareTo(last) <= 0)
                .toList();
    }

    private static Wording label(CsvRow row) {
        return new Wording(row.get("english"), row.get("indonesian"));
    }

    private static final Kept<List<Chapter>> CHAPTERS = new Kept<>() {
        @Override
        protected List<Chapter> load() {
            return readChapters();
        }
    };

    private static final Kept<List<Section>> SECTIONS = new Kept<>() {
        @Override
        protected List<Section> load() {
            return readSections();
        }
    };
}
