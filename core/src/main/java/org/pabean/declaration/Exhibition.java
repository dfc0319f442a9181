package org.pabean.declaration;

import java.util.Objects;
import org.pabean.goods.Country;

/**
 * An exhibition at which goods were shown before they came to Indonesia.
 *
 * @param country where it was held
 * @param soldThere whether the goods were sold during the exhibition or after it
 * @param namedOnProof whether the proof of origin names the exhibition and its place
 * @param underCustomsControl whether the goods stayed under customs control
 */
public record Exhibition(Country country, boolean soldThere, boolean namedOnProof, boolean underCustomsControl) {

    /** Refuses null. */
    public Exhibition {
        Objects.requireNonNull(country, "country");
    }

    /** An exhibition with all its formalities, where the goods were sold. */
    public static Exhibition soldAt(Country country) {
        return new Exhibition(country, true, true, true);
    }
}
