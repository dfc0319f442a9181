package org.pabean.data.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;
import org.pabean.law.Violations;
import org.pabean.money.Fraction;

/** Reads the fields of a row of an official file and notes what is wrong with them; a refused field is empty. */
public final class CheckedRow {

    private static final int FIRST_NATIONAL_CHAPTER = 98;
    private static final int CHAPTER_DIGITS = 2;
    private static final int HEADING_DIGITS = 4;
    private static final int DAY_LENGTH = 10;

    private final String file;
    private final CsvRow row;
    private final Violations violations;

    /** Reads a row of a file. */
    CheckedRow(String file, CsvRow row, Violations violations) {
        this.file = file;
        this.row = row;
        this.violations = violations;
    }

    /** The line of the file. */
    public int number() {
        return row.line();
    }

    /** Notes something wrong with a field. */
    public void refuse(String column, String code, String message) {
        violations.add(file + ":" + row.line() + ":" + column, code, message);
    }

    /** A field that may be empty; empty as well if the file lacks the column. */
    public String text(String column) {
        return row.header().contains(column) ? row.get(column) : "";
    }

    /** A field that must be filled. */
    public Optional<String> required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            refuse(column, "FIELD_EMPTY", "fill in " + column);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A tariff line of eight digits under a heading that the book has. */
    public Optional<HsCode> line(String column) {
        Optional<HsCode> code = code(column, text(column));
        if (code.isPresent() && !code.get().isLine()) {
            refuse(column, "CODE_NOT_A_LINE", "\"" + text(column) + "\" is not a tariff line; write its eight digits");
            return Optional.empty();
        }
        return code;
    }

    /**
     * A code of any length under a heading that the book has. The national chapters 98 and 99 may get new headings by a
     * regulation; of them only the chapter is checked.
     */
    public Optional<HsCode> code(String column, String text) {
        if (!text.matches("(\\d\\d){1,4}")) {
            refuse(column, "CODE_MALFORMED", "\"" + text + "\" is not a tariff code; write its digits without dots");
            return Optional.empty();
        }
        HsCode code = HsCode.of(text);
        int checked = code.chapter() >= FIRST_NATIONAL_CHAPTER ? CHAPTER_DIGITS : HEADING_DIGITS;
        HsCode parent = code.digits() > checked ? HsCode.of(text.substring(0, checked)) : code;
        if (!BundledBook.lines().hasLineUnder(parent)) {
            refuse(column, "HEADING_UNKNOWN", "no edition of the book has the heading of " + code);
            return Optional.empty();
        }
        return Optional.of(code);
    }

    /** A day that must be given. */
    public Optional<LocalDate> day(String column) {
        return required(column).flatMap(text -> parseDay(column, text));
    }

    /** A last day; all time if it is not given. */
    public Optional<LocalDate> lastDay(String column) {
        String text = text(column);
        return text.isEmpty() ? Optional.of(LocalDate.MAX) : parseDay(column, text);
    }

    private Optional<LocalDate> parseDay(String column, String text) {
        try {
            if (text.length() == DAY_LENGTH) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException e) {
            // Told below, like a day of another length: a year of nine digits is one to the parser and to nobody else.
        }
        refuse(column, "DATE_MALFORMED", "\"" + text + "\" is not a day; write it as 2026-12-31");
        return Optional.empty();
    }

    /** The days from one column to the other. */
    public Optional<Period> period(String from, String to) {
        Optional<LocalDate> first = day(from);
        Optional<LocalDate> last = lastDay(to);
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            refuse(to, "PERIOD_REVERSED", "the last day " + last.get() + " lies before the first, " + first.get());
            return Optional.empty();
        }
        return Optional.of(new Period(first.get(), last.get()));
    }

    /** A number that is not negative. */
    public Optional<Fraction> number(String column, String text) {
        if (text.matches("\\d+(\\.\\d+)?\\s*(-|–|~|to|s\\.?d\\.?)\\s*\\d+(\\.\\d+)?\\s*%?")) {
            refuse(
                    column,
                    "RATE_IS_A_RANGE",
                    "\"" + text + "\" is a range, and no duty is computed with one; give each exporter, line or period"
                            + " its own rate");
            return Optional.empty();
        }
        if (!text.matches("-?\\d{1,15}(\\.\\d{1,6})?")) {
            refuse(column, "NUMBER_MALFORMED", "\"" + text + "\" is not a number; write it as 1234.5");
            return Optional.empty();
        }
        Fraction number = Fraction.parse(text);
        if (number.signum() < 0) {
            refuse(column, "NUMBER_NEGATIVE", text + " is negative");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    /** A country by its two capitals. */
    public Optional<Country> country(String column) {
        Optional<String> text = required(column);
        if (text.isPresent() && !Country.isKnown(text.get())) {
            refuse(column, "COUNTRY_UNKNOWN", "ISO 3166-1 does not know the country " + text.get());
            return Optional.empty();
        }
        return text.map(Country::of);
    }

    /** Days of a row. */
    public record Period(LocalDate from, LocalDate to) {

        /** Whether the two have a day in common. */
        public boolean overlaps(Period other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
    }
}
