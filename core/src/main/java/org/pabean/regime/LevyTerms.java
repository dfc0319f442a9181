package org.pabean.regime;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.pabean.law.Citation;
import org.pabean.money.Fraction;
import org.pabean.tariff.DutyRate;
import org.pabean.tariff.Levy;

/** What a treatment says, levy by levy; silence means the general law. Immutable. */
public final class LevyTerms {

    private static final LevyTerms SILENT = new LevyTerms(new EnumMap<>(Levy.class));

    private final Map<Levy, LevyTerm> terms;

    private LevyTerms(Map<Levy, LevyTerm> terms) {
        this.terms = terms;
    }

    /** Nothing is said of any levy. */
    public static LevyTerms silent() {
        return SILENT;
    }

    /** These terms, with one levy at a rate. */
    public LevyTerms at(Levy levy, DutyRate rate, Citation citation) {
        return with(levy, new LevyTerm.AtRate(rate, citation));
    }

    /** These terms, with some levies not collected. */
    public LevyTerms notCollected(Collection<Levy> levies, Citation citation) {
        LevyTerms result = this;
        for (Levy levy : levies) {
            result = result.with(levy, new LevyTerm.NotCollected(citation));
        }
        return result;
    }

    /** These terms, with only a part of one levy collected; a levy that is silent or not collected stays so. */
    public LevyTerms inPart(Levy levy, Fraction part, Citation citation) {
        return terms.get(levy) instanceof LevyTerm.AtRate whole
                ? at(levy, whole.rate().times(part), citation)
                : this;
    }

    /** These terms, with one levy on this term. */
    public LevyTerms with(Levy levy, LevyTerm term) {
        Map<Levy, LevyTerm> changed = new EnumMap<>(Levy.class);
        changed.putAll(terms);
        changed.put(levy, term);
        return new LevyTerms(changed);
    }

    /** What is said of a levy. */
    public Optional<LevyTerm> of(Levy levy) {
        return Optional.ofNullable(terms.get(levy));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LevyTerms that && terms.equals(that.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    @Override
    public String toString() {
        return terms.toString();
    }
}
