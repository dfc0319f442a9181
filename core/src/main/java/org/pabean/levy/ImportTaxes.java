package org.pabean.levy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.Importer;
import org.pabean.declaration.VatPosition;
import org.pabean.goods.HsCode;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.levy.LevyLine.Collection;
import org.pabean.money.Fraction;
import org.pabean.money.Percent;
import org.pabean.money.Rupiah;
import org.pabean.regime.LevyTerm;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.IncomeTaxClass;
import org.pabean.tariff.Levy;
import org.pabean.tariff.VatMark;

/**
 * The second half of the chain: VAT, luxury-goods sales tax and income tax article 22, each on the import value and none
 * in another's base.
 */
final class ImportTaxes {

    private static final Citation STATED_VAT = Citation.verified(Instruments.VAT_LAW, "7(1)");
    private static final Citation VAT_NOT_DUE = Citation.verified(Instruments.VAT_LAW, "16B");
    private static final Citation INCOME_TAX = Citation.verified(Instruments.INCOME_TAX_LAW, "22(1)");
    private static final Citation DOUBLED = Citation.verified(Instruments.INCOME_TAX_LAW, "22(3)");
    private static final Fraction TWICE = Fraction.of(2);

    private final LevyLaw law;
    private final Importer importer;
    private final LuxuryTax luxuryTax;

    ImportTaxes(LevyLaw law, Importer importer, Readings readings) {
        this.law = law;
        this.importer = importer;
        this.luxuryTax = new LuxuryTax(law, readings);
    }

    /** The three taxes on an import value; readings that they rest on and warnings are added to the lists. */
    List<LevyLine> lines(
            GoodsItem item,
            Rupiah importValue,
            TariffTreatment treatment,
            List<Reading> readings,
            List<Caveat> caveats) {
        TaxRate luxury = luxuryTax.rate(item, readings, caveats);
        List<LevyLine> lines = new ArrayList<>();
        lines.add(vat(item, importValue, treatment, !luxury.percent().isZero(), caveats));
        if (!luxury.percent().isZero()) {
            lines.add(termed(Levy.LUXURY_TAX, luxury, item, importValue, treatment));
        }
        lines.add(incomeTax(item, importValue, treatment, caveats));
        return lines;
    }

    private LevyLine vat(
            GoodsItem item, Rupiah importValue, TariffTreatment treatment, boolean luxuryGoods, List<Caveat> caveats) {
        if (treatment.terms().of(Levy.VAT).orElse(null) instanceof LevyTerm.NotCollected not) {
            return LevyLine.notCollected(Levy.VAT, importValue, not.citation());
        } else if (item.rates().vatPosition().orElse(VatPosition.TAXABLE) != VatPosition.TAXABLE) {
            return LevyLine.notCollected(Levy.VAT, importValue, VAT_NOT_DUE);
        } else if (item.rates().vat().isPresent()) {
            return line(Levy.VAT, item.rates().vat().get(), Fraction.ONE, item, importValue, STATED_VAT);
        }
        warnOfMark(item, caveats);
        return statutoryVat(item, importValue, luxuryGoods);
    }

    private void warnOfMark(GoodsItem item, List<Caveat> caveats) {
        Optional<HsCode> line = item.tariffLine();
        Optional<VatMark> mark = line.isEmpty() ? Optional.empty() : law.vatMark(line.get());
        if (mark.isPresent()) {
            caveats.add(marked(item, mark.get()));
        }
    }

    private static Caveat marked(GoodsItem item, VatMark mark) {
        return new Caveat(
                "VAT_MARK",
                "item " + item.number(),
                new Wording(
                        "VAT was charged; the book of August 2022 marks the line: "
                                + mark.wording().english() + ". State how the item stands to VAT.",
                        "PPN dihitung; BTKI Agustus 2022 menandai pos ini: "
                                + mark.wording().indonesian() + ". Nyatakan kedudukan PPN barangnya."),
                VAT_NOT_DUE);
    }

