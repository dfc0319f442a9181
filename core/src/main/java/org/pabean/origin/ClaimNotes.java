package org.pabean.origin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pabean.law.Caveat;
import org.pabean.law.Citation;
import org.pabean.law.Reading;
import org.pabean.law.Readings;
import org.pabean.law.Wording;

/** What the checks of one claim note down: reasons, readings, warnings. Not for sharing between threads. */
final class ClaimNotes {

    private final Readings readings;
    private final EnumSet<OriginReason> reasons = EnumSet.noneOf(OriginReason.class);
    private final Set<Reading> used = new LinkedHashSet<>();
    private final List<Caveat> caveats = new ArrayList<>();

    ClaimNotes(Readings readings) {
        this.readings = readings;
    }

    void fail(OriginReason reason) {
        reasons.add(reason);
    }

    void failUnless(boolean holds, OriginReason reason) {
        if (!holds) {
            reasons.add(reason);
        }
    }

    boolean has(OriginReason reason) {
        return reasons.contains(reason);
    }

    /** The answer to an open point, noted as used. */
    <R extends Enum<R> & Reading> R read(Class<R> point) {
        R reading = readings.of(point);
        used.add(reading);
        return reading;
    }

    void noteUsed(Reading reading) {
        used.add(reading);
    }

    void warn(String code, Wording words, Citation citation) {
        caveats.add(new Caveat(code, "preference", words, citation));
    }

    List<OriginReason> reasons() {
        return List.copyOf(reasons);
    }

    List<Reading> readings() {
        return List.copyOf(used);
    }

    List<Caveat> caveats() {
        return List.copyOf(caveats);
    }
}
