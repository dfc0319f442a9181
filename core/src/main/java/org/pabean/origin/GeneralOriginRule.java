package org.pabean.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pabean.money.Percent;

/**
 * The general rule of an agreement for goods that are not wholly obtained: value content, or change of heading, at the
 * exporter's choice. Product rules go before it for the goods they list. Each agreement has its own, such as the
 * ATIGA and AJCEP chapters on rules of origin.
 */
public final class GeneralOriginRule {

    private final OriginTerms terms;

    private GeneralOriginRule(OriginTerms terms) {
        this.terms = terms;
    }

    /** The rule of an agreement. */
    public static GeneralOriginRule of(Agreement agreement) {
        return new GeneralOriginRule(agreement.origin());
    }

    /** The rule as a criterion; empty if the agreement has product rules only, or none was read. */
    public Optional<OriginCriterion> criterion() {
        List<OriginCriterion> choices = new ArrayList<>();
        terms.valueContent().map(OriginCriterion.LeastValueContent::new).ifPresent(choices::add);
        if (terms.headingShift()) {
            choices.add(new OriginCriterion.ClassificationChange(TariffShift.HEADING));
        }
        return choices.isEmpty() ? Optional.empty() : Optional.of(new OriginCriterion.AnyOf(choices));
    }

    /**
     * Whether known figures give origin.
     *
     * @param content the value content, if it was computed
     * @param headingShift whether all non-originating materials change heading or are tolerated, if that was looked at
     * @return empty if the agreement has no such rule, or no figure was given
     */
    public Optional<Boolean> originating(Optional<Percent> content, Optional<Boolean> headingShift) {
        Objects.requireNonNull(content, "content");
        Optional<Boolean> byContent =
                terms.valueContent().flatMap(least -> content.map(each -> each.compareTo(least) >= 0));
        Optional<Boolean> byShift = terms.headingShift() ? headingShift : Optional.empty();
        return byContent.map(met -> met || byShift.orElse(false)).or(() -> byShift);
    }
}
