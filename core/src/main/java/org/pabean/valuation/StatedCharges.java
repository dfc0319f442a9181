package org.pabean.valuation;

import java.util.List;
import java.util.Optional;
import org.pabean.declaration.Charge;
import org.pabean.declaration.Incoterm;
import org.pabean.law.Violations;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Money;

/** The costs of the way as they are stated, told apart by whether the price contains them. */
final class StatedCharges {

    private final Incoterm term;
    private final List<Charge> charges;

    StatedCharges(Incoterm term, List<Charge> charges) {
        this.term = term;
        this.charges = charges;
    }

    /** Stated costs of a kind that the price contains. */
    List<Charge> inside(Charge.Kind cost) {
        return charges.stream()
                .filter(charge -> charge.kind() == cost && isInside(charge))
                .toList();
    }

    /** Stated costs of a kind that the price does not contain. */
    List<Charge> outside(Charge.Kind cost) {
        return charges.stream()
                .filter(charge -> charge.kind() == cost && !isInside(charge))
                .toList();
    }

    /** How much of a cost the price contains; empty if it contains an amount that is not stated. */
    Optional<Money> stated(Charge.Kind cost, Money nothing) {
        List<Charge> inside = inside(cost);
        boolean said = charges.stream().anyMatch(charge -> charge.kind() == cost);
        boolean known = said || !DeliveryTable.mustContain(term, cost);
        return known && inside.stream().allMatch(charge -> charge.amount().isPresent())
                ? Optional.of(inside.stream()
                        .map(charge -> charge.amount().orElse(nothing))
                        .reduce(nothing, Money::plus))
                : Optional.empty();
    }

    /** Whether the price lacks a cost about which nothing is stated. */
    boolean isSilentOn(Charge.Kind cost) {
        return charges.stream().noneMatch(charge -> charge.kind() == cost) && !DeliveryTable.contains(term, cost);
    }

    /** Whether documents tell the amount. */
    static boolean isProven(Charge charge) {
        return charge.amount().isPresent() && charge.evidenced();
    }

    private boolean isInside(Charge charge) {
        return switch (charge.inclusion()) {
            case BY_INCOTERM -> DeliveryTable.contains(term, charge.kind());
            case IN_PRICE -> true;
            case OUTSIDE_PRICE -> false;
        };
    }

    /** Adds everything that contradicts the term, the price or another charge. */
    void check(CurrencyCode currency, Violations violations) {
        for (int i = 0; i < charges.size(); i++) {
            Charge charge = charges.get(i);
            String path = "charges[" + i + "]";
            charge.amount().ifPresent(amount -> checkAmount(amount, currency, path, violations));
            violations.check(
                    charge.inclusion() != Charge.Inclusion.OUTSIDE_PRICE
                            || !DeliveryTable.mustContain(term, charge.kind()),
                    path,
                    "CHARGE_ALREADY_IN_PRICE",
                    () -> "a price " + term + " contains " + charge.kind()
                            + "; it cannot be added to it again (Customs Law "
                            + "art. 15(1), elucidation); correct the delivery term or leave the charge out");
            violations.check(
                    !isInside(charge) || !isStatedOutside(charge),
                    path,
                    "CHARGE_IN_PRICE_AND_ADDED",
                    () -> charge.kind()
                            + " is stated both as part of the price and beside it; state it once (Customs Law "
                            + "art. 15(1), elucidation)");
        }
    }

    private boolean isStatedOutside(Charge charge) {
        return outside(charge.kind()).stream().anyMatch(other -> other.amount().equals(charge.amount()));
    }

    private static void checkAmount(Money amount, CurrencyCode currency, String path, Violations violations) {
        violations.check(
                amount.amount().signum() >= 0,
                path + ".amount",
                "AMOUNT_NEGATIVE",
                () -> "a cost of " + amount + "; state nought or more");
        violations.check(
                amount.currency().equals(currency),
                path + ".amount",
                "CURRENCY_MIXED",
                () -> "a cost in " + amount.currency() + " beside a price in " + currency
                        + "; state both in the currency of the price");
    }
}
