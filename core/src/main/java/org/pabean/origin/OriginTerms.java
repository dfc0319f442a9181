package org.pabean.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Percent;

/**
 * What an agreement says about origin. Empty means that nothing was read, or that only product rules count.
 *
 * @param criteria the codes of the criteria
 * @param valueContent the regional value content that gives origin to goods not wholly obtained
 * @param headingShift whether a change of heading gives origin too, at the exporter's choice
 * @param partialCumulationFrom the value content from which a material counts in proportion
 * @param tolerance how much material may fail a change of tariff classification
 * @param minimalOperations which operations never give origin
 */
public record OriginTerms(
        List<String> criteria,
        Optional<Percent> valueContent,
        boolean headingShift,
        Optional<Percent> partialCumulationFrom,
        ToleranceRule tolerance,
        MinimalOperations minimalOperations) {

    /** Copies the list and refuses null. */
    public OriginTerms {
        criteria = List.copyOf(criteria);
        Objects.requireNonNull(valueContent, "valueContent");
        Objects.requireNonNull(partialCumulationFrom, "partialCumulationFrom");
        Objects.requireNonNull(tolerance, "tolerance");
        Objects.requireNonNull(minimalOperations, "minimalOperations");
    }
}
