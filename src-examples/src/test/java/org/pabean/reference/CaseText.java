package org.pabean.reference;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** A sheet as a line of the casebook, so that a disagreement becomes a regression case by copying it. */
final class CaseText {

    private static final Map<String, String> ADDITIONAL = Map.of(
            "antiDumpingDuty", "ANTI_DUMPING",
            "countervailingDuty", "COUNTERVAILING",
            "safeguardDuty", "SAFEGUARD",
            "retaliatoryDuty", "RETALIATORY");

    private CaseText() {}

    static String of(Sheet sheet, Levied expected) {
        Map<String, String> expect = new TreeMap<>();
        expected.figures().forEach((name, figure) -> expect.put(name, quoted(figure.toString())));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("op", quoted("assess"));
        fields.put("date", quoted(sheet.day.toString()));
        fields.put("input", input(sheet));
        fields.put("expect", object(expect));
        return object(fields);
    }

    private static String input(Sheet sheet) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("documentType", quoted(sheet.form.name()));
        sheet.paymentDay.ifPresent(day -> fields.put("paymentDate", quoted(day.toString())));
        fields.put("currency", quoted(sheet.currency));
        fields.put("exchangeRates", rates(sheet));
        fields.put(
                "importer",
                "{\"api\": %b, \"npwp\": %b, \"business\": %b}".formatted(sheet.api, sheet.npwp, sheet.business));
        fields.put("freight", number(sheet.freight));
        fields.put("insurance", number(sheet.insurance));
        fields.put("scheme", quoted(sheet.scheme));
        fields.put("shipmentNumber", String.valueOf(sheet.shipment));
        fields.put("registeredWorker", String.valueOf(sheet.registeredWorker));
        fields.put("purpose", quoted(sheet.personal ? "PERSONAL" : "NON_PERSONAL"));
        fields.put("pilgrim", quoted(sheet.pilgrim));
        sheet.allowance.ifPresent(amount -> fields.put("allowance", number(amount)));
        if (sheet.form == Sheet.Form.IMEI) {
            fields.put("imei", "{\"registration\": \"%s\"}".formatted(sheet.late ? "LATE" : "ON_ARRIVAL"));
        }
        if (!sheet.facility.isEmpty()) {
            fields.put("facility", facility(sheet));
        }
        sheet.rounding.ifPresent(policy -> fields.put("rounding", quoted(policy)));
        fields.put("incomeTaxBaseRounding", quoted(sheet.cutIncomeTaxBase ? "DOWN_1000" : "NONE"));
        StringJoiner lines = new StringJoiner(", ", "[", "]");
        sheet.lines.forEach(line -> lines.add(line(line)));
        fields.put("items", lines.toString());
        return object(fields);
    }

    private static String rates(Sheet sheet) {
        Map<String, String> rates = new LinkedHashMap<>();
        sheet.statedDollar.ifPresent(rate -> rates.put("USD", "{\"rupiah\": \"%s\", \"per\": 1}".formatted(rate)));
        sheet.statedRate.ifPresent(
                rate -> rates.put(sheet.currency, "{\"rupiah\": \"%s\", \"per\": %d}".formatted(rate, sheet.per)));
        return object(rates);
    }

    private static String facility(Sheet sheet) {
        return "{\"type\": \"%s\", \"months\": %d, \"monthlyRate\": \"%s\"}"
                .formatted(sheet.facility, sheet.months, sheet.monthlyRate);
    }

    private static String line(Sheet.Line line) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!line.hs.isEmpty()) {
            fields.put("hs", quoted(line.hs));
        }
        String kind = switch (line.kind) {
            case FOB -> "fob";
            case CIF -> "cif";
            case CUSTOMS_VALUE -> "customsValue";
            case IMPORT_VALUE -> "importValue";
        };
        fields.put(kind, number(line.value));
        fields.put("quantity", number(line.quantity));
        fields.put("quantityUnit", quoted(line.unit));
        switch (line.duty) {
            case PERCENT -> fields.put("importDutyRate", number(line.dutyFigure));
            case PER_UNIT -> fields.put("importDutyPerUnit", number(line.dutyFigure));
            case SUM -> fields.put("importDutyAmount", number(line.dutyFigure));
            case NOT_STATED -> {}
        }
        fields.put("additionalDuties", additional(line));
        switch (line.excise) {
            case PERCENT -> fields.put("excise", "{\"group\": \"%s\"}".formatted(line.exciseGroup));
            case PER_UNIT -> fields.put("excise", "{\"perUnit\": \"%s\"}".formatted(line.exciseFigure));
            case SUM -> fields.put("excise", "{\"amount\": \"%s\"}".formatted(line.exciseFigure));
            case NOT_STATED -> {}
        }
        fields.put("otherLevies", number(line.otherLevies));
        line.vatRate.ifPresent(rate -> fields.put("vatRate", number(rate)));
        fields.put("vatTreatment", quoted(line.vatCollected ? "TAXABLE" : "EXEMPT"));
        line.luxuryRate.ifPresent(rate -> fields.put("luxuryTaxRate", number(rate)));
        fields.put("luxuryTaxBorneByGovernment", String.valueOf(line.luxuryBorne));
        line.incomeTaxRate.ifPresent(rate -> fields.put("incomeTaxRate", number(rate)));
        if (!line.incomeTaxClass.isEmpty()) {
            fields.put("incomeTaxClass", quoted(line.incomeTaxClass));
        }
        if (!line.prize.isEmpty()) {
            fields.put("prizeKind", quoted(line.prize));
        }
        return object(fields);
    }

    private static String additional(Sheet.Line line) {
        StringJoiner duties = new StringJoiner(", ", "[", "]");
        line.additionalPercents.forEach((name, percent) ->
                duties.add("{\"type\": \"%s\", \"rate\": \"%s\"}".formatted(ADDITIONAL.get(name), percent)));
        line.additionalPerUnit.forEach((name, rupiah) ->
                duties.add("{\"type\": \"%s\", \"perUnit\": \"%s\"}".formatted(ADDITIONAL.get(name), rupiah)));
        return duties.toString();
    }

    private static String number(BigDecimal number) {
        return quoted(number.toPlainString());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private static String object(Map<String, String> fields) {
        StringJoiner object = new StringJoiner(", ", "{", "}");
        fields.forEach((name, value) -> object.add(quoted(name) + ": " + value));
        return object.toString();
    }
}
