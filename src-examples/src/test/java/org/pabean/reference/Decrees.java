package org.pabean.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Some weekly decrees of exchange rates, the long ones around the holidays among them. */
final class Decrees {

    /** One decree: rupiah for a dollar, a hundred yen, a euro. */
    record Decree(LocalDate from, LocalDate to, String dollar, String hundredYen, String euro) {

        private static Decree of(String from, String to, String dollar, String hundredYen, String euro) {
            return new Decree(LocalDate.parse(from), LocalDate.parse(to), dollar, hundredYen, euro);
        }

        boolean holds(LocalDate day) {
            return !Numbers.before(day, from) && !Numbers.before(to, day);
        }

        Ratio rupiah(String currency) {
            return switch (currency) {
                case "USD" -> Ratio.of(new BigDecimal(dollar));
                case "JPY" -> Ratio.percent(new BigDecimal(hundredYen));
                default -> Ratio.of(new BigDecimal(euro));
            };
        }
    }

    static final List<Decree> ALL = List.of(
            Decree.of("2018-06-06", "2018-06-26", "13923", "12726.78", "16263.79"),
            Decree.of("2018-09-12", "2018-09-18", "14885", "13393.99", "17247.81"),
            Decree.of("2019-01-02", "2019-01-08", "14569", "13163.41", "16624.39"),
            Decree.of("2022-03-30", "2022-04-05", "14351", "11843.78", "15793.76"),
            Decree.of("2022-04-27", "2022-05-10", "14353", "11201.77", "15514.30"),
            Decree.of("2023-04-19", "2023-05-02", "14824", "11115.49", "16246.74"),
            Decree.of("2025-08-06", "2025-08-12", "16416", "11022.63", "18892.52"),
            Decree.of("2026-02-11", "2026-02-17", "16813", "10743.13", "19842.37"));

    private Decrees() {}

    static Ratio rupiah(String currency, LocalDate day) {
        return ALL.stream()
                .filter(decree -> decree.holds(day))
                .findFirst()
                .orElseThrow()
                .rupiah(currency);
    }
}
