package org.pabean.regime;

import java.util.List;
import java.util.Objects;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Instruments;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * A part of the value that is free of all levies (<i>pembebasan</i>), such as a passenger's allowance, shared over the
 * items by value.
 *
 * @param name what it is called
 * @param freeShares the free part of each item's value, item by item in the order of the declaration; empty if nothing is
 *     free
 * @param citation the article
 * @param readings answers to open points of law that it rests on
 * @param caveats warnings that it carries
 */
public record Relief(
        Wording name, List<Fraction> freeShares, Citation citation, List<Reading> readings, List<Caveat> caveats) {

    /** Nothing is free. */
    public static final Relief NONE = new Relief(
            Wording.same(""), List.of(), Citation.verified(Instruments.CUSTOMS_LAW, "13(1)b"), List.of(), List.of());

    /** Copies the lists and refuses null. */
    public Relief {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(citation, "citation");
        freeShares = List.copyOf(freeShares);
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
    }

    /** The free part of the value of the item at this index. */
    public Fraction freeShare(int index) {
        return freeShares.isEmpty() ? Fraction.ZERO : freeShares.get(index);
    }
}
