package org.pabean.valuation;

import java.time.LocalDate;
import java.util.ArrayList;
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
    private final List<Charge> inside = new ArrayList<>();
    private final List<Charge> outside = new ArrayList<>();

    StatedCharges(Incoterm term, List<Charge> charges) {
        this.term = term;
        this.charges = charges;
        for (Charge charge : charges) {
            (isInside(charge) ? inside : outside).add(charge);
        }
    }

    /** Stated costs of a kind that the price contains. */
    List<Charge> inside(Charge.Kind cost) {
        return of(cost, inside);
    }

    /** Stated costs of a kind that the price does not contain. */
    List<Charge> outside(Charge.Kind cost) {
        return of(cost, outside);
    }

    /** Whether the price contains a cost of a known amount. */
    boolean isAmountInside(Charge.Kind cost) {
        for (Charge charge : inside(cost)) {
            if (charge.amount().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** How much of a cost the price contains; empty if it contains an amount that is not stated. */
    Optional<Money> stated(Charge.Kind cost, Money nothing) {
        if (!isStated(cost) && DeliveryTable.mustContain(term, cost)) {
            return Optional.empty();
        }
        Money sum = nothing;
        for (Charge charge : inside(cost)) {
            if (charge.amount().isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(charge.amount().get());
        }
        return Optional.of(sum);
    }

    /** Whether the price lacks a cost about which nothing is stated. */
    boolean isSilentOn(Charge.Kind cost) {
        return !isStated(cost) && !DeliveryTable.contains(term, cost);
    }

    private boolean isStated(Charge.Kind cost) {
        return !inside(cost).isEmpty() || !outside(cost).isEmpty();
    }

    private static List<Charge> of(Charge.Kind cost, List<Charge> charges) {
        List<Charge> found = List.of();
        for (Charge charge : charges) {
            if (charge.kind() == cost) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(charge);
            }
        }
        return found;
    }

    /** Whether documents tell the amount of each. */
    static boolean areProven(List<Charge> charges) {
        for (Charge charge : charges) {
            if (!isProven(charge)) {
                return false;
            }
        }
        return true;
    }

    /** Whether documents tell the amount, or an admitted estimate does. */
    static boolean isProven(Charge charge) {
        return charge.amount().isPresent() && charge.proof() != Charge.Proof.NONE;
    }

    private boolean isInside(Charge charge) {
        return switch (charge.inclusion()) {
            case BY_INCOTERM -> DeliveryTable.contains(term, charge.kind());
            case IN_PRICE -> true;
            case OUTSIDE_PRICE -> false;
        };
    }

    /** Adds everything that contradicts the term, the price, another charge or the rules of a day. */
    void check(CurrencyCode currency, LocalDate day, Violations violations) {
        for (int i = 0; i < charges.size(); i++) {
            Charge charge = charges.get(i);
            String path = "charges[" + i + "]";
            if (charge.amount().isPresent()) {
                checkAmount(charge.amount().get(), currency, path, violations);
            }
            violations.check(
                    charge.proof() != Charge.Proof.ESTIMATE || isEstimable(charge.kind(), day),
                    path,
                    "ESTIMATE_NOT_ADMITTED",
                    () -> charge.kind() + " may not be estimated in a declaration of " + day + " ("
                            + VoluntaryDeclaration.citation(day) + "); state what it comes to, or that it is unknown");
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

    private static boolean isEstimable(Charge.Kind cost, LocalDate day) {
        return switch (cost) {
            case FREIGHT -> VoluntaryDeclaration.admits(VoluntaryDeclaration.Kind.FREIGHT, day);
            case INSURANCE -> VoluntaryDeclaration.admits(VoluntaryDeclaration.Kind.INSURANCE, day);
            case PRE_CARRIAGE,
                    EXPORT_FORMALITIES,
                    LOADING,
                    UNLOADING,
                    ON_CARRIAGE,
                    IMPORT_FORMALITIES,
                    DUTY_AND_TAXES -> false;
        };
    }

    private boolean isStatedOutside(Charge charge) {
        for (Charge other : outside(charge.kind())) {
            if (other.amount().equals(charge.amount())) {
                return true;
            }
        }
        return false;
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
                        + "; state both in the currency of the price, or the exchange rates of both");
    }
}
