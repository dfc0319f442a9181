package org.pabean.regime.parcel;

import java.time.LocalDate;
import org.pabean.law.NotInForceException;

/** The versions of the rules for parcels, by the day on which the consignment note is registered. */
public enum RuleVersion {
    /** PMK 182/PMK.04/2016, as amended by PMK 112/PMK.04/2018; to 29 January 2020. */
    PMK_182_2016,
    /** PMK 199/PMK.010/2019; 30 January 2020 to 16 October 2023. */
    PMK_199_2019,
    /** PMK 96/2023 as amended by PMK 111/2023; 17 October 2023 to 4 March 2025. */
    PMK_96_2023,
    /** PMK 96/2023 as amended by PMK 111/2023 and PMK 4/2025; from 5 March 2025. */
    PMK_4_2025;

    /**
     * The version of a day. A note that was lodged before a change and registered after it follows the new rules; one that
     * was registered before it keeps the old ones to the end (PMK 4/2025 art. II).
     *
     * @param registrationDate the day on which the note is registered
     * @throws NotInForceException before 2018, whose rules are not known
     */
    public static RuleVersion on(LocalDate registrationDate) {
        return NoteLaw.VERSIONS.on(registrationDate).value().version();
    }
}
