package org.pabean.tariff;

import java.time.LocalDate;
import org.pabean.goods.Country;
import org.pabean.goods.HsCode;

/** A rate of an agreement was asked for, and no schedule of that agreement is loaded for the day. */
public final class MissingPreferenceScheduleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String agreement;
    private final String partner;
    private final String line;
    private final LocalDate day;

    /** Names agreement, partner, line and day. */
    public MissingPreferenceScheduleException(AgreementCode agreement, Country partner, HsCode line, LocalDate day) {
        super("no schedule of " + agreement + " for goods of " + partner + " is loaded that knows line " + line
                + " on " + day + "; load the attachment of the tariff regulation with the preference schedule loader"
                + " (columns scheme, partner, hs8, is_ex, rate_pct, specific_amount, specific_unit, from, to,"
                + " condition, instrument), or supply a PreferenceRates of your own");
        this.agreement = agreement.value();
        this.partner = partner.code();
        this.line = line.plain();
        this.day = day;
    }

    /** The agreement that was asked for. */
    public AgreementCode agreement() {
        return AgreementCode.of(agreement);
    }

    /** The partner that was asked for. */
    public Country partner() {
        return Country.of(partner);
    }

    /** The line that was asked for. */
    public HsCode line() {
        return HsCode.of(line);
    }

    /** The day that was asked for. */
    public LocalDate day() {
        return day;
    }
}