    private LevyLine statutoryVat(GoodsItem item, Rupiah importValue, boolean luxuryGoods) {
        VatRate rate = law.vat();
        return luxuryGoods || rate.baseOfOrdinaryGoods().equals(Fraction.ONE)
                ? line(Levy.VAT, rate.percent(), Fraction.ONE, item, importValue, rate.citation())
                : line(Levy.VAT, rate.percent(), rate.baseOfOrdinaryGoods(), item, importValue, rate.baseCitation());
    }

    private LevyLine incomeTax(GoodsItem item, Rupiah importValue, TariffTreatment treatment, List<Caveat> caveats) {
        Optional<Percent> stated = item.rates().incomeTax();
        if (stated.isPresent()) {
            return doubled(new TaxRate(stated.get(), INCOME_TAX), item, importValue);
        }
        LevyTerm term = treatment.terms().of(Levy.INCOME_TAX).orElse(null);
        if (term instanceof LevyTerm.NotCollected not) {
            return LevyLine.notCollected(Levy.INCOME_TAX, importValue, not.citation());
        } else if (term instanceof LevyTerm.AtFinalRate last) {
            return line(Levy.INCOME_TAX, percent(last.rate()), Fraction.ONE, item, importValue, last.citation());
        } else if (term instanceof LevyTerm.AtRate at) {
            return doubled(new TaxRate(percent(at.rate()), at.citation()), item, importValue);
        }
        return doubled(generalIncomeTax(item, caveats), item, importValue);
    }

    private TaxRate generalIncomeTax(GoodsItem item, List<Caveat> caveats) {
        Optional<IncomeTaxClass> listed = incomeTaxClass(item);
        TaxRate rate = law.incomeTax(listed.orElse(IncomeTaxClass.OTHER), importer.holdsApi());
        if (listed.isEmpty()) {
            caveats.add(new Caveat(
                    "INCOME_TAX_LIST_UNKNOWN",
                    "item ".concat(Integer.toString(item.number())),
                    new Wording(
                            "The general rate of income tax was used; the lists of goods at 10 % and 7.5 % are not bundled."
                                    + " State the class of the goods with the item.",
                            "Digunakan tarif umum PPh pasal 22; daftar barang 10% dan 7,5% tidak tersedia. Nyatakan kelompok"
                                    + " barangnya."),
                    rate.citation()));
        }
        return rate;
    }

    private Optional<IncomeTaxClass> incomeTaxClass(GoodsItem item) {
        Optional<IncomeTaxClass> stated = item.rates().incomeTaxClass();
        return stated.isPresent() || item.tariffLine().isEmpty()
                ? stated
                : law.incomeTaxClass(item.tariffLine().get());
    }

    private LevyLine doubled(TaxRate rate, GoodsItem item, Rupiah importValue) {
        return importer.hasTaxNumber()
                ? line(Levy.INCOME_TAX, rate.percent(), Fraction.ONE, item, importValue, rate.citation())
                : line(Levy.INCOME_TAX, rate.percent().times(TWICE), Fraction.ONE, item, importValue, DOUBLED);
    }

    private static LevyLine termed(
            Levy levy, TaxRate rate, GoodsItem item, Rupiah importValue, TariffTreatment treatment) {
        return treatment.terms().of(levy).orElse(null) instanceof LevyTerm.NotCollected not
                ? LevyLine.notCollected(levy, importValue, not.citation())
                : line(levy, rate.percent(), Fraction.ONE, item, importValue, rate.citation());
    }

    private static Percent percent(DutyRate rate) {
        return ((DutyRate.AdValorem) rate).percent();
    }

    private static LevyLine line(
            Levy levy, Percent percent, Fraction basePart, GoodsItem item, Rupiah importValue, Citation citation) {
        Collection collection =
                item.rates().borneByGovernment().contains(levy) ? Collection.BORNE_BY_GOVERNMENT : Collection.PAID;
        Rupiah amount = importValue.times(percent.times(basePart));
        return new LevyLine(levy, DutyRate.of(percent), importValue, basePart, amount, collection, citation);
    }
}
