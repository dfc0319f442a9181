package org.pabean.regime.allowance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.CurrencyCode;
import org.pabean.money.Fraction;
import org.pabean.money.Money;
import org.pabean.money.Rupiah;
import org.pabean.regime.DutiableItem;
import org.pabean.regime.RegimeCase;
import org.pabean.regime.Relief;

/**
 * A part of the FOB value that is free of all levies. It is taken off in US dollars before any conversion and shared over
 * the items in proportion to their value.
 *
 * @param name what it is called
 * @param limit how much is free
 * @param citation the article
 */
public record ValueAllowance(Wording name, Money limit, Citation citation) {

    /** Refuses null. */
    public ValueAllowance {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(citation, "citation");
    }

    /** Everything is free, whatever its value. */
    public static Relief unlimited(Wording name, RegimeCase given, Citation citation) {
        List<Fraction> all = Collections.nCopies(given.items().size(), Fraction.ONE);
        return new Relief(name, all, citation, List.of(), List.of());
    }

    /** The allowance, shared over all items. */
    public Relief sharedOver(RegimeCase given, FreightReading freight) {
        return besides(Relief.NONE, given, freight);
    }

    /**
     * The allowance, shared over what another relief leaves.
     *
     * @param other a relief that frees goods as a whole, such as prizes
     * @param given the items
     * @param freight what becomes of freight and insurance
     */
    public Relief besides(Relief other, RegimeCase given, FreightReading freight) {
        Fraction freePart = freePart(other, given);
        List<Fraction> shares = new ArrayList<>();
        boolean rests = false;
        for (int i = 0; i < given.items().size(); i++) {
            Fraction goods = other.freeShare(i);
            Fraction fob = goods.plus(Fraction.ONE.minus(goods).times(freePart));
            Fraction fobPart = fobPart(given.items().get(i), given);
            boolean open = !fobPart.equals(Fraction.ONE) && !fob.equals(Fraction.ONE);
            shares.add(open ? freight.share().free(fob, goods, fobPart) : fob);
            rests |= open;
        }
        if (shares.stream().allMatch(share -> share.signum() == 0)) {
            return Relief.NONE;
        }
        List<Reading> readings = new ArrayList<>(other.readings());
        if (rests) {
            readings.add(freight);
        }
        return new Relief(name, shares, citation, readings, other.caveats());
    }

    private Fraction freePart(Relief other, RegimeCase given) {
        if (limit.amount().signum() <= 0) {
            return Fraction.ZERO;
        }
        Fraction value = Fraction.ZERO;
        for (int i = 0; i < given.items().size(); i++) {
            Fraction left = Fraction.ONE.minus(other.freeShare(i));
            value = value.plus(inUsd(given.items().get(i), given).times(left));
        }
        Fraction free = given.rates().inUsd(limit);
        return value.compareTo(free) <= 0 ? Fraction.ONE : free.dividedBy(value);
    }

    private static Fraction inUsd(DutiableItem item, RegimeCase given) {
        Money inRupiah = new Money(CurrencyCode.IDR, item.customsValue().amount());
        return given.rates().inUsd(item.invoiced().orElse(inRupiah));
    }

    private static Fraction fobPart(DutiableItem item, RegimeCase given) {
        Rupiah fob = item.invoiced().map(given.rates()::convert).orElse(item.customsValue());
        return fob.compareTo(item.customsValue()) >= 0
                ? Fraction.ONE
                : fob.amount().dividedBy(item.customsValue().amount());
    }
}
