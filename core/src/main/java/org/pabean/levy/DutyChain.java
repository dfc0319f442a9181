package org.pabean.levy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.AdditionalDuty;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.GoodsItem;
import org.pabean.declaration.ItemValue;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.levy.LevyLine.Collection;
import org.pabean.money.Fraction;
import org.pabean.money.Rupiah;
import org.pabean.regime.LevyTerm;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/**
 * The first half of the chain: import duty, additional duties and excise. Each additional duty is taken of the customs
 * value like the import duty itself, never of value and duty (Customs Law arts. 18-23C); excise in percent is taken of
 * customs value and duty (Excise Law art. 6(2)).
 */
final class DutyChain {

    private static final Citation IMPORT_DUTY = Citation.verified(Instruments.CUSTOMS_LAW, "12(1)");
    private static final Citation ADDITIONAL_DUTY = Citation.verified(Instruments.CUSTOMS_LAW, "18-23C");
    private static final Citation EXCISE = Citation.verified(Instruments.EXCISE_LAW, "7(2)");

    private final LevyLaw law;

    DutyChain(LevyLaw law) {
        this.law = law;
    }

    List<LevyLine> lines(GoodsItem item, Rupiah customsValue, TariffTreatment treatment) {
        List<LevyLine> lines = new ArrayList<>();
        if (!(item.value() instanceof ItemValue.ImportValue)) {
            add(importDuty(item, customsValue, treatment), lines);
        }
        additionalDuties(item, customsValue, treatment, lines);
        add(excise(item, customsValue, treatment, lines), lines);
        return lines;
    }

    private static void add(Optional<LevyLine> line, List<LevyLine> lines) {
        if (line.isPresent()) {
            lines.add(line.get());
        }
    }

    private static Optional<LevyLine> importDuty(GoodsItem item, Rupiah customsValue, TariffTreatment treatment) {
        LevyTerm term = treatment.terms().of(Levy.IMPORT_DUTY).orElse(null);
        if (term instanceof LevyTerm.NotCollected not) {
            return Optional.of(LevyLine.notCollected(Levy.IMPORT_DUTY, customsValue, not.citation()));
        }
        Optional<DutyRate> rate = term == null ? item.rates().importDuty() : Optional.of(term.rate());
        Citation citation = term == null ? IMPORT_DUTY : term.citation();
        return rate.isEmpty()
                ? Optional.empty()
                : Optional.of(line(Levy.IMPORT_DUTY, rate.get(), item, customsValue, treatment, citation));
    }

    private static void additionalDuties(
            GoodsItem item, Rupiah customsValue, TariffTreatment treatment, List<LevyLine> lines) {
        List<AdditionalDuty> stated = item.rates().additionalDuties();
        Set<Levy> told = EnumSet.noneOf(Levy.class);
        for (AdditionalDuty additional : stated) {
            lines.add(additionalDuty(additional, item, customsValue, treatment));
            told.add(additional.levy());
        }
        for (Levy levy : Levy.ADDITIONAL_DUTIES) {
            if (!told.contains(levy) && treatment.terms().of(levy).orElse(null) instanceof LevyTerm.AtRate found) {
                lines.add(line(levy, found.rate(), item, customsValue, treatment, found.citation()));
            }
        }
    }

    private static LevyLine additionalDuty(
            AdditionalDuty additional, GoodsItem item, Rupiah customsValue, TariffTreatment treatment) {
        LevyTerm term = treatment.terms().of(additional.levy()).orElse(null);
        return term instanceof LevyTerm.NotCollected not
                ? LevyLine.notCollected(additional.levy(), customsValue, not.citation())
                : line(additional.levy(), additional.rate(), item, customsValue, treatment, ADDITIONAL_DUTY);
    }

    private Optional<LevyLine> excise(
            GoodsItem item, Rupiah customsValue, TariffTreatment treatment, List<LevyLine> duties) {
        ExciseClaim claim = item.rates().excise().orElse(null);
        if (claim == null) {
            return Optional.empty();
        }
        Rupiah base = customsValue.plus(importDutyIn(duties));
        if (treatment.terms().of(Levy.EXCISE).orElse(null) instanceof LevyTerm.NotCollected not) {
            return Optional.of(LevyLine.notCollected(Levy.EXCISE, base, not.citation()));
        } else if (claim instanceof ExciseClaim.StampsBought stamps) {
            return Optional.of(settledByStamps(stamps.amount().times(treatment.share()), base));
        } else if (claim instanceof ExciseClaim.OfGroup group) {
            ExciseRate rate = law.excise(group.group());
            return Optional.of(line(Levy.EXCISE, rate.rate(), item, base, treatment, rate.citation()));
        }
        return Optional.of(line(Levy.EXCISE, ((ExciseClaim.Given) claim).rate(), item, base, treatment, EXCISE));
    }

    private static LevyLine settledByStamps(Rupiah amount, Rupiah base) {
        return new LevyLine(
                Levy.EXCISE,
                new DutyRate.Sum(amount),
                base,
                Fraction.ONE,
                amount,
                Collection.SETTLED_BY_STAMPS,
                Citation.verified(Instruments.EXCISE_LAW, "7(3)"));
    }

    private static Rupiah importDutyIn(List<LevyLine> lines) {
        Rupiah duty = Rupiah.ZERO;
        for (LevyLine line : lines) {
            duty = line.levy() == Levy.IMPORT_DUTY ? duty.plus(line.amount()) : duty;
        }
        return duty;
    }

    private static LevyLine line(
            Levy levy, DutyRate rate, GoodsItem item, Rupiah base, TariffTreatment treatment, Citation citation) {
        Collection collection =
                item.rates().borneByGovernment().contains(levy) ? Collection.BORNE_BY_GOVERNMENT : Collection.PAID;
        Rupiah amount = amount(levy, rate, item, base, treatment.share());
        return new LevyLine(levy, rate, base, Fraction.ONE, amount, collection, citation);
    }

    private static Rupiah amount(Levy levy, DutyRate rate, GoodsItem item, Rupiah base, Fraction share) {
        if (rate instanceof DutyRate.AdValorem adValorem) {
            return base.times(adValorem.percent());
        } else if (rate instanceof DutyRate.Specific specific) {
            Fraction units = item.quantity()
                    .filter(quantity -> quantity.unit().convertsTo(specific.unit()))
                    .orElseThrow(() -> new MissingQuantityException(levy, specific.unit(), item.number()))
                    .in(specific.unit())
                    .amount();
            return specific.perUnit().times(units.times(share));
        }
        return ((DutyRate.Sum) rate).amount().times(share);
    }
}
