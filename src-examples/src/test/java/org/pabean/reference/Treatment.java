package org.pabean.reference;

import java.math.BigDecimal;

/**
 * What a form of declaration makes of one line.
 *
 * @param valueLeft the part of the value that an allowance leaves
 * @param duty how the duty is found
 * @param additionalDuties whether stated additional duties are collected
 * @param incomeTax the rate of income tax, doubled where it doubles
 */
record Treatment(Ratio valueLeft, Duty duty, boolean additionalDuties, Ratio incomeTax) {

    /** The duty on a line of a customs value. */
    interface Duty {
        Ratio on(Sheet.Line line, Ratio customsValue);
    }

    static final Duty FREE = (line, customsValue) -> Ratio.ZERO;

    static Treatment of(Sheet sheet, Sheet.Line line) {
        return switch (sheet.form) {
            case PIB, PIBK -> general(sheet, line);
            case CN -> Parcels.treatment(sheet, line);
            case PASSENGER, CREW, IMEI -> Travellers.treatment(sheet, line);
        };
    }

    Ratio duty(Sheet.Line line, Ratio customsValue) {
        return duty.on(line, customsValue);
    }

    /** A general import: rate of the line or of the book, all additional duties, income tax by class and importer. */
    private static Treatment general(Sheet sheet, Sheet.Line line) {
        Duty full = statedOr(book(sheet));
        Duty due = switch (sheet.facility) {
            case "DUTY_EXEMPTION" -> FREE;
            case "TEMPORARY_IMPORT" -> (each, value) -> full.on(each, value).times(partOfStay(sheet));
            default -> full;
        };
        return new Treatment(Ratio.ONE, due, true, generalIncomeTax(sheet, line));
    }

    private static Ratio partOfStay(Sheet sheet) {
        Ratio part = Ratio.percent(sheet.monthlyRate).times(sheet.months);
        return part.compareTo(Ratio.ONE) > 0 ? Ratio.ONE : part;
    }

    static Duty percent(String percent) {
        Ratio rate = Ratio.percent(new BigDecimal(percent));
        return (line, customsValue) -> customsValue.times(rate);
    }

    static Duty statedOr(Duty otherwise) {
        return (line, customsValue) -> switch (line.duty) {
            case PERCENT -> customsValue.times(Ratio.percent(line.dutyFigure));
            case PER_UNIT -> Ratio.of(line.dutyFigure).times(Ratio.of(line.quantity));
            case SUM -> Ratio.of(line.dutyFigure);
            case NOT_STATED -> otherwise.on(line, customsValue);
        };
    }

    static Duty book(Sheet sheet) {
        return (line, customsValue) -> {
            Numbers.BookLine row = Numbers.BY_HS.get(line.hs);
            return row.isSpecific()
                    ? row.on(sheet.day).times(Units.in(row.unit(), line.quantity, line.unit))
                    : row.on(sheet.day).over(Ratio.of(100)).times(customsValue);
        };
    }

    static Ratio generalIncomeTax(Sheet sheet, Sheet.Line line) {
        return doubled(
                sheet,
                line.incomeTaxRate
                        .map(Ratio::percent)
                        .orElseGet(() -> Numbers.incomeTax(line.incomeTaxClass, sheet.api, sheet.day)));
    }

    /** Who has no tax number pays twice the rate. */
    static Ratio doubled(Sheet sheet, Ratio rate) {
        return sheet.npwp ? rate : rate.times(2);
    }
}
