package org.pabean.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.DeclaredRates;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.ItemValue;
import org.pabean.goods.HsCode;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.NotInForceException;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/**
 * Computes the levies of items under the law of one day, exact and in the order of the law: duty, additional duties,
 * excise, then on the import value VAT, luxury-goods sales tax and income tax (VAT Law art. 1(20); PMK 175/PMK.011/2013
 * art. 2(2)). Made once for a declaration.
 */
public final class LevyChain {

    private static final Citation IMPORT_VALUE = Citation.verified(Instruments.VAT_LAW, "1(20)");

    private static final Rupiah ONE_RUPIAH = Rupiah.of(1);

    private final DutyChain duties;
    private final ImportTaxes taxes;
    private final IncomeTaxBase incomeTaxBase;
    private final BorneDutyInTaxBase borneDuty;

    /** A chain for the importer under the rates of a day. */
    public LevyChain(LevyLaw law, Importer importer, Readings readings) {
        this.duties = new DutyChain(law);
        this.taxes = new ImportTaxes(law, importer, readings);
        this.incomeTaxBase = readings.of(IncomeTaxBase.class);
        this.borneDuty = readings.of(BorneDutyInTaxBase.class);
    }

    /**
     * Import duty, additional duties and excise of an item, or of the part of it that gets a treatment.
     *
     * @param item the item
     * @param customsValue the dutiable value of the part
     * @param treatment its treatment
     * @throws MissingQuantityException if a rate per unit meets goods without a fitting quantity
     */
    public List<LevyLine> duties(GoodsItem item, Rupiah customsValue, TariffTreatment treatment) {
        return duties.lines(item, customsValue, treatment);
    }

    /**
     * Adds the import taxes to the duties of an item, or of the part of it that gets a treatment.
     *
     * @param item the item
     * @param customsValue the dutiable value of the part
     * @param treatment its treatment
     * @param dutyLines its duties, from {@link #duties}
     * @param scale what a duty is multiplied by before it enters the import value: one, but for the reading that takes the
     *     rounded duty
     * @throws AmbiguousLuxuryRateException if the line bears one of several rates of luxury tax and none is stated
     */
    public LeviedPortion taxed(
            GoodsItem item, Rupiah customsValue, TariffTreatment treatment, List<LevyLine> dutyLines, DutyScale scale) {
        List<LevyLine> lines = new ArrayList<>(dutyLines);
        List<Caveat> caveats = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        Rupiah importValue = importValue(item, customsValue, treatment, dutyLines, scale);
        if (item.value() instanceof ItemValue.None && !item.isValuedByMethods()) {
            caveats.add(withoutValue(item));
        } else {
            for (LevyLine line : taxes.lines(item, importValue, treatment, readings, caveats)) {
                lines.add(line.levy() == Levy.INCOME_TAX ? onCutBase(line, readings) : line);
            }
        }
        if (isAnyBorne(dutyLines)) {
            readings.add(borneDuty);
        }
        return new LeviedPortion(treatment, customsValue, importValue, lines, readings, caveats);
    }

    /**
     * The levies of a line under a treatment, for all items of which nothing but a value is stated; empty where the value
     * alone does not decide them, since a rate is one per unit, a part is left out or a base is cut.
     *
     * @throws NotInForceException if a rate is not known for the day
     */
    public Optional<LineLevies> ofLine(HsCode line, TariffTreatment treatment) {
        if (incomeTaxBase != IncomeTaxBase.EXACT || !treatment.share().equals(Fraction.ONE)) {
            return Optional.empty();
        }
        GoodsItem goods = GoodsItem.builder()
                .number(1)
                .value(new ItemValue.CustomsValue(ONE_RUPIAH))
                .rates(DeclaredRates.none())
                .hsCode(line)
                .build();
        try {
            List<LevyLine> found = duties(goods, ONE_RUPIAH, treatment);
            LeviedPortion portion = taxed(goods, ONE_RUPIAH, treatment, found, DutyScale.EXACT);
            return areOfValue(portion.lines()) ? Optional.of(LineLevies.of(portion)) : Optional.empty();
        } catch (MissingQuantityException | AmbiguousLuxuryRateException moreIsNeeded) {
            return Optional.empty();
        }
    }

    private static boolean areOfValue(List<LevyLine> lines) {
        for (LevyLine line : lines) {
            if (!(line.rate() instanceof DutyRate.AdValorem)) {
                return false;
            }
        }
        return true;
    }

    /** What a duty is multiplied by before it enters the import value. */
    @FunctionalInterface
    public interface DutyScale {

        /** The exact duty enters the import value. */
        DutyScale EXACT = line -> Fraction.ONE;

        /** The factor of a duty on an item. */
        Fraction of(LevyLine duty);
    }

    private Rupiah importValue(
            GoodsItem item, Rupiah customsValue, TariffTreatment treatment, List<LevyLine> lines, DutyScale scale) {
        if (item.value() instanceof ItemValue.ImportValue given) {
            return given.value().times(treatment.share());
        }
        Rupiah value = customsValue;
        for (LevyLine line : lines) {
            if (borneDuty == BorneDutyInTaxBase.INCLUDED || !isBorne(line)) {
                Rupiah amount = line.amount();
                value = value.plus(scale == DutyScale.EXACT ? amount : amount.times(scale.of(line)));
            }
        }
        Optional<Rupiah> others = item.rates().otherLevies();
        return others.isPresent() ? value.plus(others.get().times(treatment.share())) : value;
    }

    private static boolean isAnyBorne(List<LevyLine> lines) {
        for (LevyLine line : lines) {
            if (isBorne(line)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBorne(LevyLine line) {
        return line.collection() == LevyLine.Collection.BORNE_BY_GOVERNMENT;
    }

    private LevyLine onCutBase(LevyLine line, List<Reading> readings) {
        if (incomeTaxBase == IncomeTaxBase.EXACT || !(line.rate() instanceof DutyRate.AdValorem rate)) {
            return line;
        }
        readings.add(incomeTaxBase);
        Rupiah base = line.base().rounded(incomeTaxBase.rounding());
        return new LevyLine(
                line.levy(), rate, base, Fraction.ONE, base.times(rate.percent()), line.collection(), line.citation());
    }

    private static Caveat withoutValue(GoodsItem item) {
        return new Caveat(
                "VALUE_NOT_STATED",
                "item " + item.number(),
                new Wording(
                        "No value was stated, so no import taxes were computed; state the value of the item.",
                        "Nilai tidak dinyatakan sehingga PDRI tidak dihitung; nyatakan nilai barangnya."),
                IMPORT_VALUE);
    }
}
