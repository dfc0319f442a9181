package org.pabean.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/** Writes a figure for people: {@code Rp 1.234.567,89} for Indonesian readers, {@code Rp 1,234,567.89} for others. */
public final class FigureFormat {

    private static final int PLACES_OF_AN_ENDLESS_DECIMAL = 6;

    private final Locale locale;
    private final char group;
    private final char point;

    /** A format for readers of a language. */
    public FigureFormat(Locale locale) {
        this.locale = locale;
        boolean indonesian = Wording.speaksIndonesian(locale);
        this.group = indonesian ? '.' : ',';
        this.point = indonesian ? ',' : '.';
    }

    /** The figure in words and digits. */
    public String format(Figure figure) {
        if (figure instanceof Figure.InRupiah rupiah) {
            return "Rp " + number(rupiah.amount().amount());
        } else if (figure instanceof Figure.InMoney money) {
            return money.money().currency() + " " + number(money.money().amount());
        } else if (figure instanceof Figure.Rate rate) {
            return number(rate.percent().value()) + " %";
        } else if (figure instanceof Figure.PerUnit each) {
            return "Rp " + number(each.amount().amount()) + " / "
                    + each.unit().symbol().in(locale);
        } else if (figure instanceof Figure.Measured measured) {
            return number(measured.quantity().amount()) + " "
                    + measured.quantity().unit().symbol().in(locale);
        } else if (figure instanceof Figure.Bare bare) {
            return number(bare.number());
        } else if (figure instanceof Figure.Day day) {
            return day.day().toString();
        } else {
            return ((Figure.Words) figure).words().in(locale);
        }
    }

    private String number(Fraction fraction) {
        BigDecimal decimal = fraction.asDecimal().orElse(null);
        if (decimal == null) {
            return "≈ " + grouped(fraction.asDecimal(PLACES_OF_AN_ENDLESS_DECIMAL, RoundingMode.HALF_UP));
        }
        return grouped(decimal);
    }

    private String grouped(BigDecimal decimal) {
        String plain = decimal.abs().toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(decimal.signum() < 0 ? "-" : "");
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % 3 == 0) {
                text.append(group);
            }
            text.append(plain.charAt(i));
        }
        return end == plain.length()
                ? text.toString()
                : text.append(point).append(plain, end + 1, plain.length()).toString();
    }
}
