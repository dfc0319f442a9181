package org.pabean.regime.parcel;

import java.util.List;
import java.util.function.UnaryOperator;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Readings;
import org.pabean.law.Wording;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.Relief;
import org.pabean.regime.StatedDuty;
import org.pabean.regime.TariffRegime.Ruling;
import org.pabean.regime.TariffTreatment;
import org.pabean.regime.allowance.ShipmentsOfContractWorkers;

/**
 * A favoured parcel: a part is free, all goods of the rest have the same terms.
 *
 * @param name the scheme
 * @param relief what is free
 * @param terms the terms of the rest
 */
record SchemeNote(Wording name, Relief relief, LevyTerms terms) implements Ruling {

    @Override
    public List<TariffTreatment> treat(GoodsItem item) {
        return List.of(TariffTreatment.of(name, StatedDuty.over(terms, item)));
    }

    /** The ordinary ruling, with the warning that the scheme did not hold on the day. */
    static Ruling notInForce(Ruling ordinary, Wording scheme) {
        Caveat caveat = new Caveat(
                "SCHEME_NOT_IN_FORCE",
                "circumstances.scheme",
                new Wording(
                        scheme.english() + ": no relief is known for this day; the parcel was treated as any other.",
                        scheme.indonesian() + ": pembebasan untuk hari ini tidak diketahui; diperlakukan sebagai barang"
                                + " kiriman biasa."),
                Citation.secondary(NoteLaw.PMK_4, "29A-29C"));
        return changed(ordinary, treatment -> treatment.warning(caveat));
    }

    /** The ruling, resting on how many shipments of a worker with a contract only are favoured. */
    static Ruling ofContractWorker(Ruling ruling, Readings readings) {
        ShipmentsOfContractWorkers reading = readings.of(ShipmentsOfContractWorkers.class);
        return changed(ruling, treatment -> treatment.restingOn(reading));
    }

    private static Ruling changed(Ruling ruling, UnaryOperator<TariffTreatment> change) {
        return new Ruling() {
            @Override
            public Relief relief() {
                return ruling.relief();
            }

            @Override
            public List<TariffTreatment> treat(GoodsItem item) {
                return ruling.treat(item).stream().map(change).toList();
            }
        };
    }
}
