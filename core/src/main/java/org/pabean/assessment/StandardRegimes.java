package org.pabean.assessment;

import java.util.List;
import org.pabean.regime.GeneralRegime;
import org.pabean.regime.TariffRegime;
import org.pabean.regime.parcel.ConsignmentNoteRegime;
import org.pabean.regime.traveller.CrewRegime;
import org.pabean.regime.traveller.DeviceRegime;
import org.pabean.regime.traveller.PassengerRegime;

/** The regimes of the law, in the order in which they are asked. */
final class StandardRegimes {

    private StandardRegimes() {}

    static List<TariffRegime> of(ReferenceData data) {
        return List.of(
                new GeneralRegime(data.tradeRemedies()),
                new ConsignmentNoteRegime(data.commodityGroups()),
                new PassengerRegime(),
                new CrewRegime(),
                new DeviceRegime());
    }
}
