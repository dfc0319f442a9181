package org.pabean.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pabean.reference.Sheet.Charge;
import org.pabean.reference.Sheet.Form;
import org.pabean.reference.Sheet.Value;

/** Fills in a consignment note from a seed; prices stand at the limits often. */
final class DrawnParcels {

    private static final LocalDate WORKERS_SINCE = LocalDate.parse("2023-12-11");
    private static final List<Long> LIMITS =
            List.of(1L, 299L, 300L, 301L, 7500L, 7501L, 10_000L, 10_001L, 149_999L, 150_000L);
    private static final List<String> UNLISTED = List.of("", "", "84821000", "95030060", "69111000");

    private static final List<String> LISTED_SINCE_2020 =
            listed(row -> !row.hs().equals("87116093"));
    private static final List<String> LISTED_SINCE_2023 = listed(row -> true);

    private final Chance chance;
    private final Sheet sheet = new Sheet();

    private DrawnParcels(long seed) {
        chance = new Chance(seed);
    }

    static Sheet parcel(long seed) {
        return new DrawnParcels(seed).parcel();
    }

    private static List<String> listed(Predicate<Numbers.BookLine> wanted) {
        return Numbers.BOOK.stream()
                .filter(row -> !row.isSpecific())
                .filter(wanted)
                .map(Numbers.BookLine::hs)
                .toList();
    }

    private Sheet parcel() {
        sheet.form = Form.CN;
        sheet.day = chance.dayFrom(Chance.FIRST);
        sheet.business = chance.in100(50);
        Draw.whole(chance, sheet);
        Draw.money(chance, sheet);
        scheme();
        if (sheet.scheme.equals("ORDINARY")) {
            ordinary();
        } else {
            favoured();
        }
        return sheet;
    }

    private void scheme() {
        if (!Numbers.before(sheet.day, Numbers.NOTES_OF_2025) && chance.in100(20)) {
            sheet.scheme = chance.of(List.of("HAJJ", "PRIZE"));
        } else if (!Numbers.before(sheet.day, WORKERS_SINCE) && chance.in100(15)) {
            sheet.scheme = "MIGRANT_WORKER";
            sheet.registeredWorker = chance.in100(70);
        }
        sheet.shipment = 1 + chance.below(5);
    }

    private void ordinary() {
        boolean old = Numbers.before(sheet.day, Numbers.NOTES_OF_2020);
        Value kind =
                chance.of(old ? List.of(Value.FOB) : List.of(Value.FOB, Value.FOB, Value.CIF, Value.CUSTOMS_VALUE));
        lines(kind, chance.in100(40) ? chance.of(LIMITS) : 1 + (long) chance.below(150_000));
        Ratio free = Ratio.of(old ? Numbers.freeParcel(sheet.day) : 3);
        boolean small = Parcels.dollars(sheet)
                .filter(price -> price.compareTo(free) <= 0)
                .isPresent();
        for (Sheet.Line line : sheet.lines) {
            goods(line, old, small);
        }
        if (kind == Value.FOB && chance.in100(50)) {
            sheet.freight = chance.cents(0, 20_000);
            sheet.insurance = chance.cents(0, 500);
        }
    }

    private void goods(Sheet.Line line, boolean old, boolean small) {
        line.hs = chance.in100(50) ? chance.of(UNLISTED) : listedLine();
        line.vatCollected = chance.in100(92);
        line.incomeTaxClass = chance.of(Draw.CLASSES);
        if (!small && chance.in100(15)) {
            line.duty = Charge.PERCENT;
            line.dutyFigure = chance.percent();
        }
        if (!old) {
            Draw.luxury(chance, line);
            Draw.additional(chance, line);
        }
        boolean taxed = old || Parcels.bearsGeneralTaxes(sheet, line);
        if (taxed && !small && chance.in100(40)) {
            line.incomeTaxRate = Optional.of(chance.percent());
        }
    }

    private String listedLine() {
        return chance.of(Numbers.before(sheet.day, Numbers.NOTES_OF_2023) ? LISTED_SINCE_2020 : LISTED_SINCE_2023);
    }

    private void favoured() {
        lines(Value.FOB, 1 + (long) chance.below(sheet.scheme.equals("HAJJ") ? 500_000 : 150_000));
        for (int i = 0; i < sheet.lines.size(); i++) {
            sheet.lines.get(i).prize = sheet.scheme.equals("PRIZE") ? (i == 0 ? "MEDAL" : "OTHER") : "";
        }
    }

    /** Lines whose prices make up so many cents of a dollar, or a little less in another currency. */
    private void lines(Value kind, long cents) {
        int count = 1 + chance.below(cents < 10 ? 1 : 3);
        BigDecimal left = price(cents);
        for (int i = 0; i < count; i++) {
            Sheet.Line line = sheet.add();
            line.kind = kind;
            BigDecimal part =
                    left.multiply(BigDecimal.valueOf(chance.below(90) + 5L, 2)).setScale(2, RoundingMode.DOWN);
            line.value = i == count - 1 ? left : part;
            left = left.subtract(line.value);
            if (kind == Value.CUSTOMS_VALUE) {
                line.value = chance.amount(8);
            }
        }
    }

    private BigDecimal price(long cents) {
        BigDecimal dollars = BigDecimal.valueOf(cents, 2);
        if (sheet.currency.equals("USD")) {
            return dollars;
        }
        BigDecimal unit = sheet.statedRate.orElseThrow().divide(BigDecimal.valueOf(sheet.per));
        return dollars.multiply(sheet.statedDollar.orElseThrow())
                .divide(unit, 2, RoundingMode.DOWN)
                .max(BigDecimal.valueOf(1, 2));
    }
}
