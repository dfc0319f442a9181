package org.pabean.valuation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.declaration.MethodNumber;
import org.pabean.law.Citation;
import org.pabean.law.Timeline;

/** The conditions that a candidate must meet before level and quantity are looked at, in the order of the law. */
final class CandidateFilter {

    /** Whether the same mode of transport and a clear source, of another importer, are conditions. */
    private static final Timeline<Boolean> STRICT_SOURCE = Timeline.<Boolean>of("conditions on the source declaration")
            .always(false, Citation.secondary(ValuationCitations.PMK_160, ""))
            .from("2023-01-01", true, Citation.secondary(ValuationCitations.PMK_144, "12"))
            .build();

    private final ComparedGoods goods;
    private final ComparisonTerms terms;
    private final List<Condition> conditions;

    /**
     * One condition.
     *
     * @param rejection how a candidate is set aside that fails it
     * @param fails which candidates fail it
     */
    private record Condition(Candidate.Rejection rejection, Predicate<Candidate> fails) {}

    CandidateFilter(ComparedGoods goods, ComparisonTerms terms, LocalDate day) {
        this.goods = goods;
        this.terms = terms;
        boolean strict = STRICT_SOURCE.valueOn(day);
        this.conditions = List.of(
                new Condition(Candidate.Rejection.METHOD, each -> each.acceptedUnder() != MethodNumber.I),
                new Condition(Candidate.Rejection.DESIGN, each -> each.is(Candidate.Trait.DESIGNED_IN_INDONESIA)),
                new Condition(
                        Candidate.Rejection.COUNTRY,
                        each -> differ(goods.productionCountry(), each.goods().productionCountry())),
                new Condition(Candidate.Rejection.WINDOW, each -> !isInWindow(each)),
                new Condition(
                        Candidate.Rejection.MODE,
                        each -> strict
                                && differ(goods.transportMode(), each.goods().transportMode())),
                new Condition(Candidate.Rejection.SOURCE, each -> strict && isUnclear(each)),
                new Condition(Candidate.Rejection.SAME_IMPORTER, each -> strict && isOfSameImporter(each)));
    }

    /** Why a candidate is set aside; empty if it meets all conditions. */
    Optional<Candidate.Rejection> rejection(Candidate candidate) {
        return conditions.stream()
                .filter(condition -> !terms.waived().contains(condition.rejection))
                .filter(condition -> condition.fails.test(candidate))
                .map(Condition::rejection)
                .findFirst();
    }

    private boolean isInWindow(Candidate candidate) {
        Optional<LocalDate> exported = goods.billOfLadingDate();
        Optional<LocalDate> compared = candidate.goods().billOfLadingDate();
        if (exported.isEmpty() || compared.isEmpty()) {
            return true;
        }
        return Math.abs(ChronoUnit.DAYS.between(exported.get(), compared.get())) <= terms.windowDays();
    }

    private static boolean isUnclear(Candidate candidate) {
        return candidate.is(Candidate.Trait.UNCLEAR_IMPORTER) || candidate.is(Candidate.Trait.UNCLEAR_GOODS);
    }

    private static boolean isOfSameImporter(Candidate candidate) {
        return candidate.is(Candidate.Trait.SAME_IMPORTER) && !candidate.is(Candidate.Trait.TRUSTED_IMPORTER);
    }

    static <T> boolean differ(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
