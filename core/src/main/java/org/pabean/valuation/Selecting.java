package org.pabean.valuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.declaration.QuantityStep;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/** The work of one selection among candidates; used once and thrown away. */
final class Selecting {

    private final Comparison comparison;
    private final CandidateFilter filter;
    private final Findings findings;
    private final List<CandidateSelection.Rejected> rejected = new ArrayList<>();
    private List<Candidate> left;

    Selecting(Comparison comparison, ComparisonTerms terms, ValuationContext context) {
        this.comparison = comparison;
        this.filter = new CandidateFilter(comparison.goods(), terms, context.day());
        this.findings = new Findings(context);
        this.left = comparison.candidates();
    }

    CandidateSelection select() {
        keep(filter::rejection);
        preferSameProducer();
        preferSameLevelAndQuantity();
        List<CandidateSelection.Rejected> inOrder = comparison.candidates().stream()
                .flatMap(each -> rejected.stream().filter(one -> one.id().equals(each.id())))
                .distinct()
                .toList();
        Optional<CandidateSelection.Chosen> chosen = choose();
        return new CandidateSelection(left, inOrder, chosen, findings.readings());
    }

    private void keep(Function<Candidate, Optional<Candidate.Rejection>> test) {
        List<Candidate> kept = new ArrayList<>();
        for (Candidate candidate : left) {
            Optional<Candidate.Rejection> rejection = test.apply(candidate);
            rejection.ifPresent(reason -> rejected.add(new CandidateSelection.Rejected(candidate.id(), reason)));
            if (rejection.isEmpty()) {
                kept.add(candidate);
            }
        }
        left = kept;
    }

    private void preferSameProducer() {
        boolean mixed = left.stream().anyMatch(each -> each.is(Candidate.Trait.OTHER_PRODUCER))
                && left.stream().anyMatch(each -> !each.is(Candidate.Trait.OTHER_PRODUCER));
        if (mixed && findings.reading(ProducerPreference.class) == ProducerPreference.SAME_PRODUCER_FIRST) {
            keep(each -> each.is(Candidate.Trait.OTHER_PRODUCER)
                    ? Optional.of(Candidate.Rejection.PRODUCER)
                    : Optional.empty());
        }
    }

    private void preferSameLevelAndQuantity() {
        boolean matched = left.stream().anyMatch(each -> difference(each).isEmpty());
        keep(each -> matched || !isAdjustable(each) ? difference(each) : Optional.empty());
    }

    private Optional<Candidate.Rejection> difference(Candidate candidate) {
        ComparedGoods goods = comparison.goods();
        if (CandidateFilter.differ(goods.tradeLevel(), candidate.goods().tradeLevel())) {
            return Optional.of(Candidate.Rejection.LEVEL);
        }
        return isOtherQuantity(candidate) ? Optional.of(Candidate.Rejection.QUANTITY) : Optional.empty();
    }

    private boolean isOtherQuantity(Candidate candidate) {
        Optional<Fraction> valued = comparison.goods().quantity();
        Optional<Fraction> sold = candidate.goods().quantity();
        if (valued.isEmpty() || sold.isEmpty()) {
            return false;
        }
        Fraction apart = valued.get().minus(sold.get());
        Fraction size = apart.signum() < 0 ? apart.negated() : apart;
        return size.compareTo(valued.get().times(comparison.quantityTolerance().fraction())) > 0;
    }

    private boolean isAdjustable(Candidate candidate) {
        boolean onlyQuantity = difference(candidate).equals(Optional.of(Candidate.Rejection.QUANTITY));
        return candidate.adjustment().isPresent()
                || (onlyQuantity && listPrice(comparison.goods().quantity()).isPresent());
    }

    private Optional<CandidateSelection.Chosen> choose() {
        List<CandidateSelection.Chosen> values = left.stream()
                .flatMap(each -> adjusted(each).map(value -> new CandidateSelection.Chosen(each, value)).stream())
                .sorted(Comparator.<CandidateSelection.Chosen, Fraction>comparing(
                                each -> each.unitValue().amount())
                        .thenComparing(each -> each.candidate().id()))
                .toList();
        boolean several = values.stream()
                        .map(CandidateSelection.Chosen::unitValue)
                        .distinct()
                        .count()
                > 1;
        boolean undecided =
                several && findings.reading(SeveralTransactionValues.class) == SeveralTransactionValues.NONE_CHOSEN;
        return undecided ? Optional.empty() : values.stream().findFirst();
    }

    private Optional<Money> adjusted(Candidate candidate) {
        Optional<Money> unit = candidate.unitPrice();
        if (candidate.adjustment().isPresent()) {
            return unit.map(value -> value.plus(candidate.adjustment().get()));
        }
        Optional<Money> listed = listPrice(comparison.goods().quantity());
        if (difference(candidate).isEmpty() || listed.isEmpty()) {
            return unit;
        }
        Optional<Money> sold = listPrice(candidate.goods().quantity());
        if (findings.reading(PriceListAdjustment.class) == PriceListAdjustment.LIST_PRICE || sold.isEmpty()) {
            return listed;
        }
        return unit.map(
                value -> value.times(listed.get().amount().dividedBy(sold.get().amount())));
    }

    private Optional<Money> listPrice(Optional<Fraction> quantity) {
        return quantity.flatMap(
                units -> QuantityStep.of(comparison.priceList(), units).map(QuantityStep::value));
    }
}
