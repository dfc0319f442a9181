package org.pabean.levy;

import java.util.List;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.money.Percent;

/**
 * What luxury-goods sales tax (<i>PPnBM</i>) a tariff line may bear. For vehicles several rates share a line, and engine,
 * seats, consumption or CO2 decide: then the caller supplies the rate with the item.
 *
 * @param options the rates that occur on the line, lowest first; empty if it bears none
 * @param conditional whether the book marks the rate as subject to exemptions or conditions
 * @param citation where the rates are written
 */
public record LuxuryRate(List<Percent> options, boolean conditional, Citation citation) {

    /** No luxury-goods sales tax. */
    public static final LuxuryRate NONE =
            new LuxuryRate(List.of(), false, Citation.verified("UU 8/1983 jo. UU 42/2009, UU 7/2021", "5(1)"));

    /** Copies the options and refuses null. */
    public LuxuryRate {
        options = List.copyOf(options);
        Objects.requireNonNull(citation, "citation");
    }
}
