package org.pabean.assessment;

import java.util.List;
import org.pabean.origin.Agreements;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.PreferentialRegime;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.parcel.ConsignmentNoteRegime;
import org.pabean.regime.traveller.CrewRegime;
import org.pabean.regime.traveller.DeviceRegime;
import org.pabean.regime.traveller.PassengerRegime;
import org.pabean.tariff.PreferenceRates;

/** The regimes of the law, in the order in which they are asked. */
final class StandardRegimes {

    private StandardRegimes() {}

    static List<TariffRegime> of(ReferenceData data) {
        GeneralRegime general = new GeneralRegime(data.tradeRemedies());
        PreferenceRates preferences = data.preferences().orElse(PreferenceRates.none());
        return List.of(
                new PreferentialRegime(Agreements.standard(), preferences, general),
                general,
                new ConsignmentNoteRegime(data.commodityGroups()),
                new PassengerRegime(),
                new CrewRegime(),
                new DeviceRegime());
    }
}
