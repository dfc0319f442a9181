package org.pabean.premium;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;

/** Where the rules of this package are written, once each. */
final class PremiumSources {

    private static final String CURRENT = "PMK 243/PMK.04/2011 jo. PMK 21/2024";

    static final Citation LAW = Citation.verified(Instruments.CUSTOMS_LAW, "113D");
    static final Citation MINISTER_VALUE = Citation.verified(Instruments.CUSTOMS_LAW, "113D(3)");
    static final Citation SERVICE = Citation.verified(CURRENT, "2(2), 2(2a)");
    static final Citation BASE = Citation.verified(CURRENT, "2(3)");
    static final Citation EARLIER_BASE = Citation.secondary("PMK 243/PMK.04/2011", "2(3)");
    static final Citation EARLIER_BASE_OPEN = Citation.unverified("PMK 243/PMK.04/2011", "2(3)");
    static final Citation SUMMARY = Citation.secondary(CURRENT, "");
    static final Citation OPEN = Citation.unverified(CURRENT, "");
    static final Citation WTO_REPLY = Citation.verified("G/TFA/Q/IDN/6, replies of 2025-12-02", "1, 2, 4");
    static final Citation REVIEW_TIME = Citation.verified(Instruments.TAX_COURT_LAW, "91, 92");
    static final Citation VERDICT = Citation.unverified(CURRENT, "criminal verdict");
    static final Citation SPLIT = Citation.secondary("PMK 243/PMK.04/2011", "tables of shares");
    static final Citation TREATY = Citation.unverified("WTO Trade Facilitation Agreement", "6.3.4(a)");

    private PremiumSources() {}
}
