package org.pabean.jmh.work;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.pabean.data.BundledLevyRates;
import org.pabean.data.BundledTariff;
import org.pabean.data.Nomenclature;
import org.pabean.goods.HsCode;
import org.pabean.levy.LevyLaw;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.TariffSchedule;

/**
 * Every line of the bundled tariff on {@link #DAY} with the rates that the work needs, as whole ten-thousandths. Contenders
 * copy it into the map they would use.
 */
public final class RateTable {

    /** The day whose law the work is under. */
    public static final LocalDate DAY = LocalDate.of(2026, 2, 12);

    private static final int TEN_THOUSAND = 10_000;
    private static final int NOT_AD_VALOREM = -1;

    private final int[] codes;
    private final int[] dutyRates;
    private final int[] incomeTaxRates;
    private final int[] drawable;

    private RateTable(HsCode[] lines, TariffSchedule book, LevyLaw law) {
        codes = new int[lines.length];
        dutyRates = new int[lines.length];
        incomeTaxRates = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            codes[i] = lines[i].number();
            dutyRates[i] = dutyRate(book.entry(lines[i]).duty());
            IncomeTaxClass goods = law.incomeTaxClass(lines[i]).orElse(IncomeTaxClass.OTHER);
            incomeTaxRates[i] = tenThousandths(law.incomeTax(goods, true).percent());
        }
        drawable = IntStream.range(0, lines.length)
                .filter(i -> dutyRates[i] != NOT_AD_VALOREM
                        && law.luxury(lines[i]).options().isEmpty())
                .toArray();
    }

    /** Reads the bundled book. */
    public static RateTable bundled() {
        Nomenclature nomenclature = new Nomenclature();
        HsCode[] lines = nomenclature.sections().stream()
                .flatMap(section -> section.chapters().stream())
                .flatMap(chapter -> nomenclature.lines(chapter.code(), DAY).stream())
                .toArray(HsCode[]::new);
        return new RateTable(lines, new BundledTariff().on(DAY), new BundledLevyRates().on(DAY));
    }

    private static int dutyRate(DutyRate rate) {
        return rate instanceof DutyRate.AdValorem adValorem ? tenThousandths(adValorem.percent()) : NOT_AD_VALOREM;
    }

    private static int tenThousandths(Percent percent) {
        return Math.toIntExact(
                percent.fraction().times(Fraction.of(TEN_THOUSAND)).longValueExact());
    }

    /** How many lines the book has on the day. */
    public int size() {
        return codes.length;
    }

    /** The eight digits of a line, as a number. */
    public int code(int index) {
        return codes[index];
    }

    /** Import duty in ten-thousandths of the customs value; negative for a line with a specific duty. */
    public int dutyRate(int index) {
        return dutyRates[index];
    }

    /** Income tax art. 22 in ten-thousandths of the import value, for an importer with an API. */
    public int incomeTaxRate(int index) {
        return incomeTaxRates[index];
    }

    /**
     * Indexes of the lines that the work draws from: duty by value and no luxury-goods sales tax, so that the three levies
     * are all that is owed.
     */
    public int[] drawable() {
        return drawable.clone();
    }
}
