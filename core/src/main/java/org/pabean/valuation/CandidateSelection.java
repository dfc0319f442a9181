package org.pabean.valuation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pabean.declaration.Candidate;
import org.pabean.declaration.Comparison;
import org.pabean.declaration.ComparisonTerms;
import org.pabean.law.Reading;
import org.pabean.law.Violations;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
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
}
