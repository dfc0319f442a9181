package org.pabean.reference;

import java.util.List;
import java.util.Optional;

/** Parcels by consignment note: the rules before 2020, of 2020, of 2023 and of 2025. */
final class Parcels {

    private static final Ratio DE_MINIMIS = Ratio.of(3);
    private static final Treatment.Duty FLAT = Treatment.percent("7.5");

    private static final List<String> BOOKS = List.of("4901", "4902", "4903", "4904");
    private static final List<String> LISTED_2020 = List.of("4202", "61", "62", "63", "64");
    private static final List<String> LISTED_2023 = List.of(
            "3303",
            "3304",
            "3305",
            "3306",
            "3307",
            "73",
            "9101",
            "9102",
            "87116092",
            "87116093",
            "87116094",
            "87116095",
            "87116099",
            "8712");
    private static final List<String> AT_FIFTEEN =
            List.of("3303", "3304", "3305", "3306", "3307", "73", "9101", "9102");

    private Parcels() {}

    static Treatment treatment(Sheet sheet, Sheet.Line line) {
        if (Numbers.before(sheet.day, Numbers.NOTES_OF_2020)) {
            return beforeDeMinimis(sheet, line);
        }
        return switch (sheet.scheme) {
            case "HAJJ" -> favoured(sheet, sheet.shipment <= 2 ? 1500 : 0);
            case "MIGRANT_WORKER" ->
                sheet.shipment <= (sheet.registeredWorker ? 3 : 1) ? favoured(sheet, 500) : ordinary(sheet, line);
            case "PRIZE" -> prize(sheet, line);
            default -> ordinary(sheet, line);
        };
    }

    private static Treatment beforeDeMinimis(Sheet sheet, Sheet.Line line) {
        Ratio free = sheet.allowance.map(Ratio::of).orElseGet(() -> Ratio.of(Numbers.freeParcel(sheet.day)));
        boolean isFree =
                dollars(sheet).filter(price -> price.compareTo(free) <= 0).isPresent();
        Ratio incomeTax =
                Treatment.doubled(sheet, line.incomeTaxRate.map(Ratio::percent).orElse(Ratio.of(10, 100)));
        return new Treatment(isFree ? Ratio.ZERO : Ratio.ONE, Treatment.statedOr(FLAT), false, incomeTax);
    }

    private static Treatment ordinary(Sheet sheet, Sheet.Line line) {
        if (dollars(sheet).filter(price -> price.compareTo(DE_MINIMIS) <= 0).isPresent()) {
            return new Treatment(Ratio.ONE, Treatment.FREE, false, Ratio.ZERO);
        }
        if (bearsGeneralTaxes(sheet, line)) {
            return new Treatment(
                    Ratio.ONE,
                    Treatment.statedOr(Treatment.book(sheet)),
                    true,
                    Treatment.generalIncomeTax(sheet, line));
        }
        return isListed(sheet, line)
                ? fixed(line)
                : new Treatment(Ratio.ONE, Treatment.statedOr(FLAT), false, Ratio.ZERO);
    }

    /** Whether the note of that day has the goods on its list. */
    private static boolean isListed(Sheet sheet, Sheet.Line line) {
        boolean wide = !Numbers.before(sheet.day, Numbers.NOTES_OF_2023);
        return starts(line.hs, BOOKS) || starts(line.hs, LISTED_2020) || wide && starts(line.hs, LISTED_2023);
    }

    /** Listed goods before 2025: the tariff book and the general income tax. */
    static boolean bearsGeneralTaxes(Sheet sheet, Sheet.Line line) {
        return isListed(sheet, line)
                && !Numbers.before(sheet.day, Numbers.NOTES_OF_2020)
                && Numbers.before(sheet.day, Numbers.NOTES_OF_2025);
    }

    /** Since 2025 listed goods have three rates of their own; their income tax does not double. */
    private static Treatment fixed(Sheet.Line line) {
        if (starts(line.hs, BOOKS)) {
            return new Treatment(Ratio.ONE, Treatment.statedOr(Treatment.FREE), false, Ratio.ZERO);
        }
        Treatment.Duty duty = Treatment.percent(starts(line.hs, AT_FIFTEEN) ? "15" : "25");
        return new Treatment(Ratio.ONE, Treatment.statedOr(duty), false, Ratio.of(5, 100));
    }

    private static Treatment favoured(Sheet sheet, long allowance) {
        Ratio left = Travellers.left(dollars(sheet).orElseThrow(), Ratio.of(allowance));
        return new Treatment(left, Treatment.statedOr(FLAT), false, Ratio.ZERO);
    }

    /** One medal and one other prize are free, the dearest of each. */
    private static Treatment prize(Sheet sheet, Sheet.Line line) {
        Sheet.Line dearest = sheet.lines.stream()
                .filter(each -> each.prize.equals(line.prize))
                .reduce((one, two) -> two.value.compareTo(one.value) > 0 ? two : one)
                .orElseThrow();
        return new Treatment(line == dearest ? Ratio.ZERO : Ratio.ONE, FLAT, false, Ratio.ZERO);
    }

    /** The price of the shipment in dollars: FOB, or CIF where only that is known; empty if neither is. */
    static Optional<Ratio> dollars(Sheet sheet) {
        boolean priced =
                sheet.lines.stream().allMatch(line -> line.kind == Sheet.Value.FOB || line.kind == Sheet.Value.CIF);
        if (!priced) {
            return Optional.empty();
        }
        Ratio price = sheet.lines.stream().map(line -> Ratio.of(line.value)).reduce(Ratio.ZERO, Ratio::plus);
        if (sheet.currency.equals("USD")) {
            return Optional.of(price);
        }
        Ratio rupiah = price.times(Ratio.of(sheet.statedRate.orElseThrow())).over(Ratio.of(sheet.per));
        return Optional.of(rupiah.over(Ratio.of(sheet.statedDollar.orElseThrow())));
    }

    private static boolean starts(String hs, List<String> headings) {
        return headings.stream().anyMatch(hs::startsWith);
    }
}
