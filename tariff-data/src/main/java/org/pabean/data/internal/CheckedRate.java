package org.pabean.data.internal;

import java.util.Map;
import java.util.Optional;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.tariff.DutyRate;

/** Reads a rate of an official file: percent in one column, or rupiah per unit in two others. */
public final class CheckedRate {

    private static final Fraction MOST_PERCENT = Fraction.of(150);
    private static final Map<String, UnitOfMeasure> BOOK_UNITS = Map.of(
            "KG", UnitOfMeasure.KGM,
            "LITER", UnitOfMeasure.LTR,
            "MINUTE", UnitOfMeasure.MIN,
            "M", UnitOfMeasure.MTR,
            "M2", UnitOfMeasure.MTK);

    private CheckedRate() {}

    /** The rate of a row; a percentage is at most 150. */
    public static Optional<DutyRate> of(CheckedRow row, String percent, String amount, String unit) {
        boolean hasPercent = !row.text(percent).isEmpty();
        boolean hasAmount = !row.text(amount).isEmpty();
        if (hasPercent && hasAmount) {
            row.refuse(percent, "RATE_TWICE", "give either " + percent + " or " + amount + ", not both");
            return Optional.empty();
        }
        if (!hasPercent && !hasAmount) {
            row.refuse(percent, "RATE_MISSING", "give " + percent + ", or " + amount + " with " + unit);
            return Optional.empty();
        }
        return hasPercent ? percent(row, percent, unit) : perUnit(row, amount, unit);
    }

    private static Optional<DutyRate> percent(CheckedRow row, String column, String unit) {
        Optional<Fraction> number = row.number(column, row.text(column));
        if (!row.text(unit).isEmpty()) {
            row.refuse(unit, "UNIT_WITHOUT_AMOUNT", "a percentage has no unit; leave " + unit + " empty");
            return Optional.empty();
        }
        if (number.isPresent() && number.get().compareTo(MOST_PERCENT) > 0) {
            row.refuse(
                    column, "RATE_OUT_OF_BOUNDS", row.text(column) + " % is more than the tariff knows; at most 150");
            return Optional.empty();
        }
        return number.map(Percent::ofValue).map(DutyRate::of);
    }

    private static Optional<DutyRate> perUnit(CheckedRow row, String amountColumn, String unitColumn) {
        Optional<Fraction> amount = row.number(amountColumn, row.text(amountColumn));
        Optional<UnitOfMeasure> unit = unit(row, unitColumn);
        if (amount.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DutyRate.perUnit(Rupiah.of(amount.get()), unit.get()));
    }

    private static Optional<UnitOfMeasure> unit(CheckedRow row, String column) {
        String text = row.text(column);
        String name = text.startsWith("IDR/") ? text.substring(4) : text;
        for (UnitOfMeasure unit : UnitOfMeasure.values()) {
            if (unit.name().equals(name)) {
                return Optional.of(unit);
            }
        }
        UnitOfMeasure unit = BOOK_UNITS.get(name);
        if (unit == null) {
            row.refuse(column, "UNIT_UNKNOWN", "\"" + text + "\" is not a unit; write KG, LITER, MINUTE, M or M2");
        }
        return Optional.ofNullable(unit);
    }
}
