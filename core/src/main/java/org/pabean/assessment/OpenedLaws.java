package org.pabean.assessment;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The laws that an assessor has opened. What a day's law says never changes, so it is kept; when more days were asked for than
 * a register of a few months has, all of them are let go. Safe for many threads.
 */
final class OpenedLaws {

    private static final int MOST = 128;

    private final ConcurrentMap<DayLaw.Scope, DayLaw> laws = new ConcurrentHashMap<>();

    OpenedLaws() {}

    /**
     * The law of a scope, opened if it was not yet.
     *
     * @throws org.pabean.law.DateOutsideDataException if the rates of the taxes are not known for their day
     * @throws org.pabean.law.NotInForceException if one of them was not in force
     */
    DayLaw of(DayLaw.Scope scope, Assessor assessor) {
        DayLaw law = laws.get(scope);
        if (law == null) {
            law = DayLaw.open(scope, assessor);
            keep(scope, law);
        }
        return law;
    }

    private void keep(DayLaw.Scope scope, DayLaw law) {
        if (laws.size() >= MOST) {
            laws.clear();
        }
        laws.put(scope, law);
    }
}
