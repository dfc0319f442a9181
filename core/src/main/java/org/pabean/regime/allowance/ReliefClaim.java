package org.pabean.regime.allowance;

import java.time.LocalDate;
import org.pabean.law.Readings;

/** Facts from which a relief is claimed. */
public sealed interface ReliefClaim permits HajjShipment, MigrantWorkerShipment, ContestPrize, DeviceRegistration {

    /** Whether the relief is given, and if not, every reason why. */
    Eligibility on(LocalDate day, Readings readings);
}
