package org.pabean.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pabean.reference.Sheet.Charge;
import org.pabean.reference.Sheet.Form;
import org.pabean.reference.Sheet.Value;

/** Fills in the goods of passengers and crew, and telephones, from a seed. */
final class DrawnTravellers {

    private static final LocalDate PASSENGERS_SINCE = LocalDate.parse("2018-02-01");
    private static final LocalDate DEVICES_SINCE = LocalDate.parse("2021-01-01");
    private static final List<String> PRICES =
            List.of("49.99", "50", "50.01", "499.99", "500", "500.01", "2500", "2500.01");

    private final Chance chance;
    private final Sheet sheet = new Sheet();

    private DrawnTravellers(long seed) {
        chance = new Chance(seed);
    }

    static Sheet traveller(long seed) {
        return new DrawnTravellers(seed).traveller();
    }

    private Sheet traveller() {
        sheet.form = chance.of(List.of(Form.PASSENGER, Form.PASSENGER, Form.CREW, Form.IMEI));
        sheet.day = chance.dayFrom(sheet.form == Form.IMEI ? DEVICES_SINCE : PASSENGERS_SINCE);
        Draw.whole(chance, sheet);
        Draw.money(chance, sheet);
        boolean of2025 = !Numbers.before(sheet.day, Numbers.TRAVELLERS_OF_2025);
        if (sheet.form == Form.PASSENGER) {
            sheet.personal = chance.in100(70);
            sheet.pilgrim =
                    sheet.personal && of2025 ? chance.of(List.of("NONE", "NONE", "REGULAR", "SPECIAL")) : "NONE";
            sheet.npwp |= !sheet.personal && of2025;
        } else if (sheet.form == Form.IMEI) {
            sheet.late = chance.in100(40);
        }
        lines();
        return sheet;
    }

    private void lines() {
        boolean net = sheet.personal && chance.in100(15);
        if (net) {
            sheet.allowance = Optional.of(BigDecimal.ZERO);
        } else if (sheet.personal && chance.in100(10)) {
            sheet.allowance = Optional.of(chance.cents(1, 100_000));
        }
        int count = 1 + chance.below(sheet.form == Form.IMEI ? 2 : 4);
        for (int i = 0; i < count; i++) {
            line(sheet.add(), net);
        }
    }

    private void line(Sheet.Line line, boolean net) {
        line.kind = net ? Value.CUSTOMS_VALUE : Value.FOB;
        line.value = net
                ? chance.amount(9)
                : chance.in100(40) ? new BigDecimal(chance.of(PRICES)) : chance.cents(1, 500_000);
        line.vatCollected = chance.in100(95);
        Draw.luxury(chance, line);
        if (sheet.form != Form.IMEI && Numbers.before(sheet.day, Numbers.TRAVELLERS_OF_2025)) {
            Draw.incomeTax(chance, line);
        }
        if (!sheet.personal) {
            trade(line);
        }
    }

    private void trade(Sheet.Line line) {
        line.unit = "KGM";
        line.quantity = chance.amount(4);
        line.hs = chance.of(List.of("84821000", "61161010", "91021100", "17019910", "80070091"));
        Draw.additional(chance, line);
        if (Numbers.before(sheet.day, Numbers.TRAVELLERS_OF_2025) && chance.in100(30)) {
            line.duty = Charge.PERCENT;
            line.dutyFigure = chance.percent();
        }
    }
}
