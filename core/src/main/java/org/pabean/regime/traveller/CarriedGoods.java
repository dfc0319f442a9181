package org.pabean.regime.traveller;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Circumstances.Pilgrim;
import org.pabean.declaration.Circumstances.Purpose;
import org.pabean.declaration.Circumstances.Travel;
import org.pabean.declaration.Declaration;
import org.pabean.declaration.DocumentType;
import org.pabean.declaration.GoodsItem;
import org.pabean.law.Reading;
import org.pabean.law.Timeline;
import org.pabean.law.Wording;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.LevyTerm;
import org.pabean.regime.LevyTerms;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.Relief;
import org.pabean.regime.StatedDuty;
import org.pabean.regime.TariffRegime.Ruling;
import org.pabean.regime.TariffTreatment;
import org.pabean.regime.allowance.ExciseOnSmallQuantities;
import org.pabean.regime.allowance.ExciseScheme;
import org.pabean.tariff.Levy;

/** How the goods of passengers and crew are charged once their allowance is known. */
final class CarriedGoods {

    private static final Wording PERSONAL = new Wording("Personal goods of a traveller", "Barang pribadi");
    private static final Wording OTHER = new Wording("Other goods of a traveller", "Barang selain barang pribadi");

    private CarriedGoods() {}

    /** What the declaration says of the journey; personal goods of an ordinary traveller where it says nothing. */
    static Travel travel(Declaration declaration) {
        return declaration
                .circumstances()
                .filter(Travel.class::isInstance)
                .map(Travel.class::cast)
                .orElse(new Travel(Purpose.PERSONAL, Pilgrim.NONE, Optional.empty()));
    }

    static Ruling ruling(RegimeCase given, Purpose purpose, Relief relief) {
        boolean personal = purpose == Purpose.PERSONAL;
        Timeline.Period<LevyTerms> terms = (personal ? TravellerLaw.PERSONAL_GOODS : TravellerLaw.OTHER_GOODS)
                .on(given.declaration().registrationDate());
        return new CarriedGoodsRuling(given, relief, terms, personal ? PERSONAL : OTHER);
    }

    static Relief restingOn(Relief relief, Reading reading) {
        List<Reading> readings = new ArrayList<>(relief.readings());
        readings.add(reading);
        return new Relief(relief.name(), relief.freeShares(), relief.citation(), readings, relief.caveats());
    }

    private record CarriedGoodsRuling(RegimeCase given, Relief relief, Timeline.Period<LevyTerms> period, Wording name)
            implements Ruling {

        @Override
        public List<TariffTreatment> treat(GoodsItem item) {
            LevyTerms terms = period.value();
            TariffTreatment charged = terms.of(Levy.IMPORT_DUTY).isEmpty()
                    ? GeneralRegime.treatment(item, given)
                    : TariffTreatment.of(name, StatedDuty.over(terms, item));
            TariffTreatment open = withIncomeTaxReading(charged, item);
            TariffTreatment known =
                    TravellerLaw.doubtOf(period).map(open::warning).orElse(open);
            ExciseScheme scheme = given.declaration().documentType() == DocumentType.CREW_DECLARATION
                    ? ExciseScheme.CREW
                    : ExciseScheme.PASSENGER;
            return List.of(ExciseOnSmallQuantities.in(known, item, scheme, given.declaration()));
        }

        /** Income tax that these rules fix by themselves may or may not double. */
        private TariffTreatment withIncomeTaxReading(TariffTreatment charged, GoodsItem item) {
            boolean fixed = charged.terms().of(Levy.INCOME_TAX).orElse(null) instanceof LevyTerm.AtRate;
            boolean open = fixed
                    && item.rates().incomeTax().isEmpty()
                    && !given.declaration().importer().hasTaxNumber();
            if (!open) {
                return charged;
            }
            TravellerTaxWithoutTaxNumber reading = given.readings().of(TravellerTaxWithoutTaxNumber.class);
            return charged.with(reading.applyTo(charged.terms())).restingOn(reading);
        }
    }
}
