package org.pabean.examples.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.examples.json.Facts;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rounding;
import org.pabean.money.Rupiah;
import org.pabean.sanction.DutyRateLevel;
import org.pabean.sanction.FinedGoods;

/** The lines of a declaration in a fine case. */
final class FineLines {

    private final List<Line> lines;

    private FineLines(List<Line> lines) {
        this.lines = lines;
    }

    private record Line(Optional<Percent> rate, Rupiah due, Rupiah paid, boolean fined) {

        FinedGoods goods(DutyRateLevel declarationLevel) {
            DutyRateLevel level =
                    rate.map(DutyRateLevel::of).orElse(due.isZero() ? declarationLevel : DutyRateLevel.ABOVE_ZERO);
            return new FinedGoods(level, due, paid);
        }
    }

    static FineLines of(Facts input) {
        List<Line> lines = new ArrayList<>();
        for (Facts line : input.objects("lines")) {
            line.has("line");
            lines.add(line(line));
        }
        return new FineLines(lines);
    }

    /** The fined lines; a line without a rate of its own has that of the declaration. */
    List<FinedGoods> goods(DutyRateLevel declarationLevel) {
        return lines.stream()
                .filter(Line::fined)
                .map(line -> line.goods(declarationLevel))
                .toList();
    }

    void report(CaseAnswer answer) {
        if (lines.isEmpty()) {
            return;
        }
        List<Line> underpaid = lines.stream()
                .filter(line -> line.fined() && line.due().compareTo(line.paid()) > 0)
                .toList();
        Rupiah due = Rupiah.sum(lines.stream().map(Line::due).toList());
        Rupiah paid = Rupiah.sum(underpaid.stream().map(Line::paid).toList());
        Rupiah owed = Rupiah.sum(underpaid.stream().map(Line::due).toList());
        answer.put("shortfall", owed.minus(paid));
        answer.put("dutyPaid", paid);
        answer.put("importDutyPayable", due.rounded(Rounding.UP_TO_THOUSAND));
    }

    private static Line line(Facts line) {
        Optional<Percent> rate = line.number("importDutyRate").map(Percent::ofValue);
        Optional<Fraction> declared = line.number("declaredCustomsValue");
        Optional<Fraction> found = line.number("determinedCustomsValue");
        Rupiah due = rupiah(line.number("dutyDue").or(() -> duty(found, rate)));
        Rupiah paid = rupiah(line.number("dutyPaid").or(() -> duty(declared, rate)));
        return new Line(rate, due, paid, line.flag("fined", true));
    }

    private static Optional<Fraction> duty(Optional<Fraction> value, Optional<Percent> rate) {
        return value.flatMap(amount -> rate.map(percent -> amount.times(percent.fraction())));
    }

    private static Rupiah rupiah(Optional<Fraction> amount) {
        return amount.map(Rupiah::of).orElse(Rupiah.ZERO);
    }
}
