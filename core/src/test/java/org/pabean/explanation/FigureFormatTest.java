package org.pabean.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pabean.goods.Quantity;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;

class FigureFormatTest {

    private static final FigureFormat ENGLISH = new FigureFormat(Locale.ENGLISH);
    private static final FigureFormat INDONESIAN = new FigureFormat(Locale.forLanguageTag("id-ID"));

    @Test
    void rupiahAreGroupedAsTheReaderIsUsedTo() {
        written("Rp 1,234,567.89", "Rp 1.234.567,89", Figure.of(Rupiah.parse("1234567.89")));
        written("Rp 0", "Rp 0", Figure.of(Rupiah.ZERO));
        written("Rp 999", "Rp 999", Figure.of(Rupiah.of(999)));
        written("Rp 1,000", "Rp 1.000", Figure.of(Rupiah.of(1_000)));
        written("Rp -1,000.5", "Rp -1.000,5", Figure.of(Rupiah.parse("-1000.50")));
        written(
                "Rp 9,223,372,036,854,775,808",
                "Rp 9.223.372.036.854.775.808",
                Figure.of(Rupiah.parse("9223372036854775808")));
    }

    @Test
    void anEndlessDecimalIsMarkedAsAbout() {
        written("Rp ≈ 333.333333", "Rp ≈ 333,333333", Figure.of(Rupiah.of(Fraction.of(1_000, 3))));
        written("≈ -0.666667", "≈ -0,666667", Figure.of(Fraction.of(-2, 3)));
    }

    @Test
    void everyFigureHasItsForm() {
        written("USD 12,500.5", "USD 12.500,5", Figure.of(Money.of("USD", "12500.50")));
        written("7.5 %", "7,5 %", Figure.of(Percent.parse("7.5")));
        written("Rp 14,000 / l", "Rp 14.000 / l", Figure.of(Rupiah.of(14_000), UnitOfMeasure.LTR));
        written("30 min", "30 menit", Figure.of(Quantity.of("30", UnitOfMeasure.MIN)));
        written("2.5", "2,5", Figure.of(Fraction.of(5, 2)));
        written("2025-05-22", "2025-05-22", Figure.of(LocalDate.of(2025, 5, 22)));
        written("not collected", "tidak dipungut", Figure.of(new Wording("not collected", "tidak dipungut")));
    }

    @Test
    void everyOtherLanguageReadsAsEnglish() {
        assertEquals("Rp 1,234.5", new FigureFormat(Locale.GERMANY).format(Figure.of(Rupiah.parse("1234.5"))));
    }

    private static void written(String english, String indonesian, Figure figure) {
        assertEquals(english, ENGLISH.format(figure));
        assertEquals(indonesian, INDONESIAN.format(figure));
    }
}
