package org.pabean.regime.parcel;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Wording;
import org.pabean.money.Percent;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.LevyTerm;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.StatedDuty;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.CommodityGroup;
import org.pabean.tariff.CommodityKind;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** The treatment of goods outside the flat rate: the general rates until 4 March 2025, fixed rates since. */
final class ListedTerms {

    private ListedTerms() {}

    /** The treatment; empty if the reading puts the goods back under the flat rate. */
    static Optional<TariffTreatment> of(CommodityGroup group, GoodsItem item, RegimeCase given, NoteRules rules) {
        boolean open = group.kind() == CommodityKind.ELECTRIC_BICYCLES
                && !group.citation().confidence().isSettled();
        ElectricBicycles reading = given.readings().of(ElectricBicycles.class);
        if (open && reading == ElectricBicycles.AT_FLAT_RATE) {
            return Optional.empty();
        }
        TariffTreatment treatment =
                group.duty().isEmpty() ? general(group, item, given) : fixed(group, item, given, rules);
        return Optional.of(open ? treatment.restingOn(reading) : treatment);
    }

    private static Wording name(CommodityGroup group) {
        Wording kind = group.kind().wording();
        return new Wording("Consignment note, " + kind.english(), "Barang kiriman, " + kind.indonesian());
    }

    private static TariffTreatment general(CommodityGroup group, GoodsItem item, RegimeCase given) {
        TariffTreatment general = GeneralRegime.treatment(item, given);
        return new TariffTreatment(
                name(group), general.share(), general.terms(), general.readings(), general.caveats());
    }

    private static TariffTreatment fixed(CommodityGroup group, GoodsItem item, RegimeCase given, NoteRules rules) {
        Percent duty = group.duty().orElseThrow();
        LevyTerms terms =
                rules.listed().orElse(LevyTerms.silent()).at(Levy.IMPORT_DUTY, DutyRate.of(duty), group.citation());
        TariffTreatment treatment = TariffTreatment.of(name(group), StatedDuty.over(terms, item));
        return group.incomeTax()
                .map(rate -> withIncomeTax(treatment, rate, group, given))
                .orElse(treatment);
    }

    private static TariffTreatment withIncomeTax(
            TariffTreatment treatment, Percent rate, CommodityGroup group, RegimeCase given) {
        LevyTerms terms = treatment.terms();
        if (rate.isZero()) {
            return treatment.with(terms.notCollected(List.of(Levy.INCOME_TAX), group.citation()));
        } else if (given.declaration().importer().hasTaxNumber()) {
            return treatment.with(terms.at(Levy.INCOME_TAX, DutyRate.of(rate), group.citation()));
        }
        ListedGoodsWithoutTaxNumber reading = given.readings().of(ListedGoodsWithoutTaxNumber.class);
        LevyTerm term = reading == ListedGoodsWithoutTaxNumber.NOT_DOUBLED
                ? new LevyTerm.AtFinalRate(DutyRate.of(rate), group.citation())
                : new LevyTerm.AtRate(DutyRate.of(rate), group.citation());
        return treatment.with(terms.with(Levy.INCOME_TAX, term)).restingOn(reading);
    }
}
