package org.pabean.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The dated numbers of the law that the second opinion knows, copied from the regulations by hand. */
final class Numbers {

    /** First days of rules; each is drawn often, and so is the day before. */
    static final List<LocalDate> CHANGES = List.of(
            LocalDate.parse("2018-06-06"),
            LocalDate.parse("2018-09-13"),
            LocalDate.parse("2018-10-10"),
            LocalDate.parse("2019-01-01"),
            LocalDate.parse("2019-07-15"),
            LocalDate.parse("2020-01-30"),
            LocalDate.parse("2022-04-01"),
            LocalDate.parse("2023-01-14"),
            LocalDate.parse("2023-10-17"),
            LocalDate.parse("2023-12-11"),
            LocalDate.parse("2024-01-01"),
            LocalDate.parse("2024-10-18"),
            LocalDate.parse("2025-01-01"),
            LocalDate.parse("2025-03-05"),
            LocalDate.parse("2025-05-22"),
            LocalDate.parse("2025-06-06"),
            LocalDate.parse("2025-08-01"));

    static final LocalDate BOOK_2022 = LocalDate.parse("2022-04-01");
    static final LocalDate NOTES_OF_2020 = LocalDate.parse("2020-01-30");
    static final LocalDate NOTES_OF_2023 = LocalDate.parse("2023-10-17");
    static final LocalDate NOTES_OF_2025 = LocalDate.parse("2025-03-05");
    static final LocalDate TRAVELLERS_OF_2025 = LocalDate.parse("2025-06-06");
    private static final LocalDate DAILY_LIMIT = LocalDate.parse("2018-10-10");
    private static final LocalDate WHOLE_RUPIAH_ON_IMPORTS = LocalDate.parse("2023-01-14");
    private static final LocalDate HALF_UP = LocalDate.parse("2025-05-22");
    private static final LocalDate VAT_11 = LocalDate.parse("2022-04-01");
    private static final LocalDate VAT_12 = LocalDate.parse("2025-01-01");
    private static final LocalDate GOLD_FOR_ALL = LocalDate.parse("2025-08-01");
    private static final LocalDate DRINKS_2019 = LocalDate.parse("2019-01-01");
    private static final LocalDate DRINKS_2024 = LocalDate.parse("2024-01-01");

    private Numbers() {}

    /** A line of the tariff book: percent, or rupiah per unit; 2017 edition, then 2022 edition. */
    record BookLine(String hs, String unit, String of2017, String of2022) {

        Ratio on(LocalDate day) {
            return Ratio.of(new BigDecimal(before(day, BOOK_2022) ? of2017 : of2022));
        }

        boolean isSpecific() {
            return !unit.isEmpty();
        }
    }

    static final List<BookLine> BOOK = List.of(
            new BookLine("84821000", "", "5", "5"),
            new BookLine("95030060", "", "15", "15"),
            new BookLine("69111000", "", "30", "30"),
            new BookLine("84049090", "", "9", "5"),
            new BookLine("15111000", "", "5", "0"),
            new BookLine("80070091", "", "5", "12.5"),
            new BookLine("22030091", "LTR", "14000", "14000"),
            new BookLine("17019910", "KGM", "790", "790"),
            new BookLine("10063099", "KGM", "450", "450"),
            new BookLine("49019990", "", "0", "0"),
            new BookLine("42022100", "", "15", "15"),
            new BookLine("61091010", "", "25", "25"),
            new BookLine("61161010", "", "22.5", "25"),
            new BookLine("64041190", "", "30", "30"),
            new BookLine("33030000", "", "10", "10"),
            new BookLine("73239390", "", "15", "15"),
            new BookLine("91021100", "", "10", "10"),
            new BookLine("87120030", "", "25", "25"),
            new BookLine("87116093", "", "40", "40"));

    static final Map<String, BookLine> BY_HS =
            BOOK.stream().collect(java.util.stream.Collectors.toUnmodifiableMap(BookLine::hs, line -> line));

    static boolean before(LocalDate day, LocalDate other) {
        return day.compareTo(other) < 0;
    }

    /** VAT of goods that are not luxury goods: since 2025 twelve percent of eleven twelfths. */
    static Ratio vat(LocalDate day, boolean luxury) {
        if (before(day, VAT_11)) {
            return Ratio.of(10, 100);
        } else if (before(day, VAT_12)) {
            return Ratio.of(11, 100);
        }
        return luxury ? Ratio.of(12, 100) : Ratio.of(12 * 11, 100 * 12);
    }

    /** Income tax art. 22 of a class of goods, in parts of ten thousand, before doubling. */
    static Ratio incomeTax(String incomeTaxClass, boolean api, LocalDate day) {
        return Ratio.of(
                switch (incomeTaxClass) {
                    case "LIST_A" -> 1000;
                    case "LIST_B" -> 750;
                    case "STAPLE" -> api ? 50 : 750;
                    case "GOLD_BAR" -> before(day, GOLD_FOR_ALL) ? (api ? 250 : 750) : 25;
                    default -> api ? 250 : 750;
                },
                10_000);
    }

    /** Excise on imported drinks, rupiah per litre. */
    static Ratio drinks(String group, LocalDate day) {
        boolean dear = !before(day, DRINKS_2024);
        return Ratio.of(
                switch (group) {
                    case "MMEA_A" -> dear ? 16_500 : before(day, DRINKS_2019) ? 13_000 : 15_000;
                    case "MMEA_B" -> dear ? 53_000 : 44_000;
                    default -> dear ? 152_000 : 139_000;
                });
    }

    /** Dollars that a parcel under the rules before 2020 may cost free of everything. */
    static long freeParcel(LocalDate day) {
        return before(day, DAILY_LIMIT) ? 100 : 75;
    }

    static String rounding(Sheet.Form form, LocalDate day) {
        boolean general = form == Sheet.Form.PIB || form == Sheet.Form.PIBK;
        if (before(day, general ? WHOLE_RUPIAH_ON_IMPORTS : NOTES_OF_2023)) {
            return "ALL_UP_1000";
        }
        return before(day, HALF_UP) ? "DUTY_UP_1000_TAX_DOWN_1" : "DUTY_UP_1000_TAX_HALF_UP_1";
    }
}
