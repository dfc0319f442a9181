package org.pabean.measurement;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;

/** Where the rules of this package are written, once each. */
final class MeasurementSources {

    static final Citation GROUPS = Citation.secondary("DJBC training slides on bulk liquids", "groups A to C");
    static final Citation OBSERVED_WEIGHT = Citation.secondary("DJBC training slides on bulk liquids", "group A");
    static final Citation OWN_COEFFICIENT = Citation.unverified("DJBC training slides on bulk liquids", "group B");
    static final Citation TANK = Citation.unverified("measuring practice", "tank table");
    static final Citation TABLE_54 = Citation.secondary("ASTM D1250-80 (API MPMS 11.1)", "table 54");
    static final Citation TABLE_53 = Citation.secondary("ASTM D1250-80 (API MPMS 11.1)", "table 53");
    static final Citation TABLE_54_STEPS = Citation.unverified("ASTM D1250-80 (API MPMS 11.1)", "rounding of table 54");
    static final Citation MASS = Citation.secondary("ASTM D1250-80 (API MPMS 11.1)", "table 56");
    static final Citation TRADE_WEIGHT = Citation.unverified("measuring practice", "weight in air");
    static final Citation SPECIFIC_QUANTITY = Citation.unverified("customs practice", "quantity of a specific duty");
    static final Citation TOLERANCE = Citation.secondary("PMK 26/PMK.04/2020", "");
    static final Citation TOLERANCE_EDGE = Citation.unverified("PMK 26/PMK.04/2020", "");
    static final Citation SHRINKAGE = Citation.verified(Instruments.CUSTOMS_LAW, "26(1)g");
    static final Citation UNITS = Citation.unverified("definitions of the petroleum trade", "");

    private MeasurementSources() {}
}
