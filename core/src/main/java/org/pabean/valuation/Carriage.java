package org.pabean.valuation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pabean.declaration.Charge;
import org.pabean.declaration.ImportLevies;
import org.pabean.declaration.Incoterm;
import org.pabean.declaration.Journey;
import org.pabean.goods.Country;
import org.pabean.money.Fraction;
import org.pabean.money.Money;

/**
 * How goods come to Indonesia and what that costs: what brings a price under any delivery term to CIF.
 *
 * @param incoterm the delivery term of the price
 * @param charges the costs of the way, in the currency of the price
 * @param journey the way, which decides the freight norm
 * @param origin the country of origin
 * @param importLevies rates with which duty and taxes are taken out of a price that contains them at an amount not stated
 */
public record Carriage(
        Incoterm incoterm,
        List<Charge> charges,
        Optional<Journey> journey,
        Optional<Country> origin,
        Optional<ImportLevies> importLevies) {

    /** Copies the list and refuses null. */
    public Carriage {
        Objects.requireNonNull(incoterm, "incoterm");
        charges = List.copyOf(charges);
        Objects.requireNonNull(journey, "journey");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(importLevies, "importLevies");
    }

    /** A delivery term with its charges and nothing else known. */
    public static Carriage of(Incoterm incoterm, List<Charge> charges) {
        return new Carriage(incoterm, charges, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same over a known way. */
    public Carriage over(Journey way) {
        return new Carriage(incoterm, charges, Optional.of(way), origin, importLevies);
    }

    /** The same for goods of a known origin. */
    public Carriage from(Country country) {
        return new Carriage(incoterm, charges, journey, Optional.of(country), importLevies);
    }

    /** The same with rates that take duty and taxes out of a price which contains them. */
    public Carriage dutyPaidAt(ImportLevies rates) {
        return new Carriage(incoterm, charges, journey, origin, Optional.of(rates));
    }

    /** The same with every amount changed in one way, for example shared out or converted. */
    public Carriage withAmounts(UnaryOperator<Money> change) {
        List<Charge> changed = new ArrayList<>(charges.size());
        for (Charge charge : charges) {
            changed.add(charge.withAmounts(change));
        }
        Optional<Journey> way =
                journey.isEmpty() ? journey : Optional.of(journey.get().withAmounts(change));
        return new Carriage(incoterm, changed, way, origin, importLevies);
    }

    /** The part of this carriage that falls to one line of several. */
    public Carriage share(Fraction part) {
        boolean whole = part.equals(Fraction.ONE) || (charges.isEmpty() && journey.isEmpty());
        return whole ? this : withAmounts(amount -> amount.times(part));
    }

    /** Whether a cost is an estimate under a voluntary declaration. */
    boolean isEstimated() {
        for (Charge charge : charges) {
            if (charge.proof() == Charge.Proof.ESTIMATE) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is plain at a glance that no amount is in another currency than this one. */
    boolean isInCurrencyOf(Money whole) {
        if (journey.isPresent() && journey.get().airTariff().isPresent()) {
            return false;
        }
        for (Charge charge : charges) {
            if (charge.amount().isPresent() && !charge.amount().get().currency().equals(whole.currency())) {
                return false;
            }
        }
        return true;
    }
}
