package org.pabean.sanction;

import org.pabean.law.Instruments;

/** The act that set a sum, with its first day. */
enum Act {
    /** Law 10/1995, in words that Law 17/2006 left unchanged. */
    OF_1995("UU 10/1995", "1996-04-01"),
    /** Law 10/1995 as amended by Law 17/2006. */
    OF_2006(Instruments.CUSTOMS_LAW, "2006-11-15");

    private final String instrument;
    private final String since;

    Act(String instrument, String since) {
        this.instrument = instrument;
        this.since = since;
    }

    String instrument() {
        return instrument;
    }

    String since() {
        return since;
    }
}
