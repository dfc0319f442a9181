package org.pabean.regime.traveller;

import org.pabean.declaration.Circumstances.Purpose;
import org.pabean.declaration.Circumstances.Travel;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Money;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.Relief;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.allowance.ValueAllowance;

/**
 * Goods carried by the crew of a means of transport (<i>barang awak sarana pengangkut</i>): as with passengers, but with a
 * smaller allowance. Source: PMK 203/PMK.04/2017 as amended by PMK 34/2025. Not known before 2018.
 */
public final class CrewRegime implements TariffRegime {

    private static final Wording ALLOWANCE = new Wording("Crew allowance", "Pembebasan barang awak sarana pengangkut");

    /** The regime over all its versions. */
    public CrewRegime() {}

    @Override
    public boolean governs(Declaration declaration) {
        return declaration.documentType() == DocumentType.CREW_DECLARATION;
    }

    @Override
    public Ruling open(RegimeCase given) {
        Travel travel = CarriedGoods.travel(given.declaration());
        return CarriedGoods.ruling(given, travel.purpose(), relief(given, travel));
    }

    private static Relief relief(RegimeCase given, Travel travel) {
        Timeline.Period<Money> period =
                TravellerLaw.CREW_ALLOWANCE.on(given.declaration().registrationDate());
        if (travel.purpose() == Purpose.NON_PERSONAL && travel.allowance().isEmpty()) {
            return Relief.NONE;
        }
        return new ValueAllowance(ALLOWANCE, travel.allowance().orElse(period.value()), period.citation())
                .sharedOver(given, given.readings().of(CarriedGoodsFreight.class));
    }
}
