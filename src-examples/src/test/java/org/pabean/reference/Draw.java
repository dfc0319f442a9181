package org.pabean.reference;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pabean.reference.Sheet.Charge;
import org.pabean.reference.Sheet.Form;
import org.pabean.reference.Sheet.Value;

/** Fills in a general import from a seed; parcels and travellers have draws of their own. */
final class Draw {

    private static final List<String> ADDITIONAL =
            List.of("antiDumpingDuty", "countervailingDuty", "safeguardDuty", "retaliatoryDuty");
    static final List<String> CLASSES = List.of("LIST_A", "LIST_B", "STAPLE", "GOLD_BAR", "OTHER");
    private static final List<String> POLICIES =
            List.of("NONE", "ALL_UP_1000", "DUTY_UP_1000_TAX_DOWN_1", "DUTY_UP_1000_TAX_HALF_UP_1");

    private final Chance chance;
    private final Sheet sheet = new Sheet();

    private Draw(long seed) {
        chance = new Chance(seed);
    }

    static Sheet general(long seed) {
        return new Draw(seed).general();
    }

    private Sheet general() {
        sheet.form = chance.in100(80) ? Form.PIB : Form.PIBK;
        sheet.day = chance.dayFrom(Chance.FIRST);
        whole(chance, sheet);
        if (chance.in100(20)) {
            decree();
        } else {
            money(chance, sheet);
        }
        facility();
        int lines = chance.in100(2) ? 20 : 1 + chance.below(4);
        for (int i = 0; i < lines; i++) {
            line(sheet.add());
        }
        if (chance.in100(50) && sheet.lines.stream().anyMatch(line -> line.kind == Value.FOB)) {
            sheet.freight = chance.amount(6);
            sheet.insurance = chance.amount(4);
        }
        return sheet;
    }

    /** What every sheet states about the whole. */
    static void whole(Chance chance, Sheet sheet) {
        sheet.api = chance.in100(50);
        sheet.npwp = chance.in100(75);
        sheet.cutIncomeTaxBase = chance.in100(8);
        if (chance.in100(15)) {
            sheet.rounding = Optional.of(chance.of(POLICIES));
        }
    }

    /** A currency with the rate stated beside it. */
    static void money(Chance chance, Sheet sheet) {
        sheet.currency = chance.of(List.of("USD", "USD", "EUR", "JPY", "SGD"));
        sheet.per = sheet.currency.equals("JPY") ? 100 : 1;
        BigDecimal dollar = chance.cents(1_300_000, 1_700_000);
        sheet.statedDollar = Optional.of(dollar);
        sheet.statedRate =
                sheet.currency.equals("USD") ? sheet.statedDollar : Optional.of(chance.cents(900_000, 2_100_000));
    }

    private void decree() {
        Decrees.Decree decree = chance.of(Decrees.ALL);
        sheet.currency = chance.of(List.of("USD", "JPY", "EUR"));
        int days = (int) (decree.to().toEpochDay() - decree.from().toEpochDay());
        sheet.paymentDay = Optional.of(decree.from().plusDays(chance.in100(50) ? 0 : chance.below(days + 1)));
        sheet.day = sheet.paymentDay.get().plusDays(chance.in100(50) ? 0 : chance.below(9) - 4);
    }

    private void facility() {
        int which = chance.below(20);
        if (which == 0) {
            sheet.facility = "DUTY_EXEMPTION";
        } else if (which == 1) {
            sheet.facility = "TEMPORARY_IMPORT";
            sheet.months = 1 + chance.below(36);
            sheet.monthlyRate = BigDecimal.valueOf(chance.below(501), 2);
        } else if (which == 2) {
            sheet.facility = "BONDED_STORAGE_RELEASE";
        }
    }

    private void line(Sheet.Line line) {
        line.kind = chance.of(List.of(Value.FOB, Value.FOB, Value.CIF, Value.CUSTOMS_VALUE, Value.IMPORT_VALUE));
        line.value = chance.amount(line.kind == Value.FOB || line.kind == Value.CIF ? 9 : 13);
        line.quantity = chance.amount(8);
        line.unit = chance.of(List.of("KGM", "GRM", "TNE", "LTR", "MLT", "PCE", "MTK"));
        if (line.kind != Value.IMPORT_VALUE && chance.in100(30)) {
            bookLine(line);
            return;
        }
        taxes(line);
        if (line.kind != Value.IMPORT_VALUE) {
            duty(line);
            excise(line);
            line.otherLevies = chance.in100(8) ? chance.amount(8) : BigDecimal.ZERO;
            if (sheet.facility.isEmpty() || sheet.facility.equals("BONDED_STORAGE_RELEASE")) {
                additional(chance, line);
            }
        }
    }

    private void taxes(Sheet.Line line) {
        incomeTax(chance, line);
        line.vatCollected = chance.in100(90);
        if (line.vatCollected && chance.in100(8)) {
            line.vatRate = Optional.of(chance.percent());
        }
        luxury(chance, line);
        line.luxuryBorne = line.luxuryRate.isPresent() && chance.in100(30);
    }

    static void incomeTax(Chance chance, Sheet.Line line) {
        line.incomeTaxClass = chance.of(CLASSES);
        if (chance.in100(25)) {
            line.incomeTaxRate = Optional.of(chance.percent());
        }
    }

    static void luxury(Chance chance, Sheet.Line line) {
        if (chance.in100(12)) {
            line.luxuryRate =
                    Optional.of(new BigDecimal(chance.of(List.of("10", "15", "20", "40", "50", "60", "75", "95"))));
        }
    }

    private void duty(Sheet.Line line) {
        if (chance.in100(45)) {
            bookLine(line);
        } else {
            line.duty = chance.of(List.of(Charge.PERCENT, Charge.PERCENT, Charge.PER_UNIT, Charge.SUM));
            line.dutyFigure = line.duty == Charge.PERCENT ? chance.percent() : chance.amount(7);
        }
    }

    /** A line that states nothing but its code and value; every rate is looked up. */
    private void bookLine(Sheet.Line line) {
        // The luxury tax on electric bicycles, the last line, is not known for every day.
        Numbers.BookLine row = Numbers.BOOK.get(chance.below(Numbers.BOOK.size() - 1));
        line.hs = row.hs();
        if (row.isSpecific()) {
            line.unit = chance.of(row.unit().equals("LTR") ? List.of("LTR", "MLT") : List.of("KGM", "GRM", "TNE"));
        }
    }

    private void excise(Sheet.Line line) {
        if (chance.in100(80)) {
            return;
        }
        boolean drink = line.unit.equals("LTR") || line.unit.equals("MLT");
        line.excise = chance.of(drink ? List.of(Charge.PERCENT) : List.of(Charge.SUM, Charge.PER_UNIT));
        line.exciseGroup = chance.of(List.of("MMEA_A", "MMEA_B", "MMEA_C"));
        line.exciseFigure = chance.amount(7);
    }

    static void additional(Chance chance, Sheet.Line line) {
        if (!chance.in100(20)) {
            return;
        }
        int first = chance.below(ADDITIONAL.size());
        line.additionalPercents.put(ADDITIONAL.get(first), chance.percent());
        if (chance.in100(40)) {
            line.additionalPerUnit.put(ADDITIONAL.get((first + 1) % ADDITIONAL.size()), chance.amount(6));
        }
    }
}
