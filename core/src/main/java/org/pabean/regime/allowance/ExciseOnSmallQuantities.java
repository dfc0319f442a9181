package org.pabean.regime.allowance;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.ExciseClaim;
import org.pabean.declaration.GoodsItem;
import org.pabean.goods.UnitOfMeasure;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;
import org.pabean.regime.TariffTreatment;
import org.pabean.tariff.ExciseGroup;
import org.pabean.tariff.Levy;

/**
 * Excise in a parcel or in a traveller's luggage: it is not collected on the free quantity, and what exceeds that is
 * destroyed and cannot be cleared against payment. A sum that the declarant states stays, with a warning. Source: PMK
 * 96/2023 art. 30; PMK 203/PMK.04/2017 art. 13; PMK 82/2024 art. 36.
 */
public final class ExciseOnSmallQuantities {

    /** Ethyl alcohol and concentrates are no drink: no free quantity is known of them. */
    private static final Set<ExciseGroup> DRINKS =
            EnumSet.of(ExciseGroup.MMEA_A, ExciseGroup.MMEA_B, ExciseGroup.MMEA_C);

    private static final Citation UNKNOWN = Citation.unverified("PMK 82/2024", "36");

    private ExciseOnSmallQuantities() {}

    /** The treatment with what holds for the excise of an item that comes alone; as it is if the item bears none. */
    public static TariffTreatment in(TariffTreatment treatment, GoodsItem item, ExciseScheme scheme, LocalDate day) {
        return in(treatment, item, List.of(item), scheme, day);
    }

    /**
     * The treatment with what holds for the excise of an item of a declaration, all of whose drink shares one free quantity;
     * as it is if the item bears none.
     */
    public static TariffTreatment in(
            TariffTreatment treatment, GoodsItem item, ExciseScheme scheme, Declaration declaration) {
        return in(treatment, item, declaration.consignment().items(), scheme, declaration.registrationDate());
    }

    private static TariffTreatment in(
            TariffTreatment treatment, GoodsItem item, List<GoodsItem> goods, ExciseScheme scheme, LocalDate day) {
        Optional<ExciseClaim> claim = item.rates().excise();
        if (claim.isEmpty()) {
            return treatment;
        }
        Optional<Timeline.Period<FreeQuantities>> table = scheme.quantities().find(day);
        if (table.isEmpty() || !(claim.get() instanceof ExciseClaim.OfGroup)) {
            return treatment.warning(
                    notPayable(item, table.map(Timeline.Period::citation).orElse(UNKNOWN)));
        }
        Citation citation = table.get().citation();
        TariffTreatment free = treatment.with(treatment.terms().notCollected(List.of(Levy.EXCISE), citation));
        Fraction limit = table.get().value().of(ExcisableKind.ALCOHOLIC_DRINK).orElse(Fraction.ZERO);
        return isWithin(item, goods, limit) ? free : free.warning(notPayable(item, citation));
    }

    private static boolean isWithin(GoodsItem item, List<GoodsItem> goods, Fraction limit) {
        Fraction all = goods.stream()
                .flatMap(each -> millilitresOfDrink(each).stream())
                .reduce(Fraction.ZERO, Fraction::plus);
        return millilitresOfDrink(item).isPresent() && all.compareTo(limit) <= 0;
    }

    /** Empty if the goods are no drink, or if their quantity does not tell how much it is. */
    private static Optional<Fraction> millilitresOfDrink(GoodsItem item) {
        return item.rates()
                .excise()
                .filter(claim -> claim instanceof ExciseClaim.OfGroup goods && DRINKS.contains(goods.group()))
                .flatMap(claim -> item.quantity())
                .filter(quantity -> quantity.unit().convertsTo(UnitOfMeasure.MLT))
                .map(quantity -> quantity.in(UnitOfMeasure.MLT).amount());
    }

    private static Caveat notPayable(GoodsItem item, Citation citation) {
        return new Caveat(
                "EXCISE_NOT_PAYABLE",
                "item " + item.number(),
                new Wording(
                        "Excisable goods come in free up to a quantity; more is destroyed and cannot be cleared against"
                                + " payment. Ask for the allowance of the day.",
                        "Barang kena cukai dibebaskan sampai jumlah tertentu; kelebihannya dimusnahkan dan tidak dapat"
                                + " diselesaikan dengan pembayaran. Periksa batas pada hari itu."),
                citation);
    }
}
