package org.pabean.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.explanation.Step;
import org.pabean.law.Caveat;
import org.pabean.law.Reading;
import org.pabean.law.Wording;
import org.pabean.money.Fraction;

/**
 * The treatment of an item, or of a part of it (<i>perlakuan tarif</i>).
 *
 * @param regime the name of the regime that gives it, for example MFN or IE-CEPA
 * @param share the part of the item that gets it; one for all of it
 * @param terms what it says, levy by levy
 * @param readings answers to open points of law that it rests on
 * @param caveats warnings that it carries
 * @param grounds the steps that led to it, such as the decision on a claim to a preference
 */
public record TariffTreatment(
        Wording regime,
        Fraction share,
        LevyTerms terms,
        List<Reading> readings,
        List<Caveat> caveats,
        List<Step> grounds) {

    /** Copies the lists and refuses null and a share outside nought to one. */
    public TariffTreatment {
        Objects.requireNonNull(regime, "regime");
        Objects.requireNonNull(terms, "terms");
        readings = List.copyOf(readings);
        caveats = List.copyOf(caveats);
        grounds = List.copyOf(grounds);
        if (share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("a part of an item lies between 0 and 1, not at " + share);
        }
    }

    /** A treatment that needs no steps to be explained. */
    public TariffTreatment(
            Wording regime, Fraction share, LevyTerms terms, List<Reading> readings, List<Caveat> caveats) {
        this(regime, share, terms, readings, caveats, List.of());
    }

    /** A treatment of the whole item. */
    public static TariffTreatment of(Wording regime, LevyTerms terms) {
        return new TariffTreatment(regime, Fraction.ONE, terms, List.of(), List.of());
    }

    /** This treatment with other terms. */
    public TariffTreatment with(LevyTerms otherTerms) {
        return new TariffTreatment(regime, share, otherTerms, readings, caveats, grounds);
    }

    /** This treatment for a part of the item. */
    public TariffTreatment forShare(Fraction part) {
        return new TariffTreatment(regime, part, terms, readings, caveats, grounds);
    }

    /** This treatment, resting on one more reading. */
    public TariffTreatment restingOn(Reading reading) {
        List<Reading> more = new ArrayList<>(readings);
        more.add(reading);
        return new TariffTreatment(regime, share, terms, more, caveats, grounds);
    }

    /** This treatment with one more warning. */
    public TariffTreatment warning(Caveat caveat) {
        List<Caveat> more = new ArrayList<>(caveats);
        more.add(caveat);
        return new TariffTreatment(regime, share, terms, readings, more, grounds);
    }

    /** This treatment with one more step that led to it. */
    public TariffTreatment because(Step step) {
        List<Step> more = new ArrayList<>(grounds);
        more.add(step);
        return new TariffTreatment(regime, share, terms, readings, caveats, more);
    }
}
