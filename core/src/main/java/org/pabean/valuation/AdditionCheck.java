package org.pabean.valuation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pabean.declaration.Addition;
import org.pabean.declaration.Addition.Trait;
import org.pabean.declaration.Assist;
import org.pabean.law.Violations;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/** Finds what contradicts itself in an addition. */
final class AdditionCheck {

    private final Addition addition;
    private final String path;
    private final CurrencyCode currency;
    private final LocalDate day;
    private final Violations violations;

    AdditionCheck(Addition addition, String path, CurrencyCode currency, LocalDate day, Violations violations) {
        this.addition = addition;
        this.path = path;
        this.currency = currency;
        this.day = day;
        this.violations = violations;
    }

    void run() {
        checkPrincipal();
        boolean sound = true;
        for (Money money : amounts()) {
            sound &= checkMoney(money);
        }
        if (sound) {
            checkParts();
        }
        violations.check(
                addition.assist().isEmpty() || addition.kind() == Addition.Kind.ASSIST,
                path + ".assist",
                "NOT_AN_ASSIST",
                () -> addition.kind()
                        + " carries facts of an assist; state kind ASSIST (Customs Law art. 15(1), elucidation b)");
        if (addition.is(Trait.ESTIMATED)) {
            checkEstimate();
        }
    }

    private void checkEstimate() {
        violations.check(
                addition.measure().isPresent(),
                path + ".measure",
                "ESTIMATE_MISSING",
                "an estimate under a voluntary declaration states its sum (PMK 201/PMK.04/2020)");
        Optional<VoluntaryDeclaration.Kind> element = element(addition.kind());
        boolean admitted =
                element.filter(kind -> VoluntaryDeclaration.admits(kind, day)).isPresent();
        violations.check(
                admitted,
                path,
                "ESTIMATE_NOT_ADMITTED",
                () -> addition.kind() + " may not be estimated in a declaration of " + day + " ("
                        + VoluntaryDeclaration.citation(day) + "); state what it comes to");
    }

    private static Optional<VoluntaryDeclaration.Kind> element(Addition.Kind kind) {
        return switch (kind) {
            case ROYALTY -> Optional.of(VoluntaryDeclaration.Kind.ROYALTY);
            case PROCEEDS -> Optional.of(VoluntaryDeclaration.Kind.PROCEEDS);
            case ASSIST -> Optional.of(VoluntaryDeclaration.Kind.ASSIST);
            case SELLING_COMMISSION, BUYING_COMMISSION, BROKERAGE, CONTAINERS, PACKING, WARRANTY -> Optional.empty();
        };
    }

    private void checkPrincipal() {
        Optional<Addition.Principal> usual = AdditionsToPrice.principalOf(addition.kind());
        violations.check(
                usual.isEmpty()
                        || addition.principal().isEmpty()
                        || addition.principal().equals(usual),
                path + ".principal",
                "COMMISSION_MISNAMED",
                () -> "a commission to an agent of the "
                        + addition.principal().map(Addition.Principal::name).orElse("") + " is declared as "
                        + addition.kind()
                        + "; only a fee to the buyer's own agent is a buying commission (Customs Law art. 15(1), "
                        + "elucidation a.1)");
    }

    private List<Money> amounts() {
        return Stream.of(
                        addition.measure().flatMap(Addition.Measure::amount),
                        addition.alreadyInPrice(),
                        addition.assist().flatMap(Assist::transport),
                        addition.assist().flatMap(Assist::reductionForUse))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean checkMoney(Money money) {
        return violations.check(
                        money.currency().equals(currency),
                        path,
                        "CURRENCY_MIXED",
                        () -> money + " beside a price in " + currency
                                + "; state it in the currency of the price, or the exchange " + "rates of both")
                && violations.check(
                        money.amount().signum() >= 0,
                        path,
                        "AMOUNT_NEGATIVE",
                        () -> money + " cannot be added; state nought or more");
    }

    private void checkParts() {
        Optional<Money> whole = addition.measure().flatMap(Addition.Measure::amount);
        Fraction taken = Stream.of(addition.alreadyInPrice(), addition.assist().flatMap(Assist::reductionForUse))
                .flatMap(Optional::stream)
                .map(Money::amount)
                .reduce(Fraction.ZERO, Fraction::plus);
        violations.check(
                whole.isEmpty() || whole.get().amount().compareTo(taken) >= 0,
                path,
                "PART_EXCEEDS_WHOLE",
                () -> "of " + addition.kind() + " more is said to be in the price or used up (" + taken
                        + ") than there is; "
                        + "what the price contains cannot be added to it (Customs Law art. 15(1), elucidation)");
    }
}
