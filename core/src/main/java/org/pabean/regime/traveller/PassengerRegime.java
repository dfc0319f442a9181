package org.pabean.regime.traveller;

import java.time.LocalDate;
import java.util.Optional;
import org.pabean.declaration.Circumstances.Pilgrim;
import org.pabean.declaration.Circumstances.Purpose;
import org.pabean.declaration.Circumstances.Travel;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.money.Money;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.Relief;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.allowance.PrizeRelief;
import org.pabean.regime.allowance.ValueAllowance;

/**
 * Goods carried by a passenger (<i>barang penumpang</i>). Personal goods up to an FOB value per person and arrival are
 * free of all levies; what exceeds it bears duty at 10 % and the taxes of the day. Goods that are not personal have no
 * allowance. Source: PMK 203/PMK.04/2017 as amended by PMK 34/2025.
 */
public final class PassengerRegime implements TariffRegime {

    private static final Wording ALLOWANCE = new Wording("Passenger allowance", "Pembebasan barang penumpang");
    private static final Wording PILGRIMS = new Wording("Relief for hajj pilgrims", "Pembebasan jemaah haji");

    /** The regime over all its versions. */
    public PassengerRegime() {}

    @Override
    public boolean governs(Declaration declaration) {
        return declaration.documentType() == DocumentType.PASSENGER_DECLARATION;
    }

    @Override
    public Ruling open(RegimeCase given) {
        Travel travel = CarriedGoods.travel(given.declaration());
        return CarriedGoods.ruling(given, travel.purpose(), relief(given, travel));
    }

    private static Relief relief(RegimeCase given, Travel travel) {
        LocalDate day = given.declaration().registrationDate();
        if (travel.allowance().isPresent()) {
            Citation citation = TravellerLaw.PASSENGER_ALLOWANCE.on(day).citation();
            return shared(new ValueAllowance(ALLOWANCE, travel.allowance().get(), citation), given, day);
        } else if (travel.purpose() == Purpose.NON_PERSONAL) {
            return prizes(given, day);
        }
        Optional<Timeline.Period<Money>> pilgrims = TravellerLaw.SPECIAL_PILGRIM_ALLOWANCE.find(day);
        if (travel.pilgrim() != Pilgrim.NONE && pilgrims.isPresent()) {
            return ofPilgrim(given, travel.pilgrim(), pilgrims.get());
        }
        Timeline.Period<Money> period = TravellerLaw.PASSENGER_ALLOWANCE.on(day);
        return shared(new ValueAllowance(ALLOWANCE, period.value(), period.citation()), given, day);
    }

    private static Relief ofPilgrim(RegimeCase given, Pilgrim pilgrim, Timeline.Period<Money> special) {
        HajjPassengerLimit reading = given.readings().of(HajjPassengerLimit.class);
        Relief relief = pilgrim == Pilgrim.REGULAR && reading == HajjPassengerLimit.SPECIAL_QUOTA_ONLY
                ? ValueAllowance.unlimited(PILGRIMS, given, special.citation())
                : shared(
                        new ValueAllowance(PILGRIMS, special.value(), special.citation()),
                        given,
                        given.declaration().registrationDate());
        return pilgrim == Pilgrim.REGULAR ? CarriedGoods.restingOn(relief, reading) : relief;
    }

    private static Relief shared(ValueAllowance allowance, RegimeCase given, LocalDate day) {
        return allowance.besides(prizes(given, day), given, given.readings().of(CarriedGoodsFreight.class));
    }

    private static Relief prizes(RegimeCase given, LocalDate day) {
        return TravellerLaw.PRIZE_RELIEF
                .find(day)
                .map(period -> PrizeRelief.of(given, period.citation()))
                .orElse(Relief.NONE);
    }
}
