package org.pabean.reference;

/** Goods that passengers and crew carry, and telephones they register. */
final class Travellers {

    private static final Treatment.Duty FLAT = Treatment.percent("10");

    private Travellers() {}

    static Treatment treatment(Sheet sheet, Sheet.Line line) {
        boolean of2025 = !Numbers.before(sheet.day, Numbers.TRAVELLERS_OF_2025);
        if (sheet.form == Sheet.Form.PASSENGER && !sheet.personal) {
            return of2025
                    ? new Treatment(Ratio.ONE, FLAT, false, Ratio.of(5, 100))
                    : new Treatment(
                            Ratio.ONE,
                            Treatment.statedOr(Treatment.book(sheet)),
                            true,
                            Treatment.generalIncomeTax(sheet, line));
        }
        Ratio incomeTax = of2025 ? Ratio.ZERO : incomeTax(sheet, line);
        return new Treatment(left(sheet), FLAT, false, incomeTax);
    }

    private static Ratio incomeTax(Sheet sheet, Sheet.Line line) {
        return sheet.form == Sheet.Form.IMEI
                ? Treatment.doubled(sheet, Ratio.of(10, 100))
                : Treatment.generalIncomeTax(sheet, line);
    }

    private static Ratio left(Sheet sheet) {
        if (sheet.pilgrim.equals("REGULAR") && sheet.allowance.isEmpty()) {
            return Ratio.ZERO;
        }
        Ratio allowance = sheet.allowance.map(Ratio::of).orElseGet(() -> allowance(sheet));
        return allowance.sign() == 0 ? Ratio.ONE : left(Parcels.dollars(sheet).orElseThrow(), allowance);
    }

    private static Ratio allowance(Sheet sheet) {
        return switch (sheet.form) {
            case CREW -> Ratio.of(50);
            case IMEI -> Ratio.of(sheet.late ? 0 : 500);
            default -> Ratio.of(sheet.pilgrim.equals("SPECIAL") ? 2500 : 500);
        };
    }

    /** The part of a price that stands above an allowance. */
    static Ratio left(Ratio price, Ratio allowance) {
        return price.compareTo(allowance) <= 0
                ? Ratio.ZERO
                : price.minus(allowance).over(price);
    }
}
