package org.pabean.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/** Writes a figure for people: {@code Rp 1.234.567,89} for Indonesian readers, {@code Rp 1,234,567.89} for others. */
public final class FigureFormat {

    private static final int MOST_DIGITS_OF_A_LONG = 18;
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
        StringBuilder text = new StringBuilder();
        write(figure, text);
        return text.toString();
    }

    /** Appends the figure in words and digits. */
    void write(Figure figure, StringBuilder text) {
        if (figure instanceof Figure.InRupiah rupiah) {
            number(rupiah.amount().amount(), text.append("Rp "));
        } else if (figure instanceof Figure.InMoney money) {
            number(money.money().amount(), text.append(money.money().currency()).append(' '));
        } else if (figure instanceof Figure.Rate rate) {
            number(rate.percent().value(), text);
            text.append(" %");
        } else if (figure instanceof Figure.PerUnit each) {
            number(each.amount().amount(), text.append("Rp "));
            text.append(" / ").append(each.unit().symbol().in(locale));
        } else if (figure instanceof Figure.Measured measured) {
            number(measured.quantity().amount(), text);
            text.append(' ').append(measured.quantity().unit().symbol().in(locale));
        } else if (figure instanceof Figure.Bare bare) {
            number(bare.number(), text);
        } else if (figure instanceof Figure.Day day) {
            text.append(day.day());
        } else {
            text.append(((Figure.Words) figure).words().in(locale));
        }
    }

    private void number(Fraction fraction, StringBuilder text) {
        Optional<BigDecimal> decimal = fraction.asDecimal();
        if (decimal.isPresent()) {
            grouped(decimal.get(), text);
        } else {
            text.append("≈ ");
            grouped(fraction.asDecimal(PLACES_OF_AN_ENDLESS_DECIMAL, RoundingMode.HALF_UP), text);
        }
    }

    private void grouped(BigDecimal decimal, StringBuilder text) {
        int start = text.length();
        if (decimal.precision() <= MOST_DIGITS_OF_A_LONG) {
            text.append(decimal.scaleByPowerOfTen(decimal.scale()).longValue());
        } else {
            text.append(decimal.unscaledValue());
        }
        int digits = start + (decimal.signum() < 0 ? 1 : 0);
        for (int missing = decimal.scale() - (text.length() - digits) + 1; missing > 0; missing--) {
            text.insert(digits, '0');
        }
        int end = text.length() - Math.max(decimal.scale(), 0);
        if (decimal.scale() > 0) {
            text.insert(end, point);
        }
        for (int before = end - 3; before > digits; before -= 3) {
            text.insert(before, group);
        }
    }
}
