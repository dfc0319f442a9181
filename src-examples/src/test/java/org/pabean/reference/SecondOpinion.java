package org.pabean.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What the regulations make of a sheet, worked out once more from their text with nothing of the library: the chain from
 * customs value to import value and taxes, and one rounding for each levy.
 */
final class SecondOpinion {

    private static final List<String> DUTIES = List.of(
            "importDuty", "antiDumpingDuty", "countervailingDuty", "safeguardDuty", "retaliatoryDuty", "excise");
    private static final List<String> TAXES = List.of("vat", "luxuryTax", "incomeTax");

    private final Sheet sheet;
    private final Levied levied = new Levied();

    private SecondOpinion(Sheet sheet) {
        this.sheet = sheet;
    }

    static Levied of(Sheet sheet) {
        SecondOpinion opinion = new SecondOpinion(sheet);
        for (Sheet.Line line : sheet.lines) {
            opinion.levy(line, Treatment.of(sheet, line));
        }
        opinion.round();
        return opinion.levied;
    }

    private void levy(Sheet.Line line, Treatment treatment) {
        Ratio customsValue = customsValue(line).times(treatment.valueLeft());
        Ratio importValue = customsValue;
        if (line.kind == Sheet.Value.IMPORT_VALUE) {
            importValue = Ratio.of(line.value);
        } else {
            Ratio duty = treatment.duty(line, customsValue);
            levied.add("importDuty", duty);
            importValue = importValue.plus(duty);
            if (treatment.additionalDuties()) {
                importValue = importValue.plus(additional(line, customsValue));
            }
            importValue = importValue.plus(excise(line)).plus(Ratio.of(line.otherLevies));
        }
        levied.add("customsValue", customsValue);
        levied.add("importValue", importValue);
        taxes(line, treatment, importValue);
    }

    private void taxes(Sheet.Line line, Treatment treatment, Ratio importValue) {
        boolean luxury = line.luxuryRate.isPresent();
        Ratio vatRate = line.vatRate.map(Ratio::percent).orElseGet(() -> Numbers.vat(sheet.day, luxury));
        if (line.vatCollected) {
            levied.add("vat", importValue.times(vatRate));
        }
        Ratio luxuryTax = importValue.times(line.luxuryRate.map(Ratio::percent).orElse(Ratio.ZERO));
        levied.add(line.luxuryBorne ? "luxuryTax.borne" : "luxuryTax", luxuryTax);
        Ratio base = sheet.cutIncomeTaxBase ? importValue.down(1000) : importValue;
        levied.add("incomeTax", base.times(treatment.incomeTax()));
    }

    private Ratio additional(Sheet.Line line, Ratio customsValue) {
        Ratio sum = Ratio.ZERO;
        for (Map.Entry<String, BigDecimal> each : line.additionalPercents.entrySet()) {
            Ratio duty = customsValue.times(Ratio.percent(each.getValue()));
            levied.add(each.getKey(), duty);
            sum = sum.plus(duty);
        }
        for (Map.Entry<String, BigDecimal> each : line.additionalPerUnit.entrySet()) {
            Ratio duty = Ratio.of(each.getValue()).times(Ratio.of(line.quantity));
            levied.add(each.getKey(), duty);
            sum = sum.plus(duty);
        }
        return sum;
    }

    private Ratio excise(Sheet.Line line) {
        Ratio excise = switch (line.excise) {
            case SUM -> Ratio.of(line.exciseFigure);
            case PER_UNIT -> Ratio.of(line.exciseFigure).times(Ratio.of(line.quantity));
            case PERCENT ->
                Numbers.drinks(line.exciseGroup, sheet.day).times(Units.in("LTR", line.quantity, line.unit));
            case NOT_STATED -> Ratio.ZERO;
        };
        levied.add("excise", excise);
        return excise;
    }

    private Ratio customsValue(Sheet.Line line) {
        return switch (line.kind) {
            case FOB -> cif(line).times(rupiahPerUnit());
            case CIF -> Ratio.of(line.value).times(rupiahPerUnit());
            case CUSTOMS_VALUE -> Ratio.of(line.value);
            case IMPORT_VALUE -> Ratio.ZERO;
        };
    }

    private Ratio cif(Sheet.Line line) {
        Ratio charges = Ratio.of(sheet.freight.add(sheet.insurance));
        if (charges.sign() == 0) {
            return Ratio.of(line.value);
        }
        Ratio all = sheet.lines.stream()
                .filter(each -> each.kind == Sheet.Value.FOB)
                .map(each -> Ratio.of(each.value))
                .reduce(Ratio.ZERO, Ratio::plus);
        return Ratio.of(line.value).plus(charges.times(Ratio.of(line.value)).over(all));
    }

    private Ratio rupiahPerUnit() {
        return sheet.statedRate
                .map(rate -> Ratio.of(rate).over(Ratio.of(sheet.per)))
                .orElseGet(() -> Decrees.rupiah(sheet.currency, sheet.paymentDay.orElse(sheet.day)));
    }

    private void round() {
        String policy = sheet.rounding.orElseGet(() -> Numbers.rounding(sheet.form, sheet.day));
        Ratio total = Ratio.ZERO;
        for (String duty : DUTIES) {
            levied.put(
                    duty,
                    policy.equals("NONE") ? levied.get(duty) : levied.get(duty).up(1000));
            total = total.plus(levied.get(duty));
        }
        Ratio borne = tax(policy, levied.get("luxuryTax.borne"));
        for (String tax : TAXES) {
            levied.put(tax, tax(policy, levied.get(tax)));
        }
        levied.add("luxuryTax", borne);
        for (String tax : TAXES) {
            total = total.plus(levied.get(tax));
        }
        levied.figures().remove("luxuryTax.borne");
        levied.put("total", total);
        levied.put("borneByGovernment", borne);
        levied.put("amountDue", total.minus(borne));
    }

    private static Ratio tax(String policy, Ratio exact) {
        return switch (policy) {
            case "NONE" -> exact;
            case "ALL_UP_1000" -> exact.up(1000);
            case "DUTY_UP_1000_TAX_DOWN_1" -> exact.down(1);
            default -> exact.half();
        };
    }
}
