package org.pabean.laboratory;

import org.pabean.law.Citation;
import org.pabean.law.Instruments;

/** Where the rules of this package are written, once each. */
final class LaboratorySources {

    static final Citation REQUEST = Citation.verified("PER-14/BC/2024", "2(1)-(4), 3(1)");
    static final Citation REQUEST_OPEN = Citation.unverified("PER-14/BC/2024", "2(1)");
    static final Citation EVIDENCE = Citation.verified(Instruments.CUSTOMS_LAW, "16, 82(5)-(6)");
    static final Citation HAZARD = Citation.verified(Instruments.CUSTOMS_LAW, "53(3)-(4)");
    static final Citation EXPORT_FINE = Citation.verified(Instruments.CUSTOMS_LAW, "82(6)");
    static final Citation EXPORT_FINE_OPEN = Citation.unverified(Instruments.CUSTOMS_LAW, "82(6), 114(1)");
    static final Citation REFERRAL_OPEN = Citation.unverified("customs practice", "criminal referral");
    static final Citation DETENTION = Citation.verified("PP 20/2017", "7(1)-(4)");
    static final Citation COURT_PAPERS = Citation.verified("PP 20/2017", "7(5)a");
    static final Citation GUARANTEE = Citation.verified("PP 20/2017", "7(5)a, and Perma 6/2019 art. 10(3)");
    static final Citation COVERED_RIGHTS = Citation.verified(Instruments.CUSTOMS_LAW, "54, 62");
    static final Citation REQUEST_PAPERS = Citation.verified(Instruments.CUSTOMS_LAW, "55");
    static final Citation SUSPENSION = Citation.verified(Instruments.CUSTOMS_LAW, "57, 59");
    static final Citation RECORDATION_OPEN = Citation.unverified("PMK 40/PMK.04/2018", "");

    private LaboratorySources() {}
}
