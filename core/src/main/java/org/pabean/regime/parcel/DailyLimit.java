package org.pabean.regime.parcel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pabean.law.Citation;
import org.pabean.law.NotInForceException;
import org.pabean.law.Timeline;
import org.pabean.money.Fraction;

/**
 * The allowance per receiver and day that held from 10 October 2018 to 29 January 2020: the parcels of a day are added up
 * in the order of arrival, and those that pass the limit are charged in full. Source: PMK 112/PMK.04/2018.
 *
 * @param limit FOB value in US dollars
 */
public record DailyLimit(Fraction limit) {

    private static final Citation CITATION = Citation.secondary(NoteLaw.PMK_112, "");

    private static final Timeline<DailyLimit> LIMITS = Timeline.<DailyLimit>of("allowance per receiver and day")
            .from(NoteLaw.OF_OCTOBER_2018, new DailyLimit(Fraction.of(75)), CITATION)
            .until("2020-01-29")
            .build();

    /** Refuses null. */
    public DailyLimit {
        Objects.requireNonNull(limit, "limit");
    }

    /**
     * The limit of a day.
     *
     * @throws NotInForceException if parcels were not added up on that day
     */
    public static DailyLimit on(LocalDate day) {
        return LIMITS.valueOn(day);
    }

    /** Which of the parcels of a day are free, in the order of arrival; values FOB in US dollars. */
    public List<Boolean> exempt(List<Fraction> parcels) {
        List<Boolean> exempt = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Fraction parcel : parcels) {
            sum = sum.plus(parcel);
            exempt.add(sum.compareTo(limit) <= 0);
        }
        return exempt;
    }
}
