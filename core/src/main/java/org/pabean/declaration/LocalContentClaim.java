package org.pabean.declaration;

import java.util.Objects;
import org.pabean.money.Percent;

/**
 * The claim that goods made in a special economic zone have enough local content to leave it free of duty (PP 40/2021
 * art. 95(3)a, (6), (7)). It is no preference under an agreement.
 *
 * @param madeInZone whether the goods were made in the zone that they leave
 * @param localContent the local content
 * @param statement whether the authority for certificates of origin in the zone states it
 */
public record LocalContentClaim(boolean madeInZone, Percent localContent, boolean statement)
        implements PreferenceClaim {

    /** Refuses null. */
    public LocalContentClaim {
        Objects.requireNonNull(localContent, "localContent");
    }
}
