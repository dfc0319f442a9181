package org.pabean.valuation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.ComparedGoods;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.declaration.QuantityStep;
import org.pabean.law.Reading;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * Which accepted transaction of identical or similar goods gives the value. The order of the candidates has no effect.
 *
 * @param eligible the candidates that are compared, in the order supplied
 * @param rejected those set aside, in the order supplied
 * @param chosen the one that gives the value; empty if there is none, or none has a unit value
 * @param readings open points of law that the choice rests on
 */
public record CandidateSelection(
        List<Candidate> eligible, List<Rejected> rejected, Optional<Chosen> chosen, List<Reading> readings) {

    /** Copies the lists and refuses null. */
    public CandidateSelection {
        eligible = List.copyOf(eligible);
        rejected = List.copyOf(rejected);
        Objects.requireNonNull(chosen, "chosen");
        readings = List.copyOf(readings);
    }

    /**
     * A candidate that was set aside.
     *
     * @param id its name
     * @param reason why
     */
    public record Rejected(String id, Candidate.Rejection reason) {

        /** Its name and the reason. */
        Wording words() {
            return new Wording(
                    id + ": " + reason.wording().english(),
                    id + ": " + reason.wording().indonesian());
        }
    }

    /**
     * The candidate that gives the value.
     *
     * @param candidate the candidate
     * @param unitValue its value for one unit, adjusted
     */
    public record Chosen(Candidate candidate, Money unitValue) {}

    /**
     * Selects among the candidates of a comparison.
     *
     * @throws org.pabean.law.InvalidInputException if their values are in several currencies
     */
    public static CandidateSelection of(Comparison comparison, ComparisonTerms terms, ValuationContext context) {
        refuseSeveralCurrencies(comparison);
        return new Selecting(comparison, terms, context).select();
    }

    private static void refuseSeveralCurrencies(Comparison comparison) {
        Set<CurrencyCode> currencies = new LinkedHashSet<>();
        comparison.withAmounts(amount -> {
            currencies.add(amount.currency());
            return amount;
        });
        Violations violations = new Violations();
        violations.check(
                currencies.size() < 2,
                "evidence.candidates",
                "CURRENCY_MIXED",
                () -> "values in " + currencies
                        + " cannot be compared; state all in one currency, or the exchange rates");
        violations.refuseIfAny();
    }

    /** The work of one selection. */
    private static final class Selecting {

        private final Comparison comparison;
        private final CandidateFilter filter;
        private final Findings findings;
        private final List<Rejected> rejected = new ArrayList<>();
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
            List<Rejected> inOrder = comparison.candidates().stream()
                    .flatMap(each -> rejected.stream().filter(one -> one.id().equals(each.id())))
                    .distinct()
                    .toList();
            Optional<Chosen> chosen = choose();
            return new CandidateSelection(left, inOrder, chosen, findings.readings());
        }

        private void keep(Function<Candidate, Optional<Candidate.Rejection>> test) {
            List<Candidate> kept = new ArrayList<>();
            for (Candidate candidate : left) {
                Optional<Candidate.Rejection> rejection = test.apply(candidate);
                rejection.ifPresent(reason -> rejected.add(new Rejected(candidate.id(), reason)));
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
            return size.compareTo(
                            valued.get().times(comparison.quantityTolerance().fraction()))
                    > 0;
        }

        private boolean isAdjustable(Candidate candidate) {
            boolean onlyQuantity = difference(candidate).equals(Optional.of(Candidate.Rejection.QUANTITY));
            return candidate.adjustment().isPresent()
                    || (onlyQuantity && listPrice(comparison.goods().quantity()).isPresent());
        }

        private Optional<Chosen> choose() {
            List<Chosen> values = left.stream()
                    .flatMap(each -> adjusted(each).map(value -> new Chosen(each, value)).stream())
                    .sorted(Comparator.<Chosen, Fraction>comparing(
                                    each -> each.unitValue().amount())
                            .thenComparing(each -> each.candidate().id()))
                    .toList();
            boolean several = values.stream().map(Chosen::unitValue).distinct().count() > 1;
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
            return unit.map(value ->
                    value.times(listed.get().amount().dividedBy(sold.get().amount())));
        }

        private Optional<Money> listPrice(Optional<Fraction> quantity) {
            return quantity.flatMap(
                    units -> QuantityStep.of(comparison.priceList(), units).map(QuantityStep::value));
        }
    }
}
